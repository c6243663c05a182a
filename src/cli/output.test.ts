import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openOutput } from './output.ts';

describe('a report in a file', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bylaw-output-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('takes the place of the last one, also where it is empty', async () => {
    const file = join(folder, 'report.json');
    await writeFile(file, 'a longer report of yesterday');
    const output = await openOutput(file);
    await output.write('of ');
    await output.write('today');
    await output.close();
    expect(await readFile(file, 'utf8')).toBe('of today');
    await (await openOutput(file)).close();
    expect(await readFile(file, 'utf8')).toBe('');
  });

  it('leaves the last one as it is where a run comes to nothing', async () => {
    const file = join(folder, 'report.json');
    await writeFile(file, 'of yesterday');
    await openOutput(file);
    await openOutput(join(folder, 'other.json'));
    expect(await readFile(file, 'utf8')).toBe('of yesterday');
    expect(await readdir(folder)).toEqual(['report.json']);
  });

  it('says at once why it cannot be written', async () => {
    await expect(openOutput(join(folder, 'none', 'report.json'))).rejects.toThrow('its folder does not exist');
    await expect(openOutput(folder)).rejects.toThrow('it is a folder');
  });

  it('says that the disk is full', async () => {
    const output = await openOutput('/dev/full');
    await expect(output.write('text')).rejects.toThrow('/dev/full: the output cannot be written: the disk is full');
  });
});
