import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { holdsItems, type Missing, type StoredObject } from './stored-object.ts';

const chunkSize = 1 << 16;

/** A file, or all files of a folder that hold items, in the order of their paths. */
export async function filesAt(path: string): Promise<readonly StoredObject[] | Missing> {
  try {
    const found = await stat(path);
    if (!found.isDirectory()) return [file(path, found.size)];
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const paths = entries.filter((one) => !one.isDirectory()).map((one) => join(one.parentPath, one.name));
    const wanted = paths.filter((one) => holdsItems(one.split('\\').join('/'))).sort();
    if (wanted.length === 0) return { name: path, reason: 'no file in this folder holds items (.json, .jsonl, gzipped or not)' };
    // One that is not to be had, as a link to nowhere, says so when it is read, and the others are judged.
    return await Promise.all(wanted.map(async (one) => file(one, (await stat(one).catch(() => undefined))?.size ?? 0)));
  } catch (thrown) {
    return { name: path, reason: reasonOf(thrown) };
  }
}

function file(path: string, size: number): StoredObject {
  return { name: path, size, bytes: () => createReadStream(path, { highWaterMark: chunkSize }) as AsyncIterable<Uint8Array> };
}

export function reasonOf(thrown: unknown): string {
  const { code, message } = thrown as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read';
  return message;
}
