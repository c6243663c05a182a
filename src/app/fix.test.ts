import { beforeEach, describe, expect, it } from 'vitest';
import type { Remedy } from '../core/remedy.ts';
import type { StoredVerdict } from '../core/store.ts';
import type { AwsCaller } from '../remedies/caller.ts';
import { readGuard } from '../remedies/guards.ts';
import { memoryRemedies } from '../stores/memory/ledgers.ts';
import { type FixItem, type Fresh, heldNow, inOrder, keyOf, type Plan, type PlanParts, plan } from './fix.ts';
import { type ApplyParts, apply, type ToApply } from './fix-apply.ts';
import { Locked } from './fix-lock.ts';

/** Switches that are off stand in for resources that fail. */
let switches: Map<string, boolean>;
let fresh: (item: FixItem) => Fresh | undefined;

const flip = (id: string, to: boolean) => ({ service: 'x', command: 'SetSwitch', input: { id, to } });
const remedy = {
  ...{ rules: ['RULE', 'OTHER'], types: ['T'], does: 'turns it on', actions: { read: [], write: [] }, changes: ['On'] },
  read: async ({ id }: { id: string }) => (switches.has(id) ? { on: switches.get(id) } : undefined),
  plan: (facts: { on: boolean }, { id }: { id: string }) => ({
    steps: facts.on ? [] : [{ ...flip(id, true), undo: [flip(id, false)] }],
    after: { on: true },
  }),
} as unknown as Remedy;

const caller: AwsCaller = {
  asking: () => async () => undefined as never,
  make: async (_, { input }) => void switches.set(input.id as string, input.to as boolean),
  signsWith: async () => undefined,
  close: () => {},
};

function item(id: string, rule = 'RULE', severity = 'high'): FixItem {
  const configuration = { properties: { On: false } };
  const resource = {
    type: 'T',
    id,
    identity: `aws/1/eu-west-1/T/${id}`,
    partition: 'aws',
    account: '1',
    region: 'eu-west-1',
    configuration,
    judgedAt: '2026-01-01',
  };
  return {
    remedy,
    verdict: {
      rule,
      severity,
      findings: [{ path: 'On', message: 'it has been off for 3 days' }],
      parameters: {},
      resource,
    } as unknown as StoredVerdict,
  };
}

/** What a look shows: the switch as it is. */
function look({ verdict }: FixItem): Fresh | undefined {
  const { id } = verdict.resource;
  if (!switches.has(id)) return undefined;
  const on = switches.get(id) === true;
  const findings = on ? [] : [{ path: 'On', message: 'it has been off for 4 days', related: [] }];
  return { verdict: on ? 'pass' : 'fail', findings, properties: { On: on } };
}

const seen = async (items: readonly FixItem[]) =>
  new Map(
    items.flatMap((one) => {
      const told = fresh(one);
      return told ? [[keyOf(one), told] as const] : [];
    }),
  );

async function planned(items: readonly FixItem[], more: Partial<PlanParts> = {}): Promise<readonly Plan[]> {
  const parts: PlanParts = {
    ...{ items, fresh: seen, callerFor: () => caller, homeOf: () => 'us-east-1', allow: [], deny: [], settings: {}, limit: 25, asOf: '2026-01-02' },
    ...more,
  };
  const plans: Plan[] = [];
  for await (const one of plan(parts)) plans.push(one);
  return plans;
}

const told = (plans: readonly Plan[]) => plans.map((one) => [one.item.verdict.resource.id, one.kind, 'reason' in one ? one.reason : undefined]);

beforeEach(() => {
  switches = new Map([
    ['a', false],
    ['b', false],
    ['c', true],
  ]);
  fresh = look;
});

describe('planning', () => {
  it('plans what still fails, and passes over what does not, is gone, or cannot be looked at', async () => {
    fresh = (one) => (one.verdict.resource.id === 'b' ? { unseen: 'access denied' } : look(one));
    expect(told(await planned([item('a'), item('b'), item('c'), item('d')]))).toEqual([
      ['a', 'planned', undefined],
      ['b', 'refused', 'it cannot be looked at: access denied'],
      ['c', 'mended', undefined],
      ['d', 'refused', 'it is not there any more; scan again'],
    ]);
  });

  it.each([
    ['what is wrong with it', { verdict: 'fail', findings: [{ path: 'On', message: 'it is broken', related: [] }], properties: { On: false } }],
    ['On', { verdict: 'fail', findings: [{ path: 'On', message: 'it has been off for 9 days', related: [] }], properties: { On: 'half' } }],
  ])('refuses where %s has changed since it was judged', async (what, now) => {
    fresh = () => now;
    expect(told(await planned([item('a')]))).toEqual([['a', 'refused', `${what} is not as it was judged on 2026-01-01; scan again`]]);
  });

  it('refuses what cannot be judged now', async () => {
    fresh = () => ({ verdict: 'unknown', reason: 'a call was denied', findings: [], properties: {} });
    expect(told(await planned([item('a')]))).toEqual([['a', 'refused', 'it cannot be judged now: a call was denied']]);
  });

  it('plans the same change once, whatever number of rules ask for it', async () => {
    expect(told(await planned([item('a'), item('a', 'OTHER')]))).toEqual([
      ['a', 'planned', undefined],
      ['a', 'with', undefined],
    ]);
  });

  it('looks at nothing that its guards hold, and at nothing behind the limit', async () => {
    const looked: string[] = [];
    fresh = (one) => {
      looked.push(one.verdict.resource.id);
      return look(one);
    };
    const deny = [readGuard('resource:a')].filter((one) => typeof one !== 'string');
    for (let index = 0; index < 60; index++) switches.set(`s${index}`, false);
    const plans = await planned([item('a'), ...Array.from({ length: 60 }, (_, index) => item(`s${index}`))], { deny, limit: 2 });
    expect([...Map.groupBy(plans, (one) => one.kind)].map(([kind, those]) => [kind, those.length])).toEqual([
      ['refused', 1],
      ['planned', 2],
      ['left', 58],
    ]);
    expect(looked).not.toContain('a');
    expect(looked).toHaveLength(49);
  });

  it('counts resources against the limit, and not what is to be done about each', async () => {
    const plans = await planned([item('a'), item('b'), item('a', 'OTHER')], { limit: 1 });
    expect(plans.map((one) => [one.item.verdict.resource.id, one.kind])).toEqual([
      ['a', 'planned'],
      ['b', 'left'],
      ['a', 'with'],
    ]);
  });

  it('begins with the worst', () => {
    expect(inOrder([item('b', 'RULE', 'low'), item('c'), item('a')]).map((one) => one.verdict.resource.id)).toEqual(['a', 'c', 'b']);
  });
});

describe('applying', () => {
  const todo = async (items: readonly FixItem[]) => (await planned(items)).flatMap((one): ToApply[] => (one.kind === 'planned' ? [one] : []));
  let ledger: ReturnType<typeof memoryRemedies>;
  let parts: ApplyParts;
  let notes: string[];

  beforeEach(() => {
    ledger = memoryRemedies();
    notes = [];
    const now = () => '2026-01-02T00:00:00.000Z';
    parts = {
      ledger,
      fresh: seen,
      callerFor: () => caller,
      settings: {},
      ...{ fixRun: 'fix-1', by: 'ann', holder: 'ann, fix-1', gone: () => false, told: (holder: string) => holder, held: async () => undefined },
      note: (line) => void notes.push(line),
      now,
      sleep: async () => {},
      stopped: () => false,
    };
  });

  it('counts as mended what its rule passes then, and frees the lock', async () => {
    expect((await apply(await todo([item('a'), item('b')]), parts, () => {})).map((one) => one.status)).toEqual(['verified', 'verified']);
    expect((await ledger.list()).map((one) => one.status)).toEqual(['verified', 'verified']);
    expect(await ledger.lockedBy(parts.now())).toBeUndefined();
  });

  it('says where the rule still fails, though the calls were made', async () => {
    const work = await todo([item('a')]);
    fresh = () => ({ verdict: 'fail', findings: [{ path: '', message: 'it is still off', related: [] }], properties: {} });
    const [one] = await apply(work, parts, () => {});
    expect([one?.status, one?.reason]).toEqual(['failed', 'the calls were made, and the rule still fails: it is still off']);
    expect((await ledger.list()).map(({ status, reason }) => [status, reason])).toEqual([['done', one?.reason]]);
  });

  it('waits until the rule sees it', async () => {
    const work = await todo([item('a')]);
    let looks = 0;
    fresh = (one) => (++looks < 3 ? { verdict: 'fail', findings: [], properties: {} } : look(one));
    expect((await apply(work, parts, () => {})).map((one) => one.status)).toEqual(['verified']);
    expect(looks).toBe(3);
  });

  it('brings to its end what is under way, and begins nothing more, once it is stopped', async () => {
    let stopped = false;
    const applied = await apply(await todo([item('a'), item('b')]), { ...parts, stopped: () => stopped }, () => {
      stopped = true;
    });
    expect(applied.map((one) => [one.item.verdict.resource.id, one.status])).toEqual([
      ['b', 'stopped'],
      ['a', 'verified'],
    ]);
    expect(switches.get('b')).toBe(false);
  });

  it('does not begin under the lock of another, and stops where the lock has passed on', async () => {
    const work = await todo([item('a'), item('b')]);
    await ledger.lock('bob, fix-0', parts.now(), '2026-01-02T00:15:00.000Z');
    await expect(apply(work, parts, () => {})).rejects.toThrow(
      new Locked('another run is at work (bob, fix-0, until 2026-01-02T00:15:00.000Z at the latest)'),
    );
    expect(switches.get('a')).toBe(false);
    await ledger.unlock('bob, fix-0');
    let hours = 0;
    const late = { ...parts, now: () => `2026-01-02T0${hours}:00:00.000Z` };
    const applied = await apply(work, late, () => {
      hours = 1;
      void ledger.lock('bob, fix-2', late.now(), '2026-01-02T02:00:00.000Z');
    });
    expect(applied.map((one) => [one.item.verdict.resource.id, one.status])).toEqual([
      ['b', 'stopped'],
      ['a', 'verified'],
    ]);
    expect(applied[0]?.reason).toContain('bob, fix-2');
    expect(switches.get('b')).toBe(false);
  });

  it('leaves alone what a tag has come to hold since the plan was made', async () => {
    const [one] = await todo([item('a')]);
    if (!one) throw new Error('nothing is planned');
    const ask = async () => ({ ResourceTagMappingList: [{ ResourceARN: 'arn:a', Tags: [{ Key: 'bylaw:no-remedy', Value: 'true' }] }] });
    const guards = { allow: [], deny: [], callerFor: () => ({ ...caller, asking: () => ask as never }) };
    const held = ({ item: of, prepared }: ToApply) => heldNow(of, { ...prepared.ailing, arn: 'arn:a' }, guards);
    expect(await apply([one], { ...parts, held }, () => {})).toMatchObject([{ status: 'refused', reason: 'its tag bylaw:no-remedy says no' }]);
    expect([switches.get('a'), await ledger.list()]).toEqual([false, []]);
    expect(await heldNow(one.item, one.prepared.ailing, guards)).toBeUndefined();
  });

  it('tells what was done though the store takes nothing any more', async () => {
    const work = await todo([item('a'), item('b')]);
    let room = 3;
    const full = async () => Promise.reject(new Error('the store store.db: the disk is full'));
    const limited =
      <T extends unknown[], R>(write: (...given: T) => Promise<R>) =>
      (...given: T) =>
        room-- > 0 ? write(...given) : (full() as Promise<R>);
    const { intend, settle, lock, unlock } = ledger;
    const store = { ...ledger, intend: limited(intend), settle: limited(settle), lock: limited(lock), unlock: limited(unlock) };
    const applied = await apply(work, { ...parts, ledger: store }, () => {});
    expect(applied.map((one) => [one.item.verdict.resource.id, one.status, one.reason])).toEqual([
      ['a', 'failed', 'x:SetSwitch was called, and what came of it cannot be put on record: the store store.db: the disk is full'],
      ['b', 'stopped', 'the store store.db: the disk is full'],
    ]);
    expect([switches.get('a'), switches.get('b'), notes]).toEqual([
      true,
      false,
      ['the lock could not be given back: the store store.db: the disk is full'],
    ]);
    expect((await ledger.list()).map((one) => one.status)).toEqual(['intended']);
  });

  it('takes the lock of a process that is gone over at once, and says so', async () => {
    const work = await todo([item('a')]);
    await ledger.lock('bob, fix-0', parts.now(), '2026-01-02T00:15:00.000Z');
    const applied = await apply(work, { ...parts, gone: (holder) => holder === 'bob, fix-0' }, () => {});
    expect(applied.map((one) => one.status)).toEqual(['verified']);
    expect(notes).toEqual(['the lock of bob, fix-0 is taken over: its process is gone, and bylaw fix --list shows what it has done']);
  });

  it('does not take the lock from one that was as quick to see that it was free', async () => {
    const work = await todo([item('a')]);
    await ledger.lock('bob, fix-0', parts.now(), '2026-01-02T00:15:00.000Z');
    const gone = (holder: string) => {
      // Between our look and our taking it away another does both.
      void ledger.unlock(holder);
      void ledger.lock('eve, fix-2', parts.now(), '2026-01-02T00:20:00.000Z');
      return true;
    };
    await expect(apply(work, { ...parts, gone }, () => {})).rejects.toThrow('another run is at work (eve, fix-2, until 2026-01-02T00:20');
    expect(switches.get('a')).toBe(false);
  });
});
