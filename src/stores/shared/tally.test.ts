import { describe, expect, it } from 'vitest';
import type { RuleInForce } from '../../core/store.ts';
import { Interned } from './interned.ts';
import type { Books, Family, Judgement } from './rule-book.ts';
import { sum, Tally } from './tally.ts';

function books(): Books {
  const rules = new Interned<RuleInForce>();
  for (const id of ['A', 'B'])
    rules.of({ id, version: 1, severity: 'low', service: 's3', title: id, parameters: {}, frameworks: [], types: ['AWS::S3::Bucket'] });
  return { rules, judgements: new Interned<Judgement>(), families: new Interned<Family>() };
}

describe('the tally of a run', () => {
  it('takes back what was counted for a resource that is judged again', () => {
    const known = books();
    const family = known.families.of(['aws', '1', '-', 'AWS::S3::Bucket']);
    const [first, both] = [known.judgements.of([[1], []]), known.judgements.of([[1, 2], [2]])];
    const tally = new Tally();
    tally.judged(family, first);
    tally.found(family, 1, 'fail');
    tally.judged(family, both, first);
    tally.found(family, 1, 'fail', -1);
    const rollups = tally.rollups(7, known);
    const none = { pass: 0, fail: 0, unknown: 0, waived: 0, error: 0, 'not-applicable': 0 };
    expect(rollups).toEqual([
      { run: 7, rule: 'A', account: '1', counts: { ...none, pass: 1 } },
      { run: 7, rule: 'B', account: '1', counts: { ...none, 'not-applicable': 1 } },
    ]);
    expect(sum(rollups)).toEqual({ ...none, pass: 1, 'not-applicable': 1 });
  });

  it('names by number what is kept, and knows what is new', () => {
    const kept = new Interned<string[]>(['["a"]']);
    expect([kept.of(['a']), kept.of(['b']), kept.of(['b'])]).toEqual([1, 2, 2]);
    expect(kept.takeAdded()).toEqual([{ id: 2, text: '["b"]' }]);
    expect(kept.takeAdded()).toEqual([]);
    expect(() => kept.value(3)).toThrow('nothing is kept under the number 3');
  });
});
