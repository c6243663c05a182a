import { expect, it } from 'vitest';
import type { FindingStore, WaiverRecord } from '../../core/store.ts';
import { bucket, day, judged, scan } from './sample.ts';

/** What people decided, what was done, and what was told. */
export function ledgers(open: () => Promise<FindingStore>): void {
  const waiver = { rule: 'ENCRYPTED', resource: 'a', reason: 'it is public anyway', owner: 'web', expires: '2026-02-01', createdBy: 'ann' };

  it('keeps waivers, who gave and who took them, and what was in force when', async () => {
    const store = await open();
    const one = await store.waivers.add({ ...waiver, createdAt: day(1) });
    const two = await store.waivers.add({ ...waiver, rule: 'LOGGED', createdAt: day(3) });
    await store.waivers.revoke(one.id, 'bob', day(5));
    await store.waivers.revoke(one.id, 'eve', day(6));
    const rules = (waivers: readonly WaiverRecord[]) => waivers.map(({ rule }) => rule);
    expect(rules(await store.waivers.list())).toEqual(['LOGGED']);
    expect(rules(await store.waivers.list({ all: true }))).toEqual(['ENCRYPTED', 'LOGGED']);
    expect(rules(await store.waivers.list({ at: '2026-01-02' }))).toEqual(['ENCRYPTED']);
    expect(rules(await store.waivers.list({ at: day(4) }))).toEqual(['ENCRYPTED', 'LOGGED']);
    expect(rules(await store.waivers.list({ at: day(5) }))).toEqual(['LOGGED']);
    expect(two).toEqual({ ...waiver, id: 2, rule: 'LOGGED', createdAt: day(3) });
    const audit = await store.waivers.audit();
    expect(audit.map(({ at, by, what, waiver: { rule } }) => [at, by, what, rule])).toEqual([
      [day(1), 'ann', 'added', 'ENCRYPTED'],
      [day(3), 'ann', 'added', 'LOGGED'],
      [day(5), 'bob', 'revoked', 'ENCRYPTED'],
    ]);
  });

  it('lists a waiver that has expired: whoever judges says what that means', async () => {
    const store = await open();
    await store.waivers.add({ ...waiver, createdAt: day(1) });
    expect(await store.waivers.list({ at: '2026-06-01' })).toMatchObject([{ expires: '2026-02-01' }]);
  });

  it('keeps each step of a remedy, before and after it is done', async () => {
    const store = await open();
    const [resource] = [`aws/111111111111/eu-west-1/AWS::S3::Bucket/a`];
    await scan(store, 1, [judged(bucket('a'))]);
    const step = {
      fixRun: 'f1',
      at: day(1),
      rule: 'ENCRYPTED',
      resource,
      call: 's3:PutBucketEncryption',
      input: { Bucket: 'a' },
      before: null,
      by: 'ann',
    };
    const one = await store.remedies.intend(step);
    const two = await store.remedies.intend({ ...step, fixRun: 'f2', resource: 'other' });
    await store.remedies.settle(one, { status: 'done', after: { Rules: [] } });
    await store.remedies.settle(two, { status: 'failed', reason: 'access was denied' });
    expect(await store.remedies.list({ fixRun: 'f1' })).toEqual([{ ...step, id: one, status: 'done', after: { Rules: [] } }]);
    expect(await store.remedies.list()).toMatchObject([{ status: 'done' }, { status: 'failed', reason: 'access was denied' }]);
    await store.remedies.settle(one, { status: 'verified' });
    expect((await store.story('a'))[0]?.remedies).toMatchObject([{ id: one, status: 'verified', after: { Rules: [] } }]);
  });

  it('lets one at a time apply remedies, and none forever', async () => {
    const { remedies } = await open();
    expect(await remedies.lock('one', day(1, 8), day(1, 9))).toBe(true);
    expect(await remedies.lock('two', day(1, 8), day(1, 9))).toBe(false);
    expect(await remedies.lockedBy(day(1, 8))).toEqual({ holder: 'one', until: day(1, 9) });
    expect(await remedies.lockedBy(day(1, 9))).toBeUndefined();
    expect(await remedies.lock('one', day(1, 8), day(1, 10))).toBe(true);
    expect(await remedies.lock('two', day(1, 9), day(1, 11))).toBe(false);
    expect(await remedies.lock('two', day(1, 10), day(1, 11))).toBe(true);
    await remedies.unlock('one');
    expect(await remedies.lock('three', day(1, 10), day(1, 11))).toBe(false);
    await remedies.unlock('two');
    expect(await remedies.lock('three', day(1, 10), day(1, 11))).toBe(true);
  });

  it('knows what each channel was told', async () => {
    const { deliveries } = await open();
    await deliveries.delivered('slack', ['a', 'b'], day(1));
    await deliveries.delivered('slack', ['b', 'c'], day(2));
    expect(await deliveries.pending('slack', ['a', 'c', 'd'])).toEqual(['d']);
    expect(await deliveries.pending('sns', ['a', 'd'])).toEqual(['a', 'd']);
  });

  it('takes decisions while a run is being written, and keeps them when it is given up', async () => {
    const store = await open();
    const run = await store.begin({ startedAt: day(1), kind: 'live', source: 'sample', ruleSet: { version: '1', rules: [] } });
    await store.waivers.add({ ...waiver, createdAt: day(1) });
    await store.deliveries.delivered('slack', ['a'], day(1));
    await run.abandon();
    expect(await store.waivers.list()).toHaveLength(1);
    expect(await store.deliveries.pending('slack', ['a'])).toEqual([]);
  });
}
