import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { applyAll } from '../../app/check.ts';
import type { FeedEnd } from '../../app/scan.ts';
import { parse } from '../options.ts';
import { RuleBook } from '../rule-book.ts';
import { scanOptions } from './scan-options.ts';
import { openFeed } from './scan-snapshot.ts';

const folder = mkdtempSync(join(tmpdir(), 'bylaw-snapshot-'));
afterAll(() => rmSync(folder, { recursive: true }));

const account = '111122223333';
const item = (type: string, id: string, configuration: unknown, more: object = {}) => ({
  configurationItemVersion: '1.3',
  awsAccountId: account,
  configurationItemCaptureTime: '2026-11-01T00:00:00.000Z',
  configurationItemStatus: 'OK',
  resourceType: type,
  resourceId: id,
  resourceName: id,
  awsRegion: 'eu-west-1',
  ARN: `arn:aws:test:eu-west-1:${account}:${id}`,
  tags: {},
  relationships: [],
  configuration,
  supplementaryConfiguration: {},
  ...more,
});
const logGroup = (id: string, days?: number, more: object = {}) =>
  item('AWS::Logs::LogGroup', id, { LogGroupName: id, ...(days === undefined ? {} : { RetentionInDays: days }) }, more);
const vpc = (id: string, more: object = {}) => item('AWS::EC2::VPC', id, { vpcId: id, cidrBlock: '10.0.0.0/16', isDefault: false, tags: [] }, more);
const flowLog = (id: string, resourceId: string, more: object = {}) =>
  item(
    'AWS::EC2::FlowLog',
    id,
    { flowLogId: id, resourceId, trafficType: 'ALL', flowLogStatus: 'ACTIVE', deliverLogsStatus: 'SUCCESS', logDestinationType: 's3' },
    more,
  );
const snapshot = (items: readonly object[]) => JSON.stringify({ fileVersion: '1.0', configSnapshotId: 'x', configurationItems: items });

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const sum = (counts: ReadonlyMap<unknown, number> | undefined) => [...(counts?.values() ?? [])].reduce((total, one) => total + one, 0);

interface Scanned extends FeedEnd {
  /** `id RULE verdict`, in the order in which they came. */
  readonly said: readonly string[];
  readonly reasons: readonly string[];
  readonly notes: readonly string[];
}

async function scan(paths: readonly string[], rules: string, ...more: string[]): Promise<Scanned> {
  const parsed = parse('scan', scanOptions, ['--snapshot', paths.join(','), '--rules', rules, '--no-store', ...more]);
  const book = await RuleBook.open(parsed, { config: {}, folder: '.' }, { deployed: true });
  const entries = await book.entries();
  const applied = applyAll(await book.rulesFor(new Set(entries.flatMap(({ rule }) => rule.types))), (rule) => book.settingsOf(rule));
  const notes: string[] = [];
  const asOf = '2026-11-02T00:00:00.000Z';
  const feed = await openFeed({
    parsed,
    loaded: { config: {}, folder: '.' },
    book,
    rules: applied,
    asOf,
    counted: more.includes('summary'),
    note: (line) => notes.push(line),
    progress: () => {},
  });
  const said: string[] = [];
  const reasons: string[] = [];
  for await (const batch of feed.judged) {
    for (const { resource, rules: by, notApplicable, verdicts } of batch) {
      for (const one of verdicts) {
        said.push(`${resource.id} ${one.rule} ${one.verdict} ${one.findings.map(({ message }) => message).join()}`.trim());
        if (one.reason !== undefined) reasons.push(one.reason);
      }
      const other = new Set([...notApplicable, ...verdicts.map((one) => applied.findIndex(({ rule }) => rule.id === one.rule))]);
      for (const position of by) if (!other.has(position)) said.push(`${resource.id || '?'} ${applied[position]?.rule.id} pass`);
    }
  }
  return { ...feed.end(), said, reasons, notes };
}

const retention = 'CW_LOGGROUP_RETENTION_PERIOD_CHECK';
const flowLogs = 'VPC_FLOW_LOGS_ENABLED';

describe('a snapshot', () => {
  test('is only counted where nobody asks for more', async () => {
    const items = Array.from({ length: 300 }, (_, index) => logGroup(`group-${index}`, index % 3 === 0 ? 400 : 1));
    const path = file('counted.json', snapshot([...items, vpc('vpc-1'), flowLog('fl-1', 'vpc-1')]));
    for (const workers of ['1', '2']) {
      const { said } = await scan([path], 'all', '--workers', workers);
      const counted = await scan([path], 'all', '--workers', workers, '--format', 'summary');
      const { judgedBy = new Map(), said: kinds = new Map() } = counted.census ?? {};
      const fails = said.filter((one) => / fail\b/.test(one)).length;
      expect(sum(kinds.get('fail'))).toBe(fails);
      expect(sum(kinds.get('unknown'))).toBe(said.filter((one) => / unknown$/.test(one)).length);
      const all = [...judgedBy].reduce((total, [rules, times]) => total + rules.length * times, 0);
      const others = [...kinds.values()].reduce((total, one) => total + sum(one), 0);
      expect(all - others).toBe(said.filter((one) => / pass$/.test(one)).length);
      expect(fails).toBeGreaterThan(200);
      expect(counted.said).toEqual([]);
    }
  });

  test('is judged item by item', async () => {
    const path = file('plain.json', snapshot([logGroup('kept', 400), logGroup('short', 1)]));
    const { said, resources, files, errors, unseen, complete } = await scan([path], retention);
    expect(said).toEqual([`kept ${retention} pass`, expect.stringContaining(`short ${retention} fail`)]);
    expect({ resources, files, errors, unseen }).toEqual({ resources: 2, files: 1, errors: [], unseen: [] });
    expect(complete).toEqual([{ account, region: 'eu-west-1', types: ['AWS::Logs::LogGroup'], asOf: '2026-11-01T00:00:00.000Z' }]);
  });

  test.each([
    ['gzipped', (items: object[]) => gzipSync(snapshot(items))],
    ['a list', (items: object[]) => JSON.stringify(items, null, 2)],
    ['one a line', (items: object[]) => items.map((one) => JSON.stringify(one)).join('\n')],
    [
      'an answer of the API',
      (items: object[]) =>
        JSON.stringify({
          baseConfigurationItems: items.map((one) => ({
            ...one,
            accountId: account,
            configuration: JSON.stringify((one as { configuration: object }).configuration),
          })),
        }),
    ],
  ])('may be %s, whatever it is called', async (name, write) => {
    const path = file(`${name.replaceAll(' ', '-')}.json`, write([logGroup('kept', 400), logGroup('short', 1)]));
    const { said, errors } = await scan([path], retention);
    expect(errors).toEqual([]);
    expect(said.map((one) => one.split(' ')[2])).toEqual(['pass', 'fail']);
  });

  test('cut off in the middle: what was whole is judged, and the run is incomplete', async () => {
    const whole = snapshot([logGroup('one', 1), logGroup('two', 1), logGroup('three', 1)]);
    for (const [name, content] of [
      ['cut.json', whole.slice(0, -40)],
      ['cut.json.gz', gzipSync(whole.repeat(1)).subarray(0, -12)],
    ] as const) {
      const { said, unseen, errors, complete } = await scan([file(name, content)], retention);
      expect(said.length).toBeGreaterThanOrEqual(name.endsWith('.gz') ? 0 : 2);
      expect(unseen).toEqual([expect.objectContaining({ reason: expect.stringContaining('the rest is missing') })]);
      expect({ errors, complete }).toEqual({ errors: [], complete: [] });
    }
  });

  test.each([
    ['no JSON', 'configurationItems', 'it is not JSON'],
    ['empty', '', 'it is empty'],
    ['no items', '{"configurationItems":[{"a":1}]}', 'no resourceType'],
    ['a template', '{"Resources":{}}', 'no resourceType'],
  ])('that is %s is said to be wrong', async (name, content, message) => {
    const { errors } = await scan([file(`wrong-${name.replaceAll(' ', '-')}.json`, content)], retention);
    expect(errors).toEqual([expect.objectContaining({ message: expect.stringContaining(message) })]);
  });

  test('that is not there is an error, and the others are judged', async () => {
    const { said, errors } = await scan([join(folder, 'nowhere.json'), file('there.json', snapshot([logGroup('one', 1)]))], retention);
    expect(errors).toEqual([expect.objectContaining({ message: 'there is no such file or folder' })]);
    expect(said).toHaveLength(1);
  });

  test('a folder is read with all that is below it, without what AWS Config puts beside', async () => {
    file('tree/a/1.json', snapshot([logGroup('one', 1)]));
    file('tree/b/2.json.gz', gzipSync(snapshot([logGroup('two', 1)])));
    file('tree/ConfigWritabilityCheckFile', '');
    file('tree/OversizedChangeNotification/x.json', JSON.stringify(logGroup('three', 1)));
    const { said, errors, files } = await scan([join(folder, 'tree')], retention);
    expect(said.map((one) => one.split(' ')[0])).toEqual(['one', 'two']);
    expect({ errors, files }).toEqual({ errors: [], files: 2 });
  });
});

describe('items', () => {
  test('that are deleted, of compliance, not recorded or too large are what they are', async () => {
    const path = file(
      'statuses.json',
      snapshot([
        logGroup('gone', 1, { configurationItemStatus: 'ResourceDeleted', configuration: null }),
        item('AWS::Config::ResourceCompliance', 'AWS::Logs::LogGroup/x', {}),
        logGroup('hidden', 1, { configurationItemStatus: 'ResourceNotRecorded', configuration: null }),
        logGroup('hidden too', 1, { configurationItemStatus: 'ResourceNotRecorded', configuration: null }),
        { configurationItemSummary: logGroup('large', 1, { configuration: undefined }), messageType: 'OversizedConfigurationItemChangeNotification' },
        logGroup('empty', 1, { configuration: null }),
      ]),
    );
    const { said, unseen, resources } = await scan([path], retention);
    expect(said.map((one) => one.split(` ${retention} `))).toEqual(['hidden', 'hidden too', 'large', 'empty'].map((id) => [id, 'unknown']));
    expect(resources).toBe(4);
    expect(unseen.map(({ what, reason }) => `${what}: ${reason}`)).toEqual([
      'AWS::Logs::LogGroup: 2 resources of it: AWS Config does not record resources of AWS::Logs::LogGroup',
      expect.stringContaining('one resource of it: its item is too large'),
      expect.stringContaining('one resource of it: the item of AWS Config holds no configuration'),
    ]);
  });

  test('of several files: the newest of each resource counts, and one that is gone is gone', async () => {
    const at = (hour: string) => ({ configurationItemCaptureTime: `2026-11-01T${hour}:00:00.000Z` });
    const first = file(
      'h/1_ConfigHistory_1.json',
      JSON.stringify({
        fileVersion: '1.0',
        configurationItems: [logGroup('a', 400, at('09')), logGroup('a', 1, at('10')), logGroup('b', 1, at('08'))],
      }),
    );
    const second = file(
      'h/1_ConfigHistory_2.json',
      JSON.stringify({
        fileVersion: '1.0',
        configurationItems: [
          logGroup('a', 400, at('07')),
          logGroup('b', 1, { ...at('11'), configurationItemStatus: 'ResourceDeleted', configuration: null }),
        ],
      }),
    );
    for (const paths of [
      [first, second],
      [second, first],
    ]) {
      const { said, complete } = await scan(paths, retention);
      expect(said).toEqual([expect.stringContaining(`a ${retention} fail`)]);
      expect(complete).toEqual([]);
    }
  });

  test('with a shape that nobody has seen are unknown, and the run goes on', async () => {
    const path = file('odd.json', snapshot([vpc('vpc-1', { configuration: { tags: 7, cidrBlockAssociationSet: 'x' } }), logGroup('one', 1)]));
    const { said, errors } = await scan([path], `${retention},${flowLogs}`);
    expect(errors).toEqual([]);
    expect(said.some((one) => one.startsWith(`one ${retention} fail`))).toBe(true);
  });
});

describe('relatives', () => {
  const other = { awsRegion: 'us-east-1' };

  test('are found wherever in the input they come, within the region', async () => {
    const path = file(
      'relatives.json',
      snapshot([
        vpc('vpc-1'),
        vpc('vpc-2'),
        vpc('vpc-3', other),
        flowLog('fl-1', 'vpc-1'),
        flowLog('fl-2', 'vpc-2', other),
        flowLog('fl-3', 'vpc-3', other),
      ]),
    );
    const { said } = await scan([path], flowLogs);
    expect(
      said.map((one) =>
        one
          .split(' ')
          .filter((_, index) => index !== 1)
          .slice(0, 2)
          .join(' '),
      ),
    ).toEqual(['vpc-1 pass', 'vpc-2 fail', 'vpc-3 pass']);
  });

  test('of which a snapshot holds none may just not be recorded', async () => {
    const { said, reasons } = await scan([file('none.json', snapshot([vpc('vpc-1'), flowLog('fl-1', 'vpc-9', other)]))], flowLogs);
    expect(said).toEqual([`vpc-1 ${flowLogs} unknown`]);
    expect(reasons[0]).toContain('AWS Config may not record it there');
  });

  test('that are absent from a list of items, or from a snapshot that is cut off, are not known to be absent', async () => {
    const items = [vpc('vpc-1'), flowLog('fl-1', 'vpc-9'), vpc('vpc-2')];
    for (const path of [file('some.json', JSON.stringify(items)), file('off.json', snapshot(items).slice(0, -10))]) {
      const { said, reasons } = await scan([path], flowLogs);
      expect(said[0]).toBe(`vpc-1 ${flowLogs} unknown`);
      expect(reasons[0]).toContain('only a snapshot that is read to its end');
    }
  });
});

describe('workers', () => {
  test('say the same whatever their number, wrong cuts and all', async () => {
    const items = Array.from({ length: 2000 }, (_, index) =>
      index % 3 === 0 ? vpc(`vpc-${index}`) : index % 3 === 1 ? flowLog(`fl-${index}`, `vpc-${index * 2 - 2}`) : logGroup(`lg-${index}`, index % 9),
    );
    // Within this one there are many that open as items do.
    const nested = logGroup('nested', 1, { relatedEvents: items.slice(0, 900) });
    const path = file('many.json', snapshot([...items.slice(0, 1000), nested, ...items.slice(1000)]));
    const [one, two, three] = await Promise.all(
      ['1', '2', '3'].map((count) => scan([path], `${retention},${flowLogs}`, '--workers', count, '--only', 'pass,fail')),
    );
    expect(one?.said.length).toBeGreaterThan(1300);
    expect(two).toEqual(one);
    expect(three).toEqual(one);
  }, 60_000);

  test.each(['many', '0', '1000', '-1'])('are a number that makes sense, and not %s', async (given) => {
    const path = file('w.json', snapshot([]));
    await expect(scan([path], retention, `--workers=${given}`)).rejects.toThrow(`--workers wants a number from 1 to 256, not ${given}`);
  });
});

test('wiring rules are judged while the resources are few', async () => {
  const queue = item('AWS::SQS::Queue', 'q', { QueueName: 'q', Arn: `arn:aws:sqs:eu-west-1:${account}:q` });
  const { notes, said } = await scan([file('wiring.json', snapshot([queue, logGroup('one', 1)]))], 'wiring/*');
  expect(notes).toEqual([]);
  expect(said.length).toBeGreaterThan(0);
});
