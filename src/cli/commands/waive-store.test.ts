import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
    'bylaw: nothing in the store is called logs; the waiver will hold when it comes',
    '1: S3_BUCKET_LOGGING_ENABLED for logs, until 2999-01-31, platform: logs of logs',
    '',
  ]);
  expect(await run(['waive', '--list', 'extra', '--store', store])).toBe(2);
});

it('is not added twice, and one that differs says what stays beside it', async () => {
  const store = join(folder, 'store.db');
  const add = async (reason: string) => {
    said = '';
    const waiver = ['S3_BUCKET_LOGGING_ENABLED', 'logs', '--reason', reason, '--owner', 'platform', '--expires', '2999-01-31'];
    expect(await run(['waive', ...waiver, '--in-store', '--store', store])).toBe(0);
    return said;
  };
  await add('logs of logs');
  expect(await add('logs of logs')).toBe('waiver 1 says the same already; nothing was added\n');
  expect(await add('another')).toContain('bylaw: waiver 1 is about the same (until 2999-01-31) and stays; --revoke 1 ends it\n');
  said = '';
  await run(['waive', '--list', '--store', store]);
  expect(said.match(/^\d+:/gm)).toEqual(['1:', '2:']);
});

it('says which of the resources in the store may have been meant', async () => {
  const item = { accountId: '111122223333', awsRegion: 'eu-west-1', configurationItemStatus: 'OK', resourceType: 'AWS::S3::Bucket' };
  const time = { configurationItemCaptureTime: '2026-11-01T00:00:00.000Z' };
  const snapshot = { configurationItems: [{ ...item, ...time, resourceId: 'archive', resourceName: 'archive', configuration: { name: 'archive' } }] };
  const [store, file] = [join(folder, 'store.db'), join(folder, 'items.json')];
  writeFileSync(file, JSON.stringify(snapshot));
  await run(['scan', '--snapshot', file, '--rules', 'S3_BUCKET_VERSIONING_ENABLED', '--store', store, '-q']);
  const waive = async (resource: string) => {
    said = '';
    const waiver = ['S3_BUCKET_VERSIONING_ENABLED', resource, '--reason', 'r', '--owner', 'o', '--expires', '2999-01-31'];
    expect(await run(['waive', ...waiver, '--in-store', '--store', store])).toBe(0);
    return said;
  };
  expect(await waive('AWS::S3::Bucket/archiv')).toContain(
    'bylaw: nothing in the store is called AWS::S3::Bucket/archiv (did you mean AWS::S3::Bucket/archive?); the waiver will hold when it comes',
  );
  for (const known of ['archive', 'AWS::S3::Bucket/arch*']) expect(await waive(known)).not.toContain('bylaw:');
});
