import { expect, it } from 'vitest';
import type { FindingStore } from '../../core/store.ts';
import { Unknown } from '../../core/value.ts';
import { account, bucket, day, everything, judged, lines, region, ruleSet, scan } from './sample.ts';

/** What is kept of resources, and what of two sightings counts. */
export function sightings(open: () => Promise<FindingStore>): void {
  it('keeps identity, tags and the configuration as last seen, secrets masked', async () => {
    const store = await open();
    const properties = { Tags: [{ Key: 'owner', Value: 'web' }], Password: 'hunter2', Policy: new Unknown('access was denied', true) };
    const state = { Age: 3, Token: 'abcdef' };
    await scan(store, 1, [judged(bucket('a', properties, { state, veiled: true }), {}, { notApplicable: [2] })]);
    expect(await Array.fromAsync(store.resources())).toEqual([
      {
        identity: `aws/${account}/${region}/AWS::S3::Bucket/a`,
        type: 'AWS::S3::Bucket',
        id: 'a',
        name: 'a',
        arn: 'arn:aws:s3:::a',
        partition: 'aws',
        account,
        region,
        tags: { owner: 'web' },
        configuration: {
          properties: { Tags: [{ Key: 'owner', Value: 'web' }], Password: '(masked)', Policy: { '(unknown)': 'access was denied' } },
          state: { Age: 3, Token: '(masked)' },
        },
        firstSeen: day(1, 9),
        lastSeen: day(1, 9),
        judgedAt: day(1, 9),
        judgedRun: 1,
        judgedBy: ['ENCRYPTED', 'LOGGED', 'VERSIONED'],
        notApplicable: ['LOGGED'],
        standing: [],
      },
    ]);
  });

  it('keeps what changed in a configuration, so that each version can be had again', async () => {
    const store = await open();
    const versions = [{ A: 1, B: [{ C: 'x' }] }, { A: 1, B: [{ C: 'y' }], D: null }, { B: [{ C: 'y' }, { C: 'z' }] }];
    for (const [index, properties] of versions.entries()) await scan(store, index + 1, [judged(bucket('a', properties))]);
    await scan(store, 4, [judged(bucket('a', { B: [{ C: 'y' }, { C: 'z' }] }))]);
    for (const [index, properties] of [...versions, versions[2]].entries()) {
      const [then] = await Array.fromAsync(store.resources({ at: day(index + 1, 10) }));
      expect(then?.configuration).toEqual({ properties });
    }
    const [story] = await store.story('a');
    expect(story?.versions).toEqual([
      {
        at: day(2),
        changes: [
          { path: 'properties.B[0].C', before: 'x', after: 'y' },
          { path: 'properties.D', after: null },
        ],
      },
      {
        at: day(3),
        changes: [
          { path: 'properties.A', before: 1 },
          { path: 'properties.B', before: [{ C: 'y' }], after: [{ C: 'y' }, { C: 'z' }] },
          { path: 'properties.D', before: null },
        ],
      },
    ]);
  });

  it('takes the same in another order for no change', async () => {
    const store = await open();
    await scan(store, 1, [judged(bucket('a', { A: 1, B: 2 }))]);
    await scan(store, 2, [judged(bucket('a', { B: 2, A: 1 }))]);
    expect((await store.story('a'))[0]?.versions).toEqual([]);
  });

  it('lets an older sighting change nothing, in whatever order they come', async () => {
    const store = await open();
    const newer = judged(bucket('a', { A: 2 }, { capturedAt: day(5) }), { ENCRYPTED: {} });
    const older = judged(bucket('a', { A: 1 }, { capturedAt: day(4) }), { LOGGED: {} });
    await scan(store, 6, [newer]);
    const second = await scan(store, 7, [older]);
    expect(second).toMatchObject({ resources: 1, changes: { new: 0, mended: 0, returned: 0, gone: 0 } });
    const [held] = await Array.fromAsync(store.resources());
    expect(held).toMatchObject({ configuration: { properties: { A: 2 } }, lastSeen: day(7, 9), judgedRun: 1, standing: ['ENCRYPTED'] });
    for (const order of [
      [newer, older],
      [older, newer],
    ]) {
      const other = await open();
      const run = await scan(other, 6, order);
      expect(await lines(other.verdicts())).toEqual(['a ENCRYPTED fail']);
      expect(run).toMatchObject({ resources: 1, counts: { fail: 1, pass: 2 }, changes: { new: 1, mended: 0 } });
      expect((await Array.fromAsync(other.resources()))[0]?.configuration).toEqual({ properties: { A: 2 } });
    }
  });

  it('tells of how many resources a run has seen only what is older than what is kept', async () => {
    const store = await open();
    const at = (id: string, on: number) => judged(bucket(id, {}, { capturedAt: day(on) }));
    await scan(store, 6, [at('a', 5), at('b', 3)]);
    const run = await store.begin({ startedAt: day(7), kind: 'snapshot', source: 'sample', ruleSet });
    for (const one of [at('a', 4), at('a', 4), at('b', 4), at('c', 1)]) await run.record(one);
    await run.end({ endedAt: day(7, 9), complete: [], unseen: [] });
    expect(run.older).toBe(1);
  });

  it('takes the newest sighting of a run for the one that ended a verdict', async () => {
    const store = await open();
    await scan(store, 1, [judged(bucket('a'), { ENCRYPTED: {} })]);
    const sighting = (hour: number, message?: string) =>
      judged(bucket('a', {}, { capturedAt: day(2, hour) }), message === undefined ? {} : { ENCRYPTED: { message } });
    const run = await scan(store, 3, [sighting(1, 'its key is off'), sighting(2)]);
    expect(run).toMatchObject({ counts: { pass: 3, fail: 0 }, changes: { new: 0, mended: 1, returned: 0, gone: 0 } });
    expect((await store.story('a'))[0]?.verdicts.map(({ ended }) => ended)).toEqual(['mended']);
  });

  it('lets the same resource be judged by further rules in the same run', async () => {
    const store = await open();
    const one = bucket('a');
    const first = judged(one, { ENCRYPTED: {} }, { rules: [0] });
    const second = judged(one, { LOGGED: { verdict: 'error', reason: 'the rule failed' } }, { rules: [1, 2], notApplicable: [1] });
    for (const on of [1, 2]) {
      const run = await scan(store, on, [first, judged(bucket('b'), {}, { rules: [0] }), second]);
      expect(run.resources).toBe(2);
      expect(run.counts).toEqual({ pass: 1, fail: 1, unknown: 0, waived: 0, error: 1, 'not-applicable': 1 });
    }
    expect(await lines(store.verdicts())).toEqual(['a ENCRYPTED fail', 'a LOGGED error']);
    expect((await store.story('a'))[0]).toMatchObject({ passes: [], notApplicable: ['VERSIONED'], verdicts: [{ sinceRun: 1 }, { sinceRun: 1 }] });
  });

  it('takes nothing for gone that was seen later than the scope', async () => {
    const store = await open();
    await scan(store, 3, [judged(bucket('a'), { ENCRYPTED: {} })]);
    const late = await scan(store, 4, [], { complete: [{ ...everything, asOf: day(2) }] });
    expect(late.changes.gone).toBe(0);
    const later = await scan(store, 5, [], { complete: [{ ...everything, asOf: day(4) }] });
    expect(later.changes.gone).toBe(1);
  });

  it('keeps the rule sets with the runs', async () => {
    const store = await open();
    await scan(store, 1, [judged(bucket('a'))]);
    await scan(store, 2, [judged(bucket('a'))], { complete: [], unseen: [{ what: 'eu-west-2', reason: 'access was denied' }] });
    const runs = await store.runs();
    expect(runs.map(({ run }) => run)).toEqual([2, 1]);
    expect(runs[0]).toMatchObject({ startedAt: day(2), endedAt: day(2, 9), kind: 'live', source: 'sample', complete: [], ruleSet });
    expect(runs[0]?.unseen).toEqual([{ what: 'eu-west-2', reason: 'access was denied' }]);
    expect((await store.runs({ limit: 1 })).map(({ run }) => run)).toEqual([2]);
    expect((await store.runs({ until: '2026-01-01' })).map(({ run }) => run)).toEqual([1]);
  });
}
