import { expect, it } from 'vitest';
import type { FindingStore } from '../../core/store.ts';
import { account, bucket, day, judged, lines, region, ruleOf, ruleSet, scan } from './sample.ts';

/** What becomes of verdicts from run to run. */
export function history(open: () => Promise<FindingStore>): void {
  it('keeps one row as long as a verdict stands, and says since when', async () => {
    const store = await open();
    await scan(store, 1, [judged(bucket('a'), { ENCRYPTED: {} })]);
    const second = await scan(store, 2, [judged(bucket('a'), { ENCRYPTED: {} })]);
    expect(second.changes).toEqual({ new: 0, mended: 0, returned: 0, gone: 0 });
    const [story] = await store.story('a');
    expect(story?.verdicts).toHaveLength(1);
    expect(story?.verdicts[0]).toMatchObject({ rule: 'ENCRYPTED', since: day(1, 9), sinceRun: 1, returned: false });
    expect(story?.verdicts[0]).not.toHaveProperty('until');
  });

  it('ends a verdict that is mended, and knows it again when it comes back', async () => {
    const store = await open();
    const first = await scan(store, 1, [judged(bucket('a'), { ENCRYPTED: {} })]);
    const second = await scan(store, 2, [judged(bucket('a'))]);
    const third = await scan(store, 3, [judged(bucket('a'), { ENCRYPTED: {} })]);
    expect([first, second, third].map(({ changes }) => changes)).toEqual([
      { new: 1, mended: 0, returned: 0, gone: 0 },
      { new: 0, mended: 1, returned: 0, gone: 0 },
      { new: 0, mended: 0, returned: 1, gone: 0 },
    ]);
    const [story] = await store.story('a');
    expect(story?.verdicts.map(({ since, until, ended, returned }) => ({ since, until, ended, returned }))).toEqual([
      { since: day(1, 9), until: day(2, 9), ended: 'mended', returned: false },
      { since: day(3, 9), until: undefined, ended: undefined, returned: true },
    ]);
  });

  it('takes what was unknown before for no failure that came back', async () => {
    const store = await open();
    await scan(store, 1, [judged(bucket('a'), { ENCRYPTED: { verdict: 'unknown', reason: 'access was denied' } })]);
    await scan(store, 2, [judged(bucket('a'))]);
    const third = await scan(store, 3, [judged(bucket('a'), { ENCRYPTED: {} })]);
    expect(third.changes).toMatchObject({ new: 1, returned: 0 });
  });

  it('begins a new row where a verdict becomes another, or finds something else', async () => {
    const store = await open();
    await scan(store, 1, [judged(bucket('a'), { ENCRYPTED: {} })]);
    await scan(store, 2, [judged(bucket('a'), { ENCRYPTED: { message: 'its key is off' } })]);
    const third = await scan(store, 3, [judged(bucket('a'), { ENCRYPTED: { verdict: 'unknown', reason: 'access was denied' } })]);
    const stricter = { ...ruleSet, rules: [ruleOf('ENCRYPTED', { version: 2 })] };
    await scan(store, 4, [judged(bucket('a'), { ENCRYPTED: { verdict: 'unknown', reason: 'access was denied' } }, {}, stricter)], { set: stricter });
    expect(third.changes).toEqual({ new: 0, mended: 0, returned: 0, gone: 0 });
    const [story] = await store.story('a');
    expect(story?.verdicts.map(({ verdict, ended, ruleVersion }) => [verdict, ended, ruleVersion])).toEqual([
      ['fail', 'changed', 1],
      ['fail', 'changed', 1],
      ['unknown', 'changed', 1],
      ['unknown', undefined, 2],
    ]);
  });

  it('takes the passing of days for no change, and shows the newest words', async () => {
    const store = await open();
    await scan(store, 1, [judged(bucket('a'), { ENCRYPTED: { message: 'its key is 91 days old' } })]);
    await scan(store, 2, [judged(bucket('a'), { ENCRYPTED: { message: 'its key is 92 days old' } })]);
    const [verdict] = await Array.fromAsync(store.verdicts());
    expect(verdict).toMatchObject({ sinceRun: 1, findings: [{ message: 'its key is 92 days old' }] });
    await scan(store, 3, [judged(bucket('a'), { ENCRYPTED: { message: 'it lets in port 22' } })]);
    await scan(store, 4, [judged(bucket('a'), { ENCRYPTED: { message: 'it lets in port 23' } })]);
    expect((await Array.fromAsync(store.verdicts())).map(({ sinceRun }) => sinceRun)).toEqual([4]);
  });

  it('lets a run say nothing about rules that it did not run', async () => {
    const store = await open();
    await scan(store, 1, [judged(bucket('a'), { ENCRYPTED: {}, LOGGED: {} })]);
    const narrow = { ...ruleSet, rules: [ruleOf('LOGGED'), ruleOf('NAMED')] };
    await scan(store, 2, [judged(bucket('a'), {}, {}, narrow)], { set: narrow });
    await scan(store, 3, [judged(bucket('a'), { VERSIONED: {} }, { rules: [1] })]);
    expect(await lines(store.verdicts())).toEqual(['a ENCRYPTED fail', 'a VERSIONED fail']);
    const [story] = await store.story('a');
    expect(story?.passes).toEqual(['LOGGED', 'NAMED']);
  });

  it('ends what stands by rules that are switched off, and nothing passes those', async () => {
    const store = await open();
    await scan(store, 1, [judged(bucket('a'), { ENCRYPTED: {} }), judged(bucket('b'), { LOGGED: {} })]);
    await scan(store, 2, [], { complete: [], off: ['ENCRYPTED', 'UNHEARD_OF'] });
    expect(await lines(store.verdicts())).toEqual(['b LOGGED fail']);
    const [[a], [b]] = [await store.story('a'), await store.story('b')];
    expect(a?.verdicts).toMatchObject([{ rule: 'ENCRYPTED', ended: 'rule-off', until: day(2, 9) }]);
    expect([a?.passes, b?.passes]).toEqual([['LOGGED', 'VERSIONED'], ['VERSIONED']]);
    const before = await Array.fromAsync(store.resources({ at: day(1, 10), resource: 'b' }));
    expect(before[0]?.judgedBy).toEqual(['ENCRYPTED', 'LOGGED', 'VERSIONED']);
    const back = await scan(store, 3, [judged(bucket('b'), { ENCRYPTED: {} })]);
    expect(back.changes).toMatchObject({ new: 1, mended: 1, returned: 0 });
  });

  it('ends what a rule found on a type that it is not for any more', async () => {
    const store = await open();
    await scan(store, 1, [judged(bucket('a'), { ENCRYPTED: {} })]);
    const moved = { ...ruleSet, rules: [ruleOf('ENCRYPTED', { types: ['AWS::SQS::Queue'] }), ruleOf('LOGGED')] };
    await scan(store, 2, [judged(bucket('a'), {}, { rules: [1] }, moved)], { set: moved });
    const [story] = await store.story('a');
    expect(story?.verdicts).toMatchObject([{ rule: 'ENCRYPTED', ended: 'rule-off' }]);
    expect(story?.passes).toEqual(['LOGGED', 'VERSIONED']);
  });

  it('takes for gone what was told to be deleted, unless it was seen later', async () => {
    const store = await open();
    await scan(store, 1, [judged(bucket('a'), { ENCRYPTED: {} }), judged(bucket('b'), { ENCRYPTED: {} })]);
    const of = (id: string, at: string) => {
      const { account = '-', region, type } = bucket(id, {});
      return { account, ...(region === undefined ? {} : { region }), types: [type], id, at };
    };
    const writer = await store.begin({ startedAt: day(2), kind: 'snapshot', source: 'sample', ruleSet });
    const { changes } = await writer.end({
      endedAt: day(2, 9),
      complete: [],
      deleted: [of('a', day(2)), of('b', '2020-01-01T00:00:00.000Z'), of('c', day(2))],
      unseen: [],
    });
    expect(changes).toEqual({ new: 0, mended: 0, returned: 0, gone: 1 });
    expect((await store.story('a'))[0]).toMatchObject({ resource: { goneAt: day(2, 9) }, verdicts: [{ ended: 'gone' }] });
    expect((await store.story('b'))[0]?.resource.goneAt).toBeUndefined();
  });

  it('takes a resource for gone that a complete scope does not have, and for nothing else', async () => {
    const store = await open();
    const elsewhere = { account: '222222222222' };
    const all = [judged(bucket('a'), { ENCRYPTED: {} }), judged(bucket('b'), { ENCRYPTED: {} }), judged(bucket('c', {}, elsewhere), { LOGGED: {} })];
    await scan(store, 1, all, { complete: [] });
    await scan(store, 2, [judged(bucket('a'), { ENCRYPTED: {} })], { complete: [], unseen: [{ what: 'b', reason: 'access was denied' }] });
    expect(await lines(store.verdicts())).toEqual(['a ENCRYPTED fail', 'b ENCRYPTED fail', 'c LOGGED fail']);
    const third = await scan(store, 3, [judged(bucket('a'), { ENCRYPTED: {} })]);
    expect(third.changes).toEqual({ new: 0, mended: 0, returned: 0, gone: 1 });
    expect(await lines(store.verdicts())).toEqual(['a ENCRYPTED fail', 'c LOGGED fail']);
    const [story] = await store.story('b');
    expect(story).toMatchObject({ resource: { goneAt: day(3, 9) }, passes: [], verdicts: [{ ended: 'gone', until: day(3, 9) }] });
    const other = await scan(store, 4, [], { complete: [{ account, region, types: ['AWS::SQS::Queue'] }, { account: '222222222222' }] });
    expect(other.changes.gone).toBe(0);
  });

  it('tells a resource that is back, and believes nothing that was said before it went', async () => {
    const store = await open();
    await scan(store, 1, [judged(bucket('a'), { ENCRYPTED: {} }), judged(bucket('b'))]);
    await scan(store, 2, [judged(bucket('b'))]);
    await scan(store, 3, [judged(bucket('a'), { ENCRYPTED: {} }, { rules: [0] })], { complete: [] });
    const there = async (on: number) => (await Array.fromAsync(store.resources({ at: day(on, 10) }))).map(({ id }) => id).sort();
    expect([await there(1), await there(2), await there(3)]).toEqual([['a', 'b'], ['b'], ['a', 'b']]);
    const [story] = await store.story('a');
    expect(story).toMatchObject({ passes: [], resource: { firstSeen: day(1, 9) }, verdicts: [{ ended: 'gone' }, { returned: true }] });
    expect(story?.resource).not.toHaveProperty('goneAt');
  });
}
