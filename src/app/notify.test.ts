import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Message, type Notifier, Undelivered } from '../core/notifier.ts';
import type { FindingStore, Judged, RuleSet, RunEnd } from '../core/store.ts';
import { account, bucket, everything, judged, type Said } from '../stores/contract/sample.ts';
import { openStore } from '../stores/index.ts';
import { behind, type Channel, notify } from './notify.ts';
import { tellRecovered, tellTest, tellTrouble } from './notify-trouble.ts';

const ruleSet: RuleSet = {
  version: '1.0.0',
  rules: (['critical', 'high', 'low'] as const).map((severity, index) => ({
    ...{ id: ['OPEN', 'ENCRYPTED', 'LOGGED'][index] as string, version: 1, severity, service: 's3', title: `title of ${index}` },
    ...{ parameters: {}, frameworks: [], types: ['AWS::S3::Bucket'] },
  })),
};

type Buckets = Readonly<Record<string, Readonly<Record<string, Said>>>>;

let minute = 0;
/** A run over some buckets: what is said of each is what does not pass. */
async function run(store: FindingStore, buckets: Buckets, end: Partial<RunEnd> = {}, rules: RuleSet = ruleSet): Promise<void> {
  minute++;
  const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 0, minute, second)).toISOString();
  const writer = await store.begin({ startedAt: at(0), kind: 'live', source: 'AWS', ruleSet: rules });
  for (const [id, said] of Object.entries(buckets)) {
    const resource = bucket(id, { Id: id }, { capturedAt: at(1) });
    await writer.record(judged(resource, said, {}, rules) as Judged);
  }
  await writer.end({ endedAt: at(2), complete: [everything], unseen: [], ...end });
}

interface Fake extends Channel {
  readonly sent: Message[];
  broken: boolean;
}

function channel(more: Partial<Channel> = {}, takes: Notifier['takes'] = 'messages'): Fake {
  const fake: Fake = {
    sent: [],
    broken: false,
    notifier: {
      name: 'team',
      type: 'fake',
      takes,
      send: async (message) => {
        if (fake.broken) throw new Undelivered('it answered 503');
        fake.sent.push(message);
        return { refused: [] };
      },
    },
    ...{ on: new Set(['new', 'returned', 'mended', 'incomplete'] as const), minSeverity: 'info', accounts: [], rules: [] },
    ...more,
  };
  return fake;
}

function setting(store: FindingStore, more: object = {}) {
  const notes: string[] = [];
  return { notes, parts: { store, now: () => '2026-01-02T00:00:00.000Z', note: (line: string) => void notes.push(line), storeOption: '', ...more } };
}

function words(message: Message | undefined): string[] {
  return (message?.changes ?? []).map((one) => `${one.what} ${one.rule} ${one.resource.id}`);
}

describe('what a channel is told', () => {
  it('says which rules did not run before, since what they find may be old', async () => {
    const store = await openStore(':memory:');
    const { parts } = setting(store);
    const team = channel();
    await run(store, { a: { LOGGED: {} } }, {}, { ...ruleSet, rules: ruleSet.rules.slice(2) });
    await notify([team], parts);
    await run(store, { a: { LOGGED: {}, OPEN: {} } });
    await notify([team], parts);
    await run(store, { a: { LOGGED: {}, OPEN: {} }, b: { OPEN: {} } });
    await notify([team], parts);
    expect(team.sent.slice(1).map((one) => [words(one), one.text.slice(1)])).toEqual([
      [['new OPEN a'], ['Rules that did not run in the run before: OPEN. What they found may have stood for long.']],
      [['new OPEN b'], []],
    ]);
  });

  it.each([':memory:', 'file'])('is told once and not lost where the clock was set back between two runs (%s)', async (kind) => {
    const folder = mkdtempSync(join(tmpdir(), 'bylaw-clock-'));
    const store = await openStore(kind === 'file' ? join(folder, 'store.db') : kind);
    try {
      const { parts } = setting(store);
      const team = channel();
      minute += 600;
      await run(store, { a: { OPEN: {} } });
      await notify([team], parts);
      minute -= 300;
      await run(store, { a: {}, b: { OPEN: {} } });
      await notify([team], parts);
      await notify([team], parts);
      await run(store, { a: {}, b: { OPEN: {} }, c: { LOGGED: {} } });
      await notify([team], parts);
      minute += 300;
      await run(store, { a: {}, b: {}, c: { LOGGED: {} } });
      await notify([team], parts);
      expect(team.sent.map((one) => [one.subject, words(one)])).toEqual([
        ['digest', ['new OPEN a']],
        // A was seen later than now, and the newest sighting holds until the clock has caught up.
        ['changes', ['new OPEN b']],
        ['changes', ['new LOGGED c']],
        ['changes', ['mended OPEN a', 'mended OPEN b']],
      ]);
    } finally {
      await store.close();
      rmSync(folder, { recursive: true });
    }
  });

  it('is a digest of the first run, and then each change once', async () => {
    const store = await openStore(':memory:');
    const { parts } = setting(store);
    const team = channel();
    await run(store, { a: { OPEN: {}, LOGGED: {} }, b: { ENCRYPTED: {} } });
    await notify([team], parts);
    expect(team.sent).toHaveLength(1);
    expect(team.sent[0]).toMatchObject({ subject: 'digest', title: 'Bylaw: 3 verdicts stand (1 critical, 1 high, 1 low)', total: 3 });
    expect(words(team.sent[0])).toEqual(['new OPEN a', 'new ENCRYPTED b', 'new LOGGED a']);
    await run(store, { a: { LOGGED: {} }, b: { ENCRYPTED: {}, OPEN: {} } });
    await notify([team], parts);
    await notify([team], parts);
    expect(team.sent).toHaveLength(2);
    expect(team.sent[1]).toMatchObject({ subject: 'changes', title: 'Bylaw: 1 new (critical), 1 mended', command: 'bylaw report --since 1' });
    expect(words(team.sent[1])).toEqual(['mended OPEN a', 'new OPEN b']);
    await run(store, { a: { LOGGED: {} }, b: { ENCRYPTED: {}, OPEN: {} } });
    await notify([team], parts);
    expect(team.sent).toHaveLength(2);
    await run(store, { a: { LOGGED: {}, OPEN: {} } });
    await notify([team], parts);
    expect(team.sent[2]?.title).toBe('Bylaw: 1 back again (critical), 2 gone with the resource');
    expect(words(team.sent[2])).toEqual(['returned OPEN a', 'gone OPEN b', 'gone ENCRYPTED b']);
    expect(new Set(team.sent.flatMap((one) => [one.id, ...one.changes.map(({ key }) => key)])).size).toBe(3 + 3 + 2 + 3);
  });

  it('is neither new nor mended where a fail is waived or cannot be decided any more', async () => {
    const store = await openStore(':memory:');
    const { parts } = setting(store);
    const [team, all] = [channel(), channel({ on: new Set(['changed']) })];
    (all.notifier as { name: string }).name = 'all';
    await run(store, { a: { OPEN: {}, ENCRYPTED: {}, LOGGED: {} } });
    await notify([team, all], parts);
    await run(store, { a: { OPEN: { verdict: 'waived' }, ENCRYPTED: { verdict: 'unknown', reason: 'denied' }, LOGGED: { path: 'Other' } } });
    await notify([team, all], parts);
    expect(team.sent).toHaveLength(1);
    expect(all.sent[1]?.changes.map((one) => [one.what, one.rule, one.before, one.verdict])).toEqual([
      ['changed', 'OPEN', 'fail', 'waived'],
      ['changed', 'ENCRYPTED', 'fail', 'unknown'],
      ['changed', 'LOGGED', 'fail', 'fail'],
    ]);
    await run(store, { a: { OPEN: {}, LOGGED: { path: 'Other' } } });
    await notify([team, all], parts);
    // The waiver is over: it fails anew. What could not be decided passes: it was no fail that was mended.
    expect(words(team.sent[1])).toEqual(['new OPEN a']);
    expect(words(all.sent[2])).toEqual(['changed ENCRYPTED a']);
  });

  it('is narrowed by severity, rule and account', async () => {
    const store = await openStore(':memory:');
    const { parts } = setting(store);
    const channels = [
      channel({ minSeverity: 'high' }),
      channel({ rules: ['LOG*'] }),
      channel({ accounts: ['999999999999'] }),
      channel({ accounts: [account] }),
    ];
    for (const [index, one] of channels.entries()) (one.notifier as { name: string }).name = `channel ${index}`;
    await run(store, { a: {} });
    await notify(channels, parts);
    await run(store, { a: { OPEN: {}, ENCRYPTED: {}, LOGGED: {} } });
    await notify(channels, parts);
    expect(channels.map((one) => words(one.sent[1]).length)).toEqual([2, 1, 0, 3]);
  });

  it('names what could not be seen when it begins, and not again each time', async () => {
    const store = await openStore(':memory:');
    const { parts } = setting(store);
    const team = channel();
    const unseen = [{ what: 's3 in eu-west-1', reason: 'access denied, password=hunter2' }];
    await run(store, { a: {} });
    await notify([team], parts);
    for (let times = 0; times < 2; times++) {
      await run(store, { a: {} }, { complete: [], unseen });
      await notify([team], parts);
    }
    expect(team.sent).toHaveLength(2);
    expect(team.sent[1]).toMatchObject({ subject: 'trouble', title: 'Bylaw: 1 not to be seen', unseen: [{ what: 's3 in eu-west-1' }] });
    expect(JSON.stringify(team.sent)).not.toContain('hunter2');
  });
});

describe('what did not arrive', () => {
  it('is told after the next scan, run by run, and costs the other channels nothing', async () => {
    const store = await openStore(':memory:');
    const { notes, parts } = setting(store);
    const [broken, other] = [channel(), channel()];
    (other.notifier as { name: string }).name = 'other';
    await run(store, { a: {} });
    await notify([broken, other], parts);
    broken.broken = true;
    await run(store, { a: { OPEN: {} } });
    expect(await notify([broken, other], parts)).toEqual(['team']);
    expect(notes.at(-1)).toContain('it answered 503');
    await run(store, { a: { LOGGED: {} } });
    broken.broken = false;
    expect(await notify([broken, other], parts)).toEqual([]);
    expect(broken.sent.slice(1).map(words)).toEqual([['new OPEN a'], ['mended OPEN a', 'new LOGGED a']]);
    expect(other.sent.map((one) => one.id.replace('other', 'team'))).toEqual(broken.sent.map((one) => one.id));
  });

  it('becomes a digest where it is too much', async () => {
    const store = await openStore(':memory:');
    const { parts } = setting(store);
    const team = channel();
    await run(store, {});
    await notify([team], parts);
    for (let times = 0; times <= behind; times++) await run(store, times % 2 === 0 ? { a: { OPEN: {} } } : { a: {} });
    await notify([team], parts);
    expect(team.sent.map((one) => one.subject)).toEqual(['digest', 'digest']);
    await notify([team], parts);
    expect(team.sent).toHaveLength(2);
  });

  it('is only what did not arrive, where a channel took a part', async () => {
    const store = await openStore(':memory:');
    const { parts } = setting(store);
    const hub = channel({ on: new Set(['new', 'mended', 'changed']) }, 'findings');
    const { send } = hub.notifier;
    let taken = 1;
    (hub.notifier as { send: Notifier['send'] }).send = async (message) => {
      const arrived = message.changes.slice(0, taken).map((one) => one.key);
      await send({ ...message, changes: message.changes.slice(0, taken) });
      if (message.changes.length > taken) throw new Undelivered('the rest did not arrive', arrived);
      return { refused: [] };
    };
    await run(store, { a: { OPEN: {}, LOGGED: { verdict: 'unknown', reason: 'r' } }, b: { OPEN: {} } });
    expect(await notify([hub], parts)).toEqual(['team']);
    taken = 10;
    expect(await notify([hub], parts)).toEqual([]);
    // Unlike people, a list gets all that stands, with what is unknown.
    expect(hub.sent.flatMap(words)).toEqual(['new OPEN a', 'new OPEN b', 'changed LOGGED a']);
  });

  it('is nothing at all in a dry run, and is told after it', async () => {
    const store = await openStore(':memory:');
    const dry = setting(store, { dryRun: true });
    const team = channel();
    await run(store, { a: { OPEN: {} } });
    await notify([team], dry.parts);
    expect([team.sent.length, dry.notes]).toEqual([0, ['team (fake) would be told: Bylaw: 1 verdict stands (1 critical)']]);
    await notify([team], setting(store).parts);
    expect(team.sent).toHaveLength(1);
  });

  it('does not stop at a fault of a channel', async () => {
    const store = await openStore(':memory:');
    const { notes, parts } = setting(store);
    const [faulty, other] = [channel(), channel()];
    (faulty.notifier as { send: unknown }).send = () => Promise.reject(new TypeError('x is not a function'));
    (other.notifier as { name: string }).name = 'other';
    await run(store, {});
    expect(await notify([faulty, other], parts)).toEqual(['team']);
    expect([other.sent.length, notes.some((one) => one.includes('by a fault of bylaw itself (TypeError: x is not a function)'))]).toEqual([1, true]);
  });
});

it('holds no secret, wherever it stood', async () => {
  const store = await openStore(':memory:');
  const { parts } = setting(store);
  const team = channel();
  const key = 'AKIAIOSFODNN7EXAMPLE';
  await run(store, {});
  await notify([team], parts);
  await run(store, { [key]: { OPEN: { message: `postgres://admin:hunter2@db ${key}` }, LOGGED: { verdict: 'error', reason: 'token=hunter2' } } });
  await notify([team], parts);
  expect(team.sent[1]?.changes).toHaveLength(2);
  expect(JSON.stringify(team.sent)).not.toMatch(/AKIA|hunter2/);
});

it('tells of scans that fail once, and that they succeed again only where it did', async () => {
  const store = await openStore(':memory:');
  const { parts } = setting(store);
  const [team, quiet] = [channel(), channel({ on: new Set(['new']) })];
  (quiet.notifier as { name: string }).name = 'quiet';
  await tellRecovered([team, quiet], 'x', parts);
  expect(team.sent).toEqual([]);
  team.broken = true;
  expect(await tellTrouble([team, quiet], { failures: 3, since: 'x', reason: 'ExpiredToken, token=hunter2' }, parts)).toEqual(['team']);
  team.broken = false;
  for (const failures of [4, 5]) await tellTrouble([team, quiet], { failures, since: 'x', reason: 'ExpiredToken, token=hunter2' }, parts);
  for (let times = 0; times < 2; times++) await tellRecovered([team, quiet], 'x', parts);
  expect(team.sent.map((one) => one.subject)).toEqual(['trouble', 'recovered']);
  expect(team.sent[0]?.text[0]).toBe('4 scans in a row have failed: ExpiredToken, token=(masked).');
  expect(quiet.sent).toEqual([]);
});

it('tests each channel, whatever it wants to hear of', async () => {
  const store = await openStore(':memory:');
  const { notes, parts } = setting(store);
  const [team, broken] = [channel({ on: new Set() }), channel()];
  broken.broken = true;
  expect(await tellTest([team, broken], parts)).toEqual(['team']);
  expect(team.sent[0]?.subject).toBe('test');
  expect(notes).toEqual(['team (fake) took the test message', 'team (fake) did not take it: it answered 503']);
});
