import { expect, it } from 'vitest';
import type { AppliedRule } from '../core/judge.ts';
import { some } from '../core/logic.ts';
import type { Need } from '../core/relatives.ts';
import { resourceOf, ruleOf, wanting } from '../core/sample-estate.ts';
import type { Judged } from '../core/store.ts';
import { type LiveAccount, type LivePlace, liveFeed } from './scan-live.ts';

const applied = (...rules: ReturnType<typeof ruleOf>[]): AppliedRule[] => rules.map((rule) => ({ rule, severity: rule.severity, parameters: {} }));
const place = (more: Partial<LivePlace>): LivePlace => ({ resources: [], beside: [], elsewhere: [], gapIn: () => undefined, ...more });
const good = wanting((properties) => properties.Good === true);
const scoped = ruleOf(() => undefined, { id: 'SCOPED', scope: () => 'it is too small' });
const other = ruleOf(() => undefined, { id: 'OTHER', types: ['A::B::Other'] });

async function judged(accounts: readonly LiveAccount[], rules: AppliedRule[]) {
  let ended = 0;
  const feed = liveFeed({
    rules,
    asOf: '2026-11-01T00:00:00Z',
    unseen: [{ what: 'account 2', reason: 'denied' }],
    accounts: (async function* () {
      yield* accounts;
    })(),
    end: async () => {
      ended++;
    },
  });
  const all: Judged[] = [];
  for await (const batch of feed.judged) all.push(...batch);
  return { all, end: feed.end(), ended };
}

it('tells of every resource, with what is no pass and what does not apply', async () => {
  const resources = [resourceOf('a', { Good: true }), resourceOf('b', {}), resourceOf('c', {}, { type: 'A::B::Unjudged' })];
  const account = {
    account: '1',
    places: [place({ resources })],
    unseen: [{ what: 'x', reason: 'y' }],
    complete: [{ account: '1', types: ['A::B::C'] }],
  };
  const { all, end, ended } = await judged([account], applied(good, other, scoped));
  expect(all.map((one) => [one.resource.id, one.rules, one.notApplicable, one.verdicts.map((verdict) => verdict.verdict)])).toEqual([
    ['a', [0, 2], [2], []],
    ['b', [0, 2], [2], ['fail']],
    ['c', [], [], []],
  ]);
  // Resources of a type share the list: a store counts passes by it.
  expect(all[0]?.rules).toBe(all[1]?.rules);
  expect(end).toEqual({
    errors: [],
    unseen: [
      { what: 'account 2', reason: 'denied' },
      { what: 'x', reason: 'y' },
    ],
    complete: [{ account: '1', types: ['A::B::C'] }],
    files: 1,
    resources: 3,
  });
  expect(ended).toBe(1);
});

it('looks at what is beside a place without judging it, and believes no absence where there is a gap', async () => {
  const related = wanting((_, context) => some(context.related('A::B::Policy' as never), () => true), {
    needs: [{ type: 'A::B::Policy', theirs: 'Of', fields: [] } as unknown as Need],
  });
  const policy = resourceOf('p', { Of: 'a' }, { type: 'A::B::Policy', name: 'p' });
  const resources = [resourceOf('a', {}, { name: 'a' })];
  const verdicts = async (more: Partial<LivePlace>) => {
    const { all } = await judged([{ account: '1', places: [place({ resources, ...more })], unseen: [], complete: [] }], applied(related));
    return all.map((one) => [one.resource.id, ...one.verdicts.map((verdict) => verdict.verdict)]);
  };
  expect(await verdicts({ beside: [policy] })).toEqual([['a']]);
  expect(await verdicts({})).toEqual([['a', 'fail']]);
  expect(await verdicts({ gapIn: () => 'denied' })).toEqual([['a', 'unknown']]);
});

it('passes on many in batches', async () => {
  const resources = Array.from({ length: 1201 }, (_, index) => resourceOf(String(index), { Good: true }));
  const { all } = await judged([{ account: '1', places: [place({ resources })], unseen: [], complete: [] }], applied(good));
  expect(all).toHaveLength(1201);
});
