import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { readWaiver } from '../app/metadata-waivers.ts';
import type { Waiver } from '../core/waiver.ts';
import { readDocument } from '../sources/cloudformation/index.ts';
import { UsageError } from './options.ts';

/** Where waivers are looked for if nobody says otherwise. */
export const usualWaiverFile = 'bylaw.waivers.yaml';

/** Reads waiver files (YAML or JSON): `waivers:` and a list of rule, resource, reason, owner, expires. */
export async function readWaivers(files: readonly string[]): Promise<Waiver[]> {
  const waivers: Waiver[] = [];
  for (const file of files) {
    const bytes = await readFile(file).catch(() => {
      throw new UsageError(`${file}: the waiver file cannot be read`);
    });
    const document = await readDocument(bytes, file).catch((thrown: Error & { line?: number; column?: number }) => {
      throw new UsageError(`${file}${thrown.line === undefined ? '' : `:${thrown.line}:${thrown.column}`}: ${thrown.message}`);
    });
    const list = (document.value as { waivers?: unknown } | undefined)?.waivers;
    if (!Array.isArray(list)) throw new UsageError(`${file}: a list of waivers is wanted under the key waivers`);
    for (const [index, raw] of list.entries()) {
      const read = readWaiver((raw as { resource?: unknown } | null)?.resource === undefined ? { ...(raw as object), resource: '' } : raw, file);
      const line = document.locate(['waivers', index])?.line;
      if (typeof read === 'string') throw new UsageError(`${file}:${line}: waiver ${index + 1}: ${read}`);
      waivers.push({ ...read, source: `${file}:${line}` });
    }
  }
  return waivers;
}

export function waiverFiles(given: readonly string[]): readonly string[] {
  return given.length > 0 ? given : existsSync(usualWaiverFile) ? [usualWaiverFile] : [];
}
