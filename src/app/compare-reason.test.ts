import { expect, test } from 'vitest';
import type { ConfigEvaluation } from '../core/compliance.ts';
import type { Comparison } from './compare.ts';
import { type Sides, whyNothing } from './compare-reason.ts';

const rule = { rule: 'RULE_A', configRule: 'rule-a', account: '111122223333', region: 'eu-west-1' };
const evaluation: ConfigEvaluation = { ...rule, type: 'AWS::S3::Bucket', id: 'logs', compliance: 'COMPLIANT', parameters: {} };
const compared = (verdict: Comparison['ours']['verdict']): Comparison => ({
  config: evaluation,
  ours: { verdict, findings: [] },
  result: 'disagree',
});

function why(more: Omit<Partial<Sides>, 'compared'> & { readonly compared?: Partial<Sides['compared']> } = {}): string | undefined {
  return whyNothing({
    none: 'look elsewhere',
    asked: 'AWS Config of 111122223333 in eu-west-1',
    rules: [],
    own: [],
    has: (id) => id === 'RULE_A',
    store: '.bylaw/store.db',
    places: new Map(),
    ...more,
    compared: { comparisons: [], otherRules: new Map(), onlyOurs: [], ...more.compared },
  });
}

test.each([
  ['no rule there', {}, 'AWS Config of 111122223333 in eu-west-1 has no rule and no result: look elsewhere'],
  ['only rules of its own', { own: ['mine', 'theirs'] }, 'has no rule that AWS manages, only mine, theirs, which say something'],
  [
    'rules that have not said anything',
    { rules: [rule, { ...rule, region: 'us-east-1' }] },
    'has 1 managed rule (rule-a) and no result of any: look elsewhere',
  ],
  [
    'rules that are left out',
    { compared: { otherRules: new Map([['RULE_A', 3]]) } },
    'tells of RULE_A, which --rules, --framework or the configuration',
  ],
  [
    'rules of which there is none here',
    { compared: { otherRules: new Map([['RULE_N', 3]]) } },
    'tells of RULE_N only, and Bylaw has no rule of that',
  ],
])('says why nothing is compared: %s', (_, sides, reason) => {
  expect(why(sides)).toContain(reason);
});

test('says where each of the two looked, where no resource is in both', () => {
  const places = new Map([['999900001111 in eu-west-1', 12]]);
  expect(why({ places, compared: { comparisons: [compared('not seen')] } })).toBe(
    'no resource of which AWS Config tells (of 111122223333 in eu-west-1) is in .bylaw/store.db, which holds 12 resources of 999900001111 in eu-west-1: ' +
      'scan the same account and regions, or name the store that holds them (--store)',
  );
  expect(why({ compared: { comparisons: [compared('not seen')] } })).toContain('which holds no resource at all');
});

test('says nothing where something is compared', () => {
  expect(why({ compared: { comparisons: [compared('not seen'), compared('fail')] } })).toBeUndefined();
});
