import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'bylaw-open-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** In a process of its own: what was loaded and warned of there is seen from the beginning. */
function inProcess(script: string): { stdout: string; stderr: string } {
  const index = JSON.stringify(join(import.meta.dirname, 'index.ts'));
  return spawnSync(process.execPath, ['--input-type=module', '-e', `import { openStore } from ${index};${script}`], { encoding: 'utf8' });
}

describe('opening a store', () => {
  it('says nothing of what is experimental in Node, and keeps other warnings', () => {
    const path = JSON.stringify(join(folder, 'a.db'));
    const { stdout, stderr } = inProcess(`
      const store = await openStore(${path});
      await store.close();
      process.emitWarning('something else');
      console.log('closed');
    `);
    expect(stdout).toBe('closed\n');
    expect(stderr).toContain('something else');
    expect(stderr).not.toContain('SQLite');
  });

  it('loads no database before one is wanted', () => {
    const { stdout, stderr } = inProcess(`
      const store = await openStore(':memory:');
      console.log(process.moduleLoadList.some((name) => name.includes('sqlite')), (await store.runs()).length);
    `);
    expect({ stdout, stderr }).toEqual({ stdout: 'false 0\n', stderr: '' });
  });
});
