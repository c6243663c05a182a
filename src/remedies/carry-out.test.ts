import { beforeEach, describe, expect, it } from 'vitest';
import type { Ailing, Call, Planned, Remedy } from '../core/remedy.ts';
import { memoryRemedies } from '../stores/memory/ledgers.ts';
import { type AwsCaller, awsCaller, CallRefused, makePatiently } from './caller.ts';
import { carryOut, type Hands, type Prepared, prepare } from './carry-out.ts';
import { groupsOf, undo } from './undo.ts';

/** A remedy of two steps over two switches, and what stands in for AWS beneath it. */
let there: { a: boolean; b: boolean };
let wrong: (call: Call) => 'refuse' | 'lose' | 'delay' | undefined;
let delayed: (() => void)[];

const set = (name: string, to: boolean): Call => ({ service: 'x', command: 'SetSwitch', input: { name, to } });
const remedy = {
  ...{ rules: ['RULE'], types: ['T'], does: 'turns both on', actions: { read: [], write: [] }, changes: [] },
  read: async () => ({ ...there }),
  plan: (facts: typeof there) => ({
    steps: (['a', 'b'] as const).filter((name) => !facts[name]).map((name) => ({ ...set(name, true), undo: [set(name, false)] })),
    after: { a: true, b: true },
  }),
} as unknown as Remedy;
/** The same, that tells what is there between its steps. */
const stepwise = {
  ...remedy,
  plan: (facts: typeof there) => {
    const { steps, after } = remedy.plan(facts, ailing, {}) as Planned<typeof there>;
    return { steps: steps.map((one, index) => ({ ...one, leaves: index === 0 && steps.length > 1 ? { ...facts, a: true } : after })), after };
  },
} as unknown as Remedy;
const ailing: Ailing = {
  ...{ rule: 'RULE', parameters: {}, findings: [], properties: {}, asOf: '2026-01-01T00:00:00.000Z' },
  ...{ type: 'T', id: 'one', partition: 'aws', account: '1', region: 'eu-west-1' },
};

const caller: AwsCaller = {
  asking: () => async () => undefined as never,
  make: async (_, call) => {
    const { name, to } = call.input as { name: 'a' | 'b'; to: boolean };
    const how = wrong(call);
    if (how === 'refuse') throw new Error('x:SetSwitch: AccessDenied: no');
    if (how === 'delay') delayed.push(() => Object.assign(there, { [name]: to }));
    else Object.assign(there, { [name]: to });
    if (how === 'lose') throw new Error('x:SetSwitch: TimeoutError: no answer');
  },
  signsWith: async () => 'AKIAOWN',
  close: () => {},
};

let ledger: ReturnType<typeof memoryRemedies>;
let hands: Hands;
let slept: number[];

beforeEach(() => {
  there = { a: false, b: false };
  wrong = () => undefined;
  delayed = [];
  slept = [];
  ledger = memoryRemedies();
  const sleep = async (time: number) => {
    slept.push(time);
    if (slept.length === 2) for (const one of delayed.splice(0)) one();
  };
  hands = { ledger, caller, fixRun: 'fix-1', by: 'somebody', settings: {}, now: () => '2026-01-01T00:00:00.000Z', sleep };
});

const prepared = async () => (await prepare(remedy, ailing, 'one', caller, {})) as Prepared;
const statuses = async (fixRun = 'fix-1') => (await ledger.list({ fixRun })).map((one) => one.status);
const takeBack = async (force = false) => {
  const [group] = groupsOf(await ledger.list({ fixRun: 'fix-1' }));
  if (!group) throw new Error('nothing is left to take back');
  return undo(group, remedy, { ledger, caller, undoRun: 'undo-1', by: 'somebody', force, now: hands.now, sleep: hands.sleep });
};
const named = (name: string) => (call: Call) => call.input.name === name;

describe('carrying out', () => {
  it('puts each step on record before it is made', async () => {
    const seen: string[][] = [];
    wrong = () => {
      ledger.list().then((steps) => seen.push(steps.map((one) => one.status)));
      return undefined;
    };
    expect(await carryOut(await prepared(), hands, false)).toEqual({ status: 'done', steps: [1, 2] });
    expect(seen).toEqual([['intended'], ['done', 'intended']]);
    expect((await ledger.list())[0]).toMatchObject({
      call: 'x:SetSwitch',
      by: 'somebody',
      before: { facts: { a: false, b: false } },
      after: { a: true, b: true },
    });
  });

  it('waits for what is not to be seen at once', async () => {
    wrong = () => 'delay';
    expect((await carryOut(await prepared(), hands, false)).status).toBe('done');
    expect(slept).toEqual([250, 500]);
  });

  it('says it where what was called for never comes', async () => {
    wrong = () => 'delay';
    hands = { ...hands, sleep: async () => {} };
    expect(await carryOut(await prepared(), hands, false)).toMatchObject({
      status: 'failed',
      reason: 'the calls were made, and it is not to be seen yet',
    });
    expect(await statuses()).toEqual(['done', 'done']);
  });

  it('ends at the first call that is refused; what was done can be taken back', async () => {
    wrong = (call) => (named('b')(call) ? 'refuse' : undefined);
    expect(await carryOut(await prepared(), hands, false)).toMatchObject({
      status: 'failed',
      reason: 'x:SetSwitch: AccessDenied: no; 1 of 2 calls was made before it',
    });
    expect([there, await statuses()]).toEqual([{ a: true, b: false }, ['done', 'failed']]);
    expect(await takeBack()).toEqual({ status: 'undone' });
    expect([there, await statuses()]).toEqual([{ a: false, b: false }, ['undone', 'failed']]);
  });

  it('goes on behind a call whose answer was lost, if its work is there', async () => {
    wrong = (call) => (named('a')(call) ? 'lose' : undefined);
    const done = (await prepare(stepwise, ailing, 'one', caller, {})) as Prepared;
    expect(await carryOut(done, hands, false)).toEqual({ status: 'done', steps: [1, 2] });
    expect([there, await statuses()]).toEqual([{ a: true, b: true }, ['done', 'done']]);
  });

  it('calls nothing that cannot be put on record, and says what was called when the record broke off', async () => {
    const full = new Error('the store store.db: the disk is full');
    const refuse = async () => Promise.reject(full);
    const work = await prepared();
    expect(await carryOut(work, { ...hands, ledger: { ...ledger, intend: refuse } }, false)).toEqual({
      status: 'failed',
      reason: 'x:SetSwitch was not called, since it cannot be put on record: the store store.db: the disk is full',
      steps: [],
    });
    expect(there).toEqual({ a: false, b: false });
    expect(await carryOut(work, { ...hands, ledger: { ...ledger, settle: refuse } }, false)).toEqual({
      status: 'failed',
      reason: 'x:SetSwitch was called, and what came of it cannot be put on record: the store store.db: the disk is full',
      steps: [1],
    });
    expect([there, await statuses()]).toEqual([{ a: true, b: false }, ['intended']]);
  });

  it('counts a call as made whose answer was lost on its way, if what it was for is there', async () => {
    wrong = (call) => (named('b')(call) ? 'lose' : undefined);
    expect((await carryOut(await prepared(), hands, false)).status).toBe('done');
    expect(await statuses()).toEqual(['done', 'done']);
    wrong = () => undefined;
    expect(await takeBack()).toEqual({ status: 'undone' });
    expect(there).toEqual({ a: false, b: false });
  });
});

describe('planning', () => {
  it('does not take away the key by which it signs', async () => {
    const keys = (AccessKeyId: string) =>
      ({
        ...remedy,
        plan: (facts: unknown) => ({ steps: [{ service: 'iam', command: 'UpdateAccessKey', input: { AccessKeyId }, undo: [] }], after: facts }),
      }) as unknown as Remedy;
    expect(await prepare(keys('AKIAOWN'), ailing, 'one', caller, {})).toEqual({ refused: 'among its keys is the one by which this command signs' });
    expect(await prepare(keys('AKIAOTHER'), ailing, 'one', caller, {})).toHaveProperty('planned');
  });
});

describe('taking back', () => {
  it('knows of a step that was meant and never made', async () => {
    await ledger.intend({
      ...{ fixRun: 'fix-1', at: hands.now(), rule: 'RULE', resource: 'one', call: 'x:SetSwitch', input: { name: 'a', to: true }, by: 'somebody' },
      before: { facts: { a: false, b: false }, undo: [set('a', false)], subject: ailing },
    });
    expect(await takeBack()).toEqual({ status: 'nothing', reason: 'it is as it was before the run' });
    // The run ended between the call and its record: what is there is not known to be its work.
    await ledger.settle(1, { status: 'intended' });
    there.a = true;
    expect((await takeBack()).status).toBe('refused');
    expect(await takeBack(true)).toEqual({ status: 'undone' });
    expect(there).toEqual({ a: false, b: false });
  });

  it.each([
    ['before its first call', 0],
    ['between its calls', 1],
    ['behind its last call', 2],
  ])('knows how far a run had come that was killed %s', async (_, calls) => {
    const done = (await prepare(stepwise, ailing, 'one', caller, {})) as Prepared;
    let made = 0;
    // What is on record stays, and nobody is there to write more.
    const killed = { ...ledger, settle: () => new Promise<void>(() => {}) };
    wrong = (call) => {
      if (made++ < calls) Object.assign(there, { [call.input.name as 'a']: true });
      return 'delay';
    };
    for (const [index, step] of done.planned.steps.entries()) {
      if (index > calls) break;
      await killed.intend({
        ...{ fixRun: 'fix-1', at: hands.now(), rule: 'RULE', resource: 'one', call: 'x:SetSwitch', input: step.input, by: 'somebody' },
        before: { facts: done.facts, undo: step.undo, leaves: step.leaves, subject: ailing },
      });
      if (index < calls) await caller.make('eu-west-1', step);
      if (index < calls - 1) await ledger.settle(index + 1, { status: 'done' });
    }
    wrong = () => undefined;
    expect((await takeBack()).status).toBe(calls === 0 ? 'nothing' : 'undone');
    expect(there).toEqual({ a: false, b: false });
    expect(await statuses()).toEqual((await ledger.list({ fixRun: 'fix-1' })).map(() => 'undone'));
  });

  it('refuses what a broken run has left if somebody has changed it as well', async () => {
    const third = { a: false, b: true };
    await ledger.intend({
      ...{ fixRun: 'fix-1', at: hands.now(), rule: 'RULE', resource: 'one', call: 'x:SetSwitch', input: { name: 'a', to: true }, by: 'somebody' },
      before: { facts: { a: false, b: false }, undo: [set('a', false)], leaves: { a: true, b: false }, subject: ailing },
    });
    there = { ...third };
    expect(await takeBack()).toMatchObject({ status: 'refused', reason: expect.stringMatching(/^the run was broken off while it changed it/) });
    expect(there).toEqual(third);
  });

  it('has nothing to do where a killed undo has done it, as far as AWS lets it be what it was', async () => {
    await ledger.intend({
      ...{ fixRun: 'fix-1', at: hands.now(), rule: 'RULE', resource: 'one', call: 'x:SetSwitch', input: { name: 'a', to: true }, by: 'somebody' },
      before: { facts: { a: false, b: false }, undo: [set('a', false)], restored: { a: false, b: true }, subject: ailing },
    });
    there = { a: false, b: true };
    expect(await takeBack()).toEqual({ status: 'nothing', reason: 'it is what it was, as far as AWS lets it be' });
    expect(await statuses()).toEqual(['undone']);
  });

  it('leaves by force what others have changed since, and says so', async () => {
    await ledger.intend({
      ...{ fixRun: 'fix-1', at: hands.now(), rule: 'RULE', resource: 'one', call: 'x:SetSwitch', input: { name: 'a', to: true }, by: 'somebody' },
      before: { facts: { a: false, b: false }, undo: [set('a', false)], leaves: { a: true, b: false }, subject: ailing },
    });
    there = { a: true, b: true };
    expect((await takeBack()).status).toBe('refused');
    expect(await takeBack(true)).toEqual({ status: 'undone', reason: 'what others have changed since is still there' });
    expect([there, await statuses()]).toEqual([{ a: false, b: true }, ['undone']]);
  });

  it('can be gone on with where it broke off', async () => {
    await carryOut(await prepared(), hands, false);
    wrong = (call) => (named('a')(call) ? 'refuse' : undefined);
    expect(await takeBack()).toMatchObject({ status: 'failed', reason: 'x:SetSwitch: AccessDenied: no' });
    expect([there, await statuses()]).toEqual([{ a: true, b: false }, ['done', 'undone']]);
    wrong = () => undefined;
    expect(await takeBack()).toEqual({ status: 'undone' });
    expect(there).toEqual({ a: false, b: false });
  });
});

describe('a resource that is busy', () => {
  const busyFor = (times: number, code: string) => {
    let made = 0;
    const make: AwsCaller['make'] = async () => {
      if (++made <= times) throw new CallRefused(code, code);
    };
    return { caller: { ...caller, make }, made: () => made };
  };
  const call = set('a', true);

  it('is waited for, as long as it says so', async () => {
    const { caller: busy, made } = busyFor(3, 'InvalidDBInstanceStateFault');
    await makePatiently(busy, 'eu-west-1', call, hands.sleep);
    expect([made(), slept]).toEqual([4, [2000, 5000, 10_000]]);
  });

  it('is given up after some minutes, and another refusal at once', async () => {
    await expect(makePatiently(busyFor(99, 'ResourceInUseException').caller, 'eu-west-1', call, hands.sleep)).rejects.toThrow('ResourceInUse');
    expect(slept.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(180_000);
    const { caller: denied, made } = busyFor(99, 'AccessDenied');
    await expect(makePatiently(denied, 'eu-west-1', call, hands.sleep)).rejects.toThrow('AccessDenied');
    expect(made()).toBe(1);
  });
});

describe('asking AWS', () => {
  it.each(['PutBucketPolicy', 'DeleteBucketPolicy', 'CreateBucket', 'Getaway'])('refuses %s, which is no call that only reads', async (command) => {
    const ask = awsCaller({ credentials: {}, shared: {} }).asking('eu-west-1');
    await expect(ask('s3', command as never, {} as never)).rejects.toThrow('is no call that only reads');
  });
});
