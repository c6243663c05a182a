import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesAt } from './folder.ts';
import type { StoredObject } from './stored-object.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bylaw-folder-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a folder gives the files that hold items, also of folders in it', async () => {
  await mkdir(join(folder, 'deep'));
  for (const name of ['b.json', 'deep/a.jsonl', 'notes.txt']) await writeFile(join(folder, name), '{}');
  const found = (await filesAt(folder)) as readonly StoredObject[];
  expect(found.map(({ name, size }) => [name.slice(folder.length + 1), size])).toEqual([
    ['b.json', 2],
    ['deep/a.jsonl', 2],
  ]);
});

test('a link to nowhere fails by itself, and takes no other file with it', async () => {
  await writeFile(join(folder, 'a.json'), '{}');
  await symlink(join(folder, 'none'), join(folder, 'b.json'));
  const found = (await filesAt(folder)) as readonly StoredObject[];
  expect(found.map(({ name }) => name)).toEqual([join(folder, 'a.json'), join(folder, 'b.json')]);
  await expect(Array.fromAsync((found[1] as StoredObject).bytes())).rejects.toThrow('ENOENT');
});

test('says that nothing is there', async () => {
  expect(await filesAt(folder)).toMatchObject({ reason: expect.stringContaining('no file in this folder holds items') });
  expect(await filesAt(join(folder, 'none'))).toMatchObject({ reason: 'there is no such file or folder' });
});
