import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, bylaw, folderWith, removeFolders } from './in-process.ts';

/** The whole of it: three snapshots into a store, and every question that a report answers. */

const folder = folderWith({});
const rule = 'S3_BUCKET_VERSIONING_ENABLED';

function bucket(name: string, status: 'Enabled' | 'Off', on: number, more: object = {}) {
  return {
    ...{ accountId: '111122223333', awsRegion: 'eu-west-1', configurationItemStatus: 'OK', resourceType: 'AWS::S3::Bucket' },
    ...{ resourceId: name, resourceName: name, arn: `arn:aws:s3:::${name}`, configuration: { name } },
    configurationItemCaptureTime: `2026-01-0${on}T00:00:00.000Z`,
    supplementaryConfiguration: {
      BucketVersioningConfiguration: { status, isMfaDeleteEnabled: null },
      BucketTaggingConfiguration: { tagSets: [{ tags: { Team: 'payments' } }] },
    },
    ...more,
  };
}

const elsewhere = { accountId: '444455556666', awsRegion: 'us-east-1' };
const runs = [
  [bucket('kept', 'Enabled', 1), bucket('lost', 'Off', 1), bucket('old', 'Off', 1), bucket('far', 'Off', 1, elsewhere)],
  [bucket('kept', 'Enabled', 2), bucket('lost', 'Enabled', 2), bucket('old', 'Off', 2), bucket('far', 'Off', 2, elsewhere)],
  [bucket('kept', 'Off', 3), bucket('lost', 'Off', 3), bucket('old', 'Enabled', 3), bucket('far', 'Off', 3, elsewhere)],
];

const report = (...args: string[]): Promise<Answer> => bylaw(folder, 'report', ...args);
const named = (answer: Answer) => answer.json.results.map(({ resource, verdict }) => `${resource.id} ${verdict}`).sort();

beforeAll(async () => {
  for (const items of runs) {
    const path = join(folder, 'items.json');
    writeFileSync(path, JSON.stringify({ fileVersion: '1.0', configurationItems: items }));
    const { exitCode, err } = await bylaw(folder, 'scan', '--snapshot', path, '--rules', rule, '--format', 'summary');
    expect([exitCode, err]).toEqual([1, '']);
    // Runs are told apart by their times.
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
});
afterAll(removeFolders);

describe('bylaw report', () => {
  test('tells what stands, since when, and what is new, mended or came back', async () => {
    const answer = await report('--format', 'json');
    expect(answer.exitCode).toBe(1);
    expect(named(answer)).toEqual(['far fail', 'kept fail', 'lost fail']);
    const { results, report: told, summary } = answer.json as unknown as Record<string, never> & { results: Record<string, unknown>[]; report: Told };
    expect(results.map(({ change }) => change)).toEqual(['new', 'returned', undefined]);
    expect(told.changes.counts).toMatchObject({ new: 1, returned: 1, mended: 1, gone: 0 });
    expect(told.changes.lines.map(({ change, resource }) => `${change} ${resource.id}`)).toEqual(['new kept', 'returned lost', 'mended old']);
    expect(told.trend.map(({ run, score }) => [run, score])).toEqual([
      [1, 25],
      [2, 50],
      [3, 25],
    ]);
    expect(summary).toMatchObject({ resources: 8, files: 2, score: 25 });
    const framework = told.scores.find(({ by }) => by === 'framework')?.rows.map(({ name }) => name);
    expect(framework).toContain('nist-800-53-r5');
  });

  test('answers as of a time, and since a run', async () => {
    const { runs: all } = JSON.parse((await report('--runs', '--format', 'json')).out) as { runs: { run: number; endedAt: string }[] };
    expect(all.map(({ run }) => run)).toEqual([3, 2, 1]);
    const then = await report('--format', 'json', '--at', all[1]?.endedAt as string);
    expect(named(then)).toEqual(['far fail', 'old fail']);
    const since = await report('--format', 'json', '--since', '1');
    expect((since.json as unknown as { report: Told }).report.changes.lines.map(({ change, resource }) => `${change} ${resource.id}`)).toEqual([
      'new kept',
      'returned lost',
      'mended old',
    ]);
  });

  test('takes what stood before the record began for old, and says so', async () => {
    const { err, json } = await report('--format', 'json', '--since', '2020-01-01');
    expect(err).toContain('the record begins with run 1');
    expect((json as unknown as { report: Told }).report.changes.counts).toMatchObject({ new: 1, returned: 1, mended: 1 });
  });

  test.each<[string[], string[]]>([
    [['--account', '444455556666'], ['far fail']],
    [
      ['--region', 'eu-west-1'],
      ['kept fail', 'lost fail'],
    ],
    [['--tag', 'Team=payments', '--resource', 'k*'], ['kept fail']],
    [['--type', 'AWS::S3::*', '--only', 'pass'], ['old pass']],
    [
      ['--framework', 'nist-800-53-r5'],
      ['far fail', 'kept fail', 'lost fail'],
    ],
    [['--new'], ['kept fail']],
    [['--returned'], ['lost fail']],
  ])('is narrowed by %j', async (args, expected) => {
    expect(named(await report('--format', 'json', ...args))).toEqual(expected);
  });

  test('scores no framework by a part of its rules', async () => {
    const names = async (...args: string[]) =>
      ((await report('--format', 'json', ...args)).json as unknown as { report: Told }).report.scores
        .find(({ by }) => by === 'framework')
        ?.rows.map(({ name }) => name);
    expect(await names('--framework', 'soc2')).toEqual(['soc-2']);
    expect(await names('--rules', rule)).toEqual([]);
  });

  test.each<[string[], number]>([
    [['--fail-on', 'new'], 1],
    [['--fail-on', 'returned'], 1],
    [['--fail-on', 'returned', '--resource', 'kept'], 0],
    [['--fail-on', 'new', '--account', '444455556666'], 0],
    [['--fail-on', 'fail', '--severity', 'critical'], 0],
    [['--fail-on', 'error'], 0],
  ])('exits by %j', async (args, code) => {
    expect((await report('--format', 'summary', ...args)).exitCode).toBe(code);
  });

  test.each<[string[], string]>([
    [['--account', '444455556667'], 'no resource in the store has it; did you mean 444455556666?'],
    [['--type', 'AWS::S3::Buckt'], 'did you mean AWS::S3::Bucket?'],
    [['--tag', 'Owner'], 'no resource in the store has it; there is Team'],
    [['--resource', 'nowhere'], 'nothing in the store matches resource nowhere'],
    [['--at', '2020-01-01'], 'no run had ended by then'],
    [['--at', '2999-01-01'], '--at 2999-01-01: that time is still to come'],
    [['--at', 'yesterday'], '--at wants a day'],
    [['--at', '2026-02-30'], '--at wants a day'],
    [['--since', '2999-01-01'], '--since 2999-01-01 is later than --at now'],
    [['--since', '9'], 'there is no such run'],
    [['--by', 'colour'], '--by takes framework'],
    [['--story'], '--story wants --resource NAME'],
    [['--story', '--resource', 'los'], 'no scan in the store has seen it; there is lost'],
    [['--runs', '--format', 'csv'], '--runs takes --format terminal or json'],
    [['--framework', 'cis-9'], 'there is no framework cis-9'],
    [['here'], 'report takes no here'],
  ])('refuses %j', async (args, said) => {
    const { exitCode, err, out } = await report(...args);
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toContain(said);
  });

  test('does not call well what could not be read', async () => {
    await bylaw(folder, 'scan', '--snapshot', 'nowhere.json', '--store', 'unread.db', '--rules', rule, '--format', 'summary');
    const { exitCode, json } = await report('--store', 'unread.db', '--format', 'json');
    expect([exitCode, json.run.unseen]).toEqual([3, [{ what: 'nowhere.json', reason: 'there is no such file or folder' }]]);
  });

  test('wants a store with something in it', async () => {
    const { exitCode, err } = await report('--store', 'nowhere.db');
    expect([exitCode, err.includes('there is no store yet')]).toEqual([2, true]);
  });

  test('reads a store that may only be read, and makes nothing beside it', async () => {
    const shelf = join(folder, 'shelf');
    mkdirSync(shelf);
    for (const name of ['store.db', 'store.ledger.db']) {
      cpSync(join(folder, '.bylaw', name), join(shelf, name));
      chmodSync(join(shelf, name), 0o444);
    }
    for (const one of [folder, shelf]) chmodSync(one, one === shelf ? 0o555 : 0o755);
    // Whoever may do everything asks as somebody who may not.
    const somebody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const main = join(import.meta.dirname, '../src/cli/main.ts');
    const ask = (...args: string[]) =>
      spawnSync(process.execPath, [main, ...args, '--store', join(shelf, 'store.db')], { cwd: shelf, encoding: 'utf8', ...somebody });
    const summary = ask('report', '--format', 'summary');
    expect([summary.stderr, summary.status]).toEqual(['', 1]);
    expect(summary.stdout).toContain('3 checks failed');
    expect(JSON.parse(ask('report', '--runs', '--format', 'json').stdout).runs).toHaveLength(3);
    expect(JSON.parse(ask('fix', '--list', '--format', 'json').stdout)).toEqual({ version: 1, runs: [] });
    const scan = ask('scan', '--snapshot', join(folder, 'items.json'), '--rules', rule);
    expect([scan.status, scan.stderr.includes('it cannot be opened') || scan.stderr.includes('may not be written')]).toEqual([2, true]);
    expect(readdirSync(shelf).sort()).toEqual(['store.db', 'store.ledger.db']);
    chmodSync(shelf, 0o755);
  });

  test.each(['lost', 'AWS::S3::Bucket/lost', 'AWS::S3::Bucket/lo*', 'arn:aws:s3:::lost'])('tells the story of %s', async (name) => {
    const { out, exitCode } = await report('--resource', name, '--story');
    expect(exitCode).toBe(0);
    const parts = ['configuration changed', `${rule} fail`, `${rule} mended`, `${rule} fail again`, 'As it stands'];
    const places = parts.map((part) => out.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  test('tells a story to programs', async () => {
    const { stories } = JSON.parse((await report('--resource', 'AWS::S3::Bucket/old', '--story', '--format', 'json')).out);
    const [{ events, passes, standing }] = stories;
    expect(events.map(({ what }: { what: string }) => what)).toEqual(expect.arrayContaining(['first seen', 'began', 'changed', 'ended']));
    expect([passes, standing]).toEqual([[rule], []]);
  });

  test.each(['terminal', 'summary', 'sarif', 'junit', 'markdown', 'csv', 'ocsf', 'asff', 'html'])('writes %s', async (format) => {
    const { out, exitCode } = await report('--format', format);
    expect(exitCode).toBe(1);
    if (format !== 'summary') expect(out).toContain(rule);
    if (format === 'summary' || format === 'markdown') expect(out).toMatch(/Since run 2.*: 1 new, 1 came back, 1 mended/);
    if (format === 'terminal') expect(out).toMatch(/since {3}\d{4}-\d\d-\d\d \d\d:\d\d, came back/);
    if (format === 'asff')
      expect(JSON.parse(out).map(({ CreatedAt, UpdatedAt }: Record<string, string>) => `${CreatedAt}` <= `${UpdatedAt}`)).toEqual([true, true, true]);
    if (format === 'html') expect(out).toContain('VersioningConfiguration: (not set)');
  });

  test('shows on a terminal what somebody may read, and all of it where that is asked for', async () => {
    const buckets = Array.from({ length: 250 }, (_, index) => [`B${String(index).padStart(3, '0')}`, { Type: 'AWS::S3::Bucket' }]);
    writeFileSync(join(folder, 'many.json'), JSON.stringify({ Resources: Object.fromEntries(buckets) }));
    const check = (...args: string[]) => bylaw(folder, 'check', 'many.json', '--rules', rule, ...args);
    const [first, all, kept] = [await check(), await check('--all'), await check('--output', 'many.txt')];
    const shown = (text: string) => text.match(/^ {2}B\d{3} AWS::S3::Bucket$/gm)?.length;
    expect([shown(first.out), shown(all.out), shown(await readFile(join(folder, 'many.txt'), 'utf8'))]).toEqual([200, 250, 250]);
    expect(first.out).toContain('… and 50 more resources with something to say: 50 failed (50 low).');
    expect([first.exitCode, all.exitCode, kept.exitCode]).toEqual([1, 1, 1]);
    for (const { out } of [first, all]) expect(out).toContain('250 checks failed');
  });

  test.skipIf(!existsSync('/dev/full'))('says in one line that the disk is full, where there is a /dev/full to show it', async () => {
    const items = ['--snapshot', 'items.json', '--store', 'full.db', '--rules', rule];
    for (const format of ['terminal', 'json', 'html', 'csv'])
      for (const args of [
        ['check', 'many.json', '--rules', rule],
        ['scan', ...items],
        ['report', '--store', 'full.db'],
      ]) {
        const { exitCode, err } = await bylaw(folder, ...args, '--format', format, '--output', '/dev/full');
        expect([args[0], exitCode, err]).toEqual([args[0], 2, 'bylaw: /dev/full: the output cannot be written: the disk is full\n']);
      }
    // What was scanned is kept all the same.
    const { runs: all } = JSON.parse((await report('--store', 'full.db', '--runs', '--format', 'json')).out) as { runs: unknown[] };
    expect(all).toHaveLength(4);
  });

  test('shows scores and a trend where they are asked for', async () => {
    const { out } = await report('--by', 'account,tag:Team', '--trend');
    expect(out).toMatch(/By account\n {2}444455556666 +0\.0/);
    expect(out).toMatch(/By tag Team\n {2}payments +25\.0/);
    expect(out).toContain('Trend  ▃▅▃');
  });

  test('counts a waiver from the moment it is given, and names its owner in the page', async () => {
    await bylaw(folder, 'waive', rule, 'far', '--in-store', '--reason', 'made anew each night', '--owner', 'search', '--expires', '2099-01-01');
    const output = join(folder, 'page.html');
    const { exitCode } = await report('--account', '444455556666', '--format', 'html', '--output', output);
    expect(exitCode).toBe(0);
    const page = await readFile(output, 'utf8');
    expect(page).toMatch(/<td>search<\/td><td>2099-01-01/);
    expect(page).toContain('waived meanwhile');
  });
});

interface Told {
  readonly changes: {
    readonly counts: Record<string, number>;
    readonly lines: { readonly change: string; readonly resource: { readonly id: string } }[];
  };
  readonly trend: { readonly run: number; readonly score: number }[];
  readonly scores: { readonly by: string; readonly rows: { readonly name: string }[] }[];
}
