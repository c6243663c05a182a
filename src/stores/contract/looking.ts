import { expect, it } from 'vitest';
import type { FindingStore } from '../../core/store.ts';
import { bucket, day, everything, judged, lines, scan } from './sample.ts';

/** What is asked of a store, as of now and of then. */
export function looking(open: () => Promise<FindingStore>): void {
  const queue = { type: 'AWS::SQS::Queue', region: 'us-east-1', arn: 'arn:aws:sqs:q' };
  const global = { type: 'AWS::IAM::Role', region: undefined as never, arn: 'arn:aws:iam::111111111111:role/r/s' };

  async function filled(): Promise<FindingStore> {
    const store = await open();
    const more = { complete: [everything] };
    await scan(
      store,
      1,
      [judged(bucket('a'), { ENCRYPTED: {} }), judged(bucket('q', {}, queue), { LOGGED: { verdict: 'unknown', reason: 'r' } })],
      more,
    );
    await scan(store, 2, [judged(bucket('a'), { VERSIONED: {} }), judged(bucket('r/s', {}, global), { LOGGED: { verdict: 'waived' } })], more);
    await scan(store, 3, [], more);
    return store;
  }

  it('answers what stood at a time', async () => {
    const store = await filled();
    const at = (time: string) => lines(store.verdicts({ at: time }));
    expect(await at(day(1, 8))).toEqual([]);
    expect(await at(day(1, 9))).toEqual(['a ENCRYPTED fail', 'q LOGGED unknown']);
    expect(await at('2026-01-01')).toEqual(['a ENCRYPTED fail', 'q LOGGED unknown']);
    expect(await at('2026-01-02')).toEqual(['a VERSIONED fail', 'q LOGGED unknown', 'r/s LOGGED waived']);
    expect(await lines(store.verdicts())).toEqual(['q LOGGED unknown', 'r/s LOGGED waived']);
  });

  it('answers what a resource passed at a time', async () => {
    const store = await filled();
    const [then] = await Array.fromAsync(store.resources({ at: '2026-01-01', resource: 'a' }));
    expect(then).toMatchObject({ standing: ['ENCRYPTED'], judgedBy: ['ENCRYPTED', 'LOGGED', 'VERSIONED'], lastSeen: day(1, 9), judgedRun: 1 });
  });

  it('refuses what is no time', async () => {
    const store = await filled();
    await expect(Array.fromAsync(store.verdicts({ at: 'yesterday' }))).rejects.toThrow('"yesterday" is no time');
  });

  it.each([
    [{ kinds: ['unknown'] }, ['q LOGGED unknown']],
    [{ rules: ['VERSIONED'] }, ['a VERSIONED fail']],
    [{ regions: ['us-east-1', '-'] }, ['q LOGGED unknown', 'r/s LOGGED waived']],
    [{ types: ['AWS::S3::Bucket'] }, ['a VERSIONED fail']],
    [{ accounts: ['222222222222'] }, []],
    [{ resource: 'r/s' }, ['r/s LOGGED waived']],
    [{ resource: 'arn:aws:s3:::*' }, ['a VERSIONED fail']],
    [{ resource: 'aws/*/-/AWS::IAM::Role/*' }, ['r/s LOGGED waived']],
    [{ resource: 'AWS::SQS::Queue/?' }, ['q LOGGED unknown']],
  ] as const)('answers for %o alone', async (query, expected) => {
    const store = await filled();
    expect(await lines(store.verdicts({ at: '2026-01-02', ...query }))).toEqual(expected);
  });

  it('answers what changed after a time, what ended too', async () => {
    const store = await filled();
    expect(await lines(store.verdicts({ changedSince: day(2, 8) }))).toEqual([
      'a ENCRYPTED fail mended',
      'a VERSIONED fail gone',
      'r/s LOGGED waived',
    ]);
    expect(await lines(store.verdicts({ changedSince: day(1, 9), at: '2026-01-02' }))).toEqual([
      'a ENCRYPTED fail mended',
      'a VERSIONED fail',
      'r/s LOGGED waived',
    ]);
    expect(await lines(store.verdicts({ changedSince: day(3, 9) }))).toEqual([]);
  });

  it.each([
    ['an identity with a slash in its id', 'aws/111111111111/-/AWS::IAM::Role/r/s'],
    ['an ARN', 'arn:aws:iam::111111111111:role/r/s'],
    ['an id', 'r/s'],
  ])('tells the story of %s', async (_, name) => {
    const store = await filled();
    const stories = await store.story(name);
    expect(stories.map(({ resource }) => resource.id)).toEqual(['r/s']);
    expect(stories[0]?.resource).not.toHaveProperty('region');
  });

  it('tells every story where a name is not unique, and none where there is none', async () => {
    const store = await open();
    await scan(store, 1, [judged(bucket('a')), judged(bucket('a', {}, queue))]);
    expect(await store.story('a')).toHaveLength(2);
    expect(await store.story('b')).toEqual([]);
  });

  it('counts per run, rule, account and region', async () => {
    const store = await filled();
    const none = { pass: 0, fail: 0, unknown: 0, waived: 0, error: 0, 'not-applicable': 0 };
    const place = { run: 2, account: '111111111111' };
    expect(await store.rollups({ run: 2 })).toEqual([
      { ...place, rule: 'ENCRYPTED', counts: { ...none, pass: 1 } },
      { ...place, rule: 'LOGGED', counts: { ...none, waived: 1 } },
      { ...place, rule: 'VERSIONED', counts: { ...none, pass: 1 } },
      { ...place, region: 'eu-west-1', rule: 'ENCRYPTED', counts: { ...none, pass: 1 } },
      { ...place, region: 'eu-west-1', rule: 'LOGGED', counts: { ...none, pass: 1 } },
      { ...place, region: 'eu-west-1', rule: 'VERSIONED', counts: { ...none, fail: 1 } },
    ]);
    const all = await store.rollups();
    expect(new Set(all.map(({ run }) => run))).toEqual(new Set([1, 2]));
  });

  it('shows nothing of a run before its end, and nothing ever of one that was given up', async () => {
    const store = await open();
    await scan(store, 1, [judged(bucket('a'), { ENCRYPTED: {} })]);
    const run = await store.begin({ startedAt: day(2), kind: 'live', source: 'sample', ruleSet: (await store.runs())[0]?.ruleSet as never });
    await run.record(judged(bucket('b'), { ENCRYPTED: {} }));
    expect(await lines(store.verdicts())).toEqual(['a ENCRYPTED fail']);
    await expect(store.begin({ startedAt: day(2), kind: 'live', source: 'x', ruleSet: { version: '1', rules: [] } })).rejects.toThrow('already');
    await run.abandon();
    expect(() => run.record(judged(bucket('c')))).toThrow('over');
    await expect(run.end({ endedAt: day(2, 9), complete: [], unseen: [] })).rejects.toThrow('over');
    expect(await lines(store.verdicts())).toEqual(['a ENCRYPTED fail']);
    expect((await scan(store, 3, [judged(bucket('a'))])).run).toBe(2);
  });

  it('gives a run up that is recorded a verdict of a rule that it does not have', async () => {
    const store = await open();
    const run = await store.begin({ startedAt: day(1), kind: 'live', source: 'sample', ruleSet: { version: '1', rules: [] } });
    expect(() => run.record(judged(bucket('a'), { ENCRYPTED: {} }, { rules: [] }))).toThrow('ENCRYPTED has a verdict, but is not among the rules');
    await run.abandon();
    expect(await store.runs()).toEqual([]);
  });
}
