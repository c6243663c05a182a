import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { bylaw, folderWith, removeFolders } from './in-process.ts';

/** Snapshots as people keep them: put one behind the other, of last week, with nothing in them. */
const folder = folderWith({});
afterAll(removeFolders);

const bucket = (id: string, status: string, day: number) => ({
  configurationItemVersion: '1.3',
  configurationItemCaptureTime: `2026-11-0${day}T00:00:00.000Z`,
  configurationItemStatus: 'OK',
  awsAccountId: '111122223333',
  awsRegion: 'eu-west-1',
  resourceType: 'AWS::S3::Bucket',
  resourceId: id,
  resourceName: id,
  ARN: `arn:aws:s3:::${id}`,
  configuration: { name: id },
  supplementaryConfiguration: { BucketVersioningConfiguration: { status, isMfaDeleteEnabled: null } },
});
const snapshot = (items: readonly object[], pretty?: number) =>
  JSON.stringify({ fileVersion: '1.0', configSnapshotId: 'x', configurationItems: items }, null, pretty);
const older = [bucket('a', 'Off', 1), bucket('b', 'Off', 1)];
const newer = [bucket('a', 'Enabled', 2), bucket('b', 'Enabled', 2)];

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const versions = ['--rules', 'S3_BUCKET_VERSIONING_ENABLED', '--format', 'json', '--only', 'pass,fail'];

describe('bylaw scan --snapshot', () => {
  test('takes the recommended rules without the wiring rules, however that is said, and by several threads', async () => {
    const path = file('rules.json', snapshot(newer));
    const rulesOf = async (...said: string[]) => {
      const { err, json } = await bylaw(folder, 'scan', '--snapshot', path, '--no-store', '--format', 'json', ...said);
      expect(err).not.toContain('fault of bylaw');
      return json.summary.rules as number;
    };
    const recommended = await rulesOf();
    expect(recommended).toBeGreaterThan(200);
    expect(await rulesOf('--workers', '2')).toBe(recommended);
    expect(await rulesOf('--rules', 'recommended', '--workers', '2')).toBe(recommended);
    expect(await rulesOf('--rules', '!S3_BUCKET_VERSIONING_ENABLED')).toBe(recommended - 1);
    expect(await rulesOf('--rules', 'recommended,!S3_BUCKET_VERSIONING_ENABLED')).toBe(recommended - 1);
    const config = (name: string, select: readonly string[]) => ['--config', file(name, JSON.stringify({ select }))];
    expect(await rulesOf(...config('all.json', ['recommended']))).toBe(recommended);
    expect(await rulesOf(...config('less.json', ['recommended', '!S3_BUCKET_VERSIONING_ENABLED']))).toBe(recommended - 1);
    expect(await rulesOf('--rules', 'recommended,wiring/*', '--workers', '2')).toBeGreaterThan(recommended + 100);
  });

  test.each([
    ['behind each other', () => file('two.json', snapshot(older, 1) + snapshot(newer, 1))],
    ['one a line', () => file('two.jsonl', `${snapshot(older)}\n${snapshot(newer)}\n`)],
    ['the newer one first', () => file('turned.json', `${snapshot(newer)}\n${snapshot(older)}\n`)],
    ['gzipped, and then put together', () => file('two.json.gz', Buffer.concat([gzipSync(snapshot(older)), gzipSync(snapshot(newer))]))],
    ['a list of items behind a snapshot', () => file('mixed.json', snapshot(older) + JSON.stringify(newer))],
  ])('judges each resource once, by its newest item, where a file holds two snapshots: %s', async (_, path) => {
    const { exitCode, json } = await bylaw(folder, 'scan', '--snapshot', path(), '--no-store', ...versions);
    expect(json.results.map((one) => [one.resource.id, one.verdict])).toEqual([
      ['a', 'pass'],
      ['b', 'pass'],
    ]);
    expect(exitCode).toBe(0);
  });

  test('names an empty snapshot among others, and is complete all the same', async () => {
    const [empty, full] = [file('nothing-there.json', snapshot([])), file('full.json', snapshot(newer))];
    const { exitCode, err, json } = await bylaw(folder, 'scan', '--snapshot', `${empty},${full}`, '--no-store', ...versions);
    expect([exitCode, json.run.unseen]).toEqual([0, []]);
    expect(err).toContain(`${empty}: no item is in it`);
  });

  test('says how much of an older snapshot the store knows better, and keeps what it has', async () => {
    await bylaw(folder, 'scan', '--snapshot', file('new.json', snapshot(newer)), ...versions);
    const all = await bylaw(folder, 'scan', '--snapshot', file('old.json', snapshot(older)), ...versions);
    expect(all.exitCode).toBe(1);
    expect(all.err).toMatch(
      /the store has something newer of all \d+ resources: they are judged here as they were then, and the store stays as it was/,
    );
    const some = await bylaw(folder, 'scan', '--snapshot', file('more.json', snapshot([...older, bucket('c', 'Enabled', 1)])), ...versions);
    expect(some.err).toMatch(/the store has something newer of \d+ of \d+ resources: .* of these the store stays as it was/);
    const report = await bylaw(folder, 'report', '--format', 'json', '--only', 'fail');
    expect(report.json.results).toEqual([]);
    const again = await bylaw(folder, 'scan', '--snapshot', file('new.json', snapshot(newer)), ...versions);
    expect(again.err).not.toContain('newer');
  });

  test.each([
    ['of one account', 'batch.json', { baseConfigurationItems: newer, unprocessedResourceKeys: [] }],
    ['of an aggregator', 'aggregate.json', { BaseConfigurationItems: newer, UnprocessedResourceIdentifiers: [] }],
  ])('reads what a batch of items is answered with: %s', async (_, name, answer) => {
    const { json } = await bylaw(folder, 'scan', '--snapshot', file(name, JSON.stringify(answer, null, 4)), '--no-store', ...versions);
    expect(json.results.map((one) => one.resource.id)).toEqual(['a', 'b']);
  });

  test.each([
    ['a list', 'none.json', '[]'],
    ['a snapshot', 'snapshot.json', snapshot([])],
    ['a snapshot in lines', 'lines.json', snapshot([], 2)],
    ['an answer', 'answer.json', '{"configurationItems":[]}'],
  ])('says of %s without items that nothing of it could be seen', async (_, name, text) => {
    const path = file(name, text);
    const { exitCode, json } = await bylaw(folder, 'scan', '--snapshot', path, '--no-store', ...versions);
    expect([exitCode, json.run.unseen]).toEqual([3, [{ what: path, reason: 'no item is in it', file: path }]]);
    expect((await bylaw(folder, 'scan', '--snapshot', path, '--no-store', '--allow-incomplete', ...versions)).exitCode).toBe(0);
    const { out } = await bylaw(folder, 'scan', '--snapshot', path, '--no-store');
    expect(out.split(path)).toHaveLength(2);
  });

  test('says nothing like it of a file that holds items', async () => {
    const { err } = await bylaw(folder, 'scan', '--snapshot', file('items.json', JSON.stringify(newer)), '--no-store', ...versions);
    expect(err).toBe('');
  });
});
