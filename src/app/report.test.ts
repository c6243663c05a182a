import { describe, expect, it } from 'vitest';
import type { FindingStore } from '../core/store.ts';
import { Unknown } from '../core/value.ts';
import type { ChangeKind } from '../reports/audit.ts';
import { account, bucket, day, everything, judged, ruleSet, type Said, scan } from '../stores/contract/sample.ts';
import { openStore } from '../stores/index.ts';
import { type Gathered, gather, type Looking } from './report.ts';
import { type FailOn, writeReport } from './report-write.ts';

const none = { tags: [], filters: [], changed: new Set<ChangeKind>(), frameworks: new Map(), controls: [], tagKeys: [], evidence: false };
const shown = { by: [], trend: false, changes: new Set<ChangeKind>() };
const standing = new Set(['fail', 'error', 'unknown', 'waived'] as const);

async function looked(store: FindingStore, more: Partial<Looking> = {}): Promise<Gathered> {
  const { asOf = day(20) } = more;
  const runs = await store.runs({ until: asOf });
  const before = runs[1];
  const since = before && { at: before.endedAt, run: before.run };
  return gather(store, { ...none, shown, asOf, runs, ...(since ? { since } : {}), only: standing, ...more });
}

const says = ({ verdicts }: Gathered) => verdicts.map(({ resource, rule, verdict }) => `${resource.id} ${rule} ${verdict}`);
const changed = ({ audit }: Gathered) => audit.changes.lines.map(({ change, rule, resource }) => `${change} ${resource.id} ${rule}`);

/** One run for each list: what is said of buckets by their names. */
async function told(...runs: readonly Readonly<Record<string, Record<string, Said>>>[]): Promise<FindingStore> {
  const store = await openStore(':memory:');
  for (const [index, run] of runs.entries())
    await scan(
      store,
      index + 1,
      Object.entries(run).map(([id, said]) => judged(bucket(id, { Tags: [{ Key: 'Team', Value: id < 'c' ? 'one' : 'two' }] }), said)),
      { complete: [everything] },
    );
  return store;
}

const waiver = { rule: 'LOGGED', resource: 'a', reason: 'soon gone', owner: 'us', createdAt: day(1), createdBy: 'me' };

describe('what stands', () => {
  it('is told in the order of resources, passes where they are asked for', async () => {
    const store = await told({ b: { LOGGED: {} }, a: { ENCRYPTED: {}, VERSIONED: { verdict: 'unknown', reason: 'r' } } });
    expect(says(await looked(store))).toEqual(['a ENCRYPTED fail', 'a VERSIONED unknown', 'b LOGGED fail']);
    expect(says(await looked(store, { only: new Set(['pass']) }))).toEqual(['a LOGGED pass', 'b ENCRYPTED pass', 'b VERSIONED pass']);
    const { audit } = await looked(store);
    expect(audit.scope).toMatchObject({ resources: 2, places: [{ account, region: 'eu-west-1', resources: 2 }], older: 0 });
  });

  it('is told as of a day, without what came later', async () => {
    const store = await told({ a: { LOGGED: {} } }, { a: {} });
    expect(says(await looked(store, { asOf: day(1, 10) }))).toEqual(['a LOGGED fail']);
    expect(says(await looked(store))).toEqual([]);
  });

  it.each<[Partial<Looking>, string[]]>([
    [{ rules: new Set(['LOGGED']) }, ['a LOGGED fail', 'd LOGGED fail']],
    [{ tags: [{ key: 'Team', value: 'two' }] }, ['d LOGGED fail']],
    [{ tags: [{ key: 'Team' }], resource: 'a' }, ['a ENCRYPTED fail', 'a LOGGED fail']],
    [{ types: ['AWS::S3::*'], resource: 'd' }, ['d LOGGED fail']],
    [{ types: ['AWS::SQS::*'] }, []],
    [{ accounts: ['222222222222'] }, []],
    [{ regions: ['eu-west-1'], tags: [{ key: 'Team', value: 'two' }] }, ['d LOGGED fail']],
  ])('is narrowed by %o', async (filter, expected) => {
    const store = await told({ a: { ENCRYPTED: {}, LOGGED: {} }, d: { LOGGED: {} } });
    expect(says(await looked(store, filter))).toEqual(expected);
  });

  it('may be more than the arguments of a call', async () => {
    const store = await told({ a: { LOGGED: {} } });
    async function* verdicts() {
      for await (const one of store.verdicts({})) for (let times = 0; times < 200_000; times++) yield one;
    }
    const many = new Proxy(store, {
      get(of, name) {
        const value = Reflect.get(of, name);
        return name === 'verdicts' ? verdicts : typeof value === 'function' ? value.bind(of) : value;
      },
    });
    expect((await looked(many)).verdicts).toHaveLength(200_000);
  });

  it('says how many resources the newest run did not judge', async () => {
    const store = await told({ a: {}, b: {} });
    await scan(store, 2, [judged(bucket('a'))], { complete: [] });
    expect((await looked(store)).audit.scope).toMatchObject({ resources: 2, older: 1, oldest: day(1, 9), run: { run: 2 }, before: [] });
  });

  it('says what an earlier run could not see as long as something is told by it', async () => {
    const store = await openStore(':memory:');
    const denied = { what: 'eu-north-1', reason: 'denied' };
    const gone = { what: 'us-east-1', reason: 'denied' };
    await scan(store, 1, [judged(bucket('a')), judged(bucket('b'))], { complete: [], unseen: [denied, gone] });
    await scan(store, 2, [judged(bucket('a'))], { complete: [], unseen: [gone] });
    expect((await looked(store)).audit.scope.before).toEqual([{ run: 1, unseen: [denied] }]);
    await scan(store, 3, [judged(bucket('b'))], { complete: [] });
    expect((await looked(store)).audit.scope.before).toEqual([{ run: 2, unseen: [gone] }]);
    await scan(store, 4, [judged(bucket('a')), judged(bucket('b'))], { complete: [] });
    expect((await looked(store)).audit.scope).toMatchObject({ older: 0, before: [] });
  });

  it('counts the rules that were asked beside those that judged', async () => {
    const store = await openStore(':memory:');
    await scan(store, 1, [judged(bucket('a'), {}, { rules: [0] })]);
    const { rules, scope } = (await looked(store)).audit;
    expect([rules.length, scope.rules]).toEqual([1, ruleSet.rules.length]);
    const narrowed = (await looked(store, { rules: new Set(rules.map(({ id }) => id)) })).audit;
    expect([narrowed.rules.length, narrowed.scope.rules]).toEqual([1, 1]);
  });
});

describe('scores', () => {
  const frameworks = new Map([
    ['ENCRYPTED', ['cis-5.0']],
    ['LOGGED', ['cis-5.0', 'soc-2']],
  ]);

  it('say of tags that could not be seen that they were not, and not that there are none', async () => {
    const store = await openStore(':memory:');
    const denied = bucket('a', { Tags: new Unknown('access denied', true) });
    await scan(store, 1, [judged(denied, { ENCRYPTED: {} }), judged(bucket('b', {}), { ENCRYPTED: {} })], { complete: [everything] });
    const { audit } = await looked(store, { tagKeys: ['Team'] });
    expect(
      audit.scores
        .find((one) => one.by === 'tag:Team')
        ?.rows.map((one) => one.name)
        .sort(),
    ).toEqual(['(no such tag)', '(tags not seen)']);
  });

  it('are counted by everything by which people ask', async () => {
    const store = await told({ a: { ENCRYPTED: {} }, d: { LOGGED: { verdict: 'waived' } } });
    const { audit } = await looked(store, { frameworks, tagKeys: ['Team', 'Cost'] });
    const rows = (by: string) => audit.scores.find((one) => one.by === by)?.rows.map(({ name, score }) => [name, score]);
    expect(rows('framework')).toEqual([
      ['cis-5.0', 66.6],
      ['soc-2', 100],
    ]);
    expect(rows('tag:Team')).toEqual([
      ['one', 66.6],
      ['two', 100],
    ]);
    expect(rows('tag:Cost')).toEqual([['(no such tag)', 80]]);
    expect(rows('account')).toEqual([[account, 80]]);
    expect(rows('rule')?.[0]).toEqual(['ENCRYPTED', 50]);
  });

  it('call a control failing before unknown, and never holding where nothing was judged', async () => {
    const store = await told({ a: { ENCRYPTED: {}, VERSIONED: { verdict: 'unknown', reason: 'r' } } });
    const control = (id: string, ...rules: string[]) => ({ framework: 'f', control: id, rules });
    const controls = [
      control('1', 'ENCRYPTED', 'VERSIONED'),
      control('2', 'VERSIONED', 'LOGGED'),
      control('3', 'LOGGED', 'ELSE'),
      control('4', 'ELSE'),
    ];
    const { audit } = await looked(store, { controls });
    expect(audit.controls.map(({ state, judged }) => [state, judged])).toEqual([
      ['fails', 2],
      ['unknown', 2],
      ['holds', 1],
      ['not judged', 0],
    ]);
  });

  it('are kept by run, and say where other rules judged', async () => {
    const store = await told({ a: { LOGGED: {} } });
    const rules = (await store.runs())[0]?.ruleSet.rules ?? [];
    await scan(store, 2, [judged(bucket('a'), {}, {}, { version: '1', rules: rules.slice(0, 2) })], {
      set: { version: '1', rules: rules.slice(0, 2) },
    });
    const trend = (await looked(store)).audit.trend ?? [];
    expect(trend.map(({ run, score, alike, rules: count }) => [run, score, alike, count])).toEqual([
      [1, 66.6, false, 3],
      [2, 100, true, 2],
    ]);
    expect((await looked(store, { rules: new Set(['LOGGED']) })).audit.trend?.map(({ score }) => score)).toEqual([0, null]);
    expect((await looked(store, { resource: 'a' })).audit).not.toHaveProperty('trend');
  });
});

describe('what changed', () => {
  it('has a word for each course', async () => {
    const store = await told(
      { back: { LOGGED: {} }, mended: {}, gone: { LOGGED: {} }, blind: { LOGGED: {} }, same: { LOGGED: {} }, worse: { LOGGED: {} } },
      { back: {}, mended: { LOGGED: {} }, gone: { LOGGED: {} }, blind: { LOGGED: {} }, same: { LOGGED: {} }, worse: { LOGGED: {} } },
      {
        back: { LOGGED: {} },
        mended: {},
        blind: { LOGGED: { verdict: 'unknown', reason: 'denied' } },
        same: { LOGGED: {} },
        worse: { LOGGED: { message: 'it is worse' } },
        fresh: { LOGGED: {} },
      },
    );
    const expected = ['new fresh LOGGED', 'returned back LOGGED', 'mended mended LOGGED', 'gone gone LOGGED', 'undecided blind LOGGED'];
    expect(changed(await looked(store))).toEqual(expected);
    expect(says(await looked(store, { changed: new Set(['returned']) }))).toEqual(['back LOGGED fail']);
    const both = await looked(store, { since: { at: day(1, 9), run: 1 } });
    expect(changed(both)).toContain('returned back LOGGED');
    expect(changed(both)).toContain('mended mended LOGGED');
  });

  it('says where it is the rule that is new', async () => {
    const store = await openStore(':memory:');
    const { set, whole } = { set: { ...ruleSet, rules: ruleSet.rules.slice(0, 2) }, whole: { complete: [everything] } };
    await scan(store, 1, [judged(bucket('a'), {}, {}, set)], { set, ...whole });
    await scan(store, 2, [judged(bucket('a'), { LOGGED: {}, ENCRYPTED: {} })], whole);
    const { lines } = (await looked(store)).audit.changes;
    expect(lines.map(({ change, rule, newRule }) => [change, rule, newRule])).toEqual([
      ['new', 'ENCRYPTED', undefined],
      ['new', 'LOGGED', true],
    ]);
  });

  it('has nothing to say of the first run', async () => {
    const { audit } = await looked(await told({ a: { LOGGED: {} } }));
    expect(audit.changes.lines).toEqual([]);
    expect(audit.changes).not.toHaveProperty('since');
  });
});

describe('waivers', () => {
  it('hold, end and are taken back as of the time of the report, not of the scan', async () => {
    const store = await told({ a: { LOGGED: {} } }, { a: { LOGGED: {} } });
    const { id } = await store.waivers.add({ ...waiver, expires: '2026-01-10', createdAt: day(3) });
    const before = await looked(store, { asOf: day(5) });
    expect(says(before)).toEqual(['a LOGGED waived']);
    expect(changed(before)).toEqual(['waived a LOGGED']);
    const after = await looked(store, { asOf: day(11) });
    expect(says(after)).toEqual(['a LOGGED fail']);
    expect(after.verdicts[0]?.waiver).toMatchObject({ owner: 'us', expired: true });
    expect(after.audit.waivers).toEqual([
      {
        ...{ rule: 'LOGGED', resource: 'a', reason: 'soon gone', owner: 'us', expires: '2026-01-10' },
        expired: true,
        source: 'store, waiver 1',
        verdicts: 1,
      },
    ]);
    await store.waivers.revoke(id, 'me', day(6));
    expect(says(await looked(store, { asOf: day(7) }))).toEqual(['a LOGGED fail']);
  });

  it('of a scan do not outlive their day or their being taken back', async () => {
    const store = await openStore(':memory:');
    const { id } = await store.waivers.add({ ...waiver, expires: '2026-01-10' });
    const said = judged(bucket('a'), { LOGGED: { verdict: 'waived' } });
    const inForce = { reason: 'soon gone', owner: 'us', expires: '2026-01-10', expired: false, source: `store, waiver ${id}` };
    const verdicts = said.verdicts.map((one) => ({ ...one, waiver: inForce }));
    await scan(store, 1, [{ ...said, verdicts }]);
    await scan(store, 2, [{ ...said, verdicts }]);
    expect(says(await looked(store, { asOf: day(5) }))).toEqual(['a LOGGED waived']);
    const late = await looked(store, { asOf: day(11) });
    expect(says(late)).toEqual(['a LOGGED fail']);
    expect(changed(late)).toEqual(['new a LOGGED']);
    await store.waivers.revoke(id, 'me', day(3));
    const revoked = await looked(store, { asOf: day(4) });
    expect(says(revoked)).toEqual(['a LOGGED fail']);
    expect(revoked.verdicts[0]).not.toHaveProperty('waiver');
  });
});

describe('the exit code', () => {
  const report = { open: () => '', add: () => '', close: () => '' };
  const exit = async (store: FindingStore, failOn: readonly FailOn[], more: object = {}) =>
    writeReport(
      await looked(store),
      { report, write: () => {}, took: () => 1 },
      { failOn: new Set(failOn), severity: 'info', allowIncomplete: false, ...more },
    );

  it('goes by what is named: kinds, what is new, what came back', async () => {
    const back = await told({ a: { LOGGED: {} } }, { a: {} }, { a: { LOGGED: {} } });
    const same = await told({ a: { LOGGED: {} } }, { a: { LOGGED: {} } });
    const fresh = await told({ a: {} }, { a: { LOGGED: {} } });
    const codes = async (store: FindingStore) => [await exit(store, ['fail']), await exit(store, ['new']), await exit(store, ['returned'])];
    expect([await codes(back), await codes(same), await codes(fresh)]).toEqual([
      [1, 1, 1],
      [1, 0, 0],
      [1, 1, 0],
    ]);
    expect(await exit(fresh, ['fail', 'new'], { severity: 'critical' })).toBe(0);
  });

  it('says where the last run could not see everything', async () => {
    const store = await openStore(':memory:');
    await scan(store, 1, [judged(bucket('a'))], { unseen: [{ what: 'eu-north-1', reason: 'denied' }] });
    expect(await exit(store, ['fail'])).toBe(3);
    expect(await exit(store, ['fail'], { allowIncomplete: true })).toBe(0);
  });
});
