import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { run } from '../run.ts';

let folder: string;
let said: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bylaw-waive-'));
  said = '';
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      said += text;
      return true;
    });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

it.each([['--list'], ['--audit'], ['--revoke', '3']])('%s makes no store to say that nothing is waived', async (...args) => {
  const store = join(folder, 'typo.db');
  expect(await run(['waive', ...args, '--store', store])).toBe(2);
  expect(said).toBe(`bylaw: ${store}: there is no store yet; name another with --store\n`);
  expect(existsSync(store)).toBe(false);
});

it('is kept in a store that it makes, and listed from there', async () => {
  const store = join(folder, 'store.db');
  const waiver = ['S3_BUCKET_LOGGING_ENABLED', 'logs', '--reason', 'logs of logs', '--owner', 'platform', '--expires', '2999-01-31'];
  expect(await run(['waive', ...waiver, '--in-store', '--by', 'somebody', '--store', store])).toBe(0);
  expect(await run(['waive', '--list', '--store', store])).toBe(0);
  expect(said.split('\n')).toEqual([
    `waiver 1 of S3_BUCKET_LOGGING_ENABLED for logs, until 2999-01-31, is in ${store}`,
    '1: S3_BUCKET_LOGGING_ENABLED for logs, until 2999-01-31, platform: logs of logs',
    '',
  ]);
  expect(await run(['waive', '--list', 'extra', '--store', store])).toBe(2);
});
