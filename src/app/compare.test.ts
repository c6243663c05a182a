import { expect, test } from 'vitest';
import type { ConfigEvaluation } from '../core/compliance.ts';
import type { StoredResource, StoredVerdict } from '../core/store.ts';
import { cloudFormationTypes } from '../schema/type-map.ts';
import { compare, OurVerdicts } from './compare.ts';

const resource = (type: string, id: string, more: Partial<StoredResource> = {}): StoredResource => ({
  identity: `aws/111122223333/eu-west-1/${type}/${id}`,
  type,
  id,
  partition: 'aws',
  account: '111122223333',
  region: 'eu-west-1',
  tags: {},
  configuration: { properties: {} },
  firstSeen: '2026-11-01T00:00:00.000Z',
  lastSeen: '2026-11-01T00:00:00.000Z',
  judgedAt: '2026-11-01T12:00:00.000Z',
  judgedRun: 1,
  judgedBy: ['RULE_A'],
  notApplicable: [],
  standing: [],
  ...more,
});

const fails = (of: StoredResource, rule = 'RULE_A'): StoredVerdict => ({
  rule,
  ruleVersion: 1,
  severity: 'high',
  verdict: 'fail',
  findings: [{ path: 'A.B', message: 'it is wrong', related: [] }],
  parameters: {},
  resource: of,
  since: '2026-11-01T00:00:00.000Z',
  sinceRun: 1,
  returned: false,
});

const says = (compliance: ConfigEvaluation['compliance'], type: string, id: string, more: Partial<ConfigEvaluation> = {}): ConfigEvaluation => ({
  rule: 'RULE_A',
  configRule: 'rule-a',
  type,
  id,
  account: '111122223333',
  region: 'eu-west-1',
  compliance,
  parameters: {},
  ...more,
});

const rules = new Map([['RULE_A', { parameters: { days: 90 } }]]);
const bucket = 'AWS::S3::Bucket';

function ours(resources: readonly StoredResource[], verdicts: readonly StoredVerdict[] = []): OurVerdicts {
  const found = new OurVerdicts(cloudFormationTypes);
  for (const one of resources) found.addResource(one);
  for (const one of verdicts) found.addVerdict(one);
  return found;
}

test('agrees where both pass and where both fail', async () => {
  const [good, bad] = [resource(bucket, 'good'), resource(bucket, 'bad', { standing: ['RULE_A'] })];
  const { counts, onlyOurs } = await compare(
    [says('COMPLIANT', bucket, 'good'), says('NON_COMPLIANT', bucket, 'bad')],
    ours([good, bad], [fails(bad)]),
    rules,
  );
  expect(counts).toEqual({ agree: 2, disagree: 0, undecided: 0 });
  expect(onlyOurs).toEqual([]);
});

test('says what each saw where they disagree, and why they may', async () => {
  const bad = resource(bucket, 'bad', { standing: ['RULE_A'] });
  const evaluation = says('COMPLIANT', bucket, 'bad', { parameters: { days: '30' }, at: '2026-11-01T02:00:00.000Z' });
  const { comparisons } = await compare([evaluation], ours([bad], [fails(bad)]), rules);
  expect(comparisons[0]).toMatchObject({ result: 'disagree', ours: { verdict: 'fail', findings: [{ path: 'A.B', message: 'it is wrong' }] } });
  expect(comparisons[0]?.hint).toBe('other parameters: days is 30 there, 90 here; AWS Config looked 10 h before us');
});

test('what one of the two cannot say is not compared', async () => {
  const open = resource(bucket, 'open', { standing: ['RULE_A'] });
  const unknown: StoredVerdict = { ...fails(open), verdict: 'unknown', findings: [], reason: 'denied' };
  const { counts } = await compare(
    [says('NON_COMPLIANT', bucket, 'open'), says('INSUFFICIENT_DATA', bucket, 'good')],
    ours([open, resource(bucket, 'good')], [unknown]),
    rules,
  );
  expect(counts).toEqual({ agree: 0, disagree: 0, undecided: 2 });
});

test('a resource that no scan has seen is a disagreement', async () => {
  const { comparisons } = await compare([says('NON_COMPLIANT', bucket, 'ghost')], ours([]), rules);
  expect(comparisons[0]).toMatchObject({ result: 'disagree', ours: { verdict: 'not seen' }, hint: 'no scan in the store has seen it' });
});

test('finds a resource under the name that AWS Config has for its type, by id, name or ARN, in its account', async () => {
  const here = resource('AWS::OpenSearchService::Domain', 'search');
  const there = resource('AWS::OpenSearchService::Domain', 'search', { account: '999900001111', standing: ['RULE_A'], identity: 'other' });
  const { counts } = await compare([says('COMPLIANT', 'AWS::OpenSearch::Domain', 'search')], ours([there, here], [fails(there)]), rules);
  expect(counts.agree).toBe(1);
});

test('names our fails on which AWS Config is silent, and only where it runs the rule', async () => {
  const [here, elsewhere] = [
    resource(bucket, 'here', { standing: ['RULE_A'] }),
    resource(bucket, 'far', { region: 'us-east-1', identity: 'far', standing: ['RULE_A'] }),
  ];
  const { onlyOurs } = await compare(
    [says('COMPLIANT', bucket, 'good')],
    ours([resource(bucket, 'good'), here, elsewhere], [fails(here), fails(elsewhere)]),
    rules,
  );
  expect(onlyOurs.map((one) => one.resource.id)).toEqual(['here']);
});

test('takes answers that do not say where they are from to be from where the resource is of which they tell', async () => {
  const far = resource(bucket, 'far', { region: 'us-east-1', identity: 'far', standing: ['RULE_A'] });
  const [good, here] = [resource(bucket, 'good'), resource(bucket, 'here', { standing: ['RULE_A'] })];
  const placeless: ConfigEvaluation = { rule: 'RULE_A', configRule: 'rule-a', type: bucket, id: 'good', compliance: 'COMPLIANT', parameters: {} };
  const { onlyOurs } = await compare([placeless], ours([good, here, far], [fails(here), fails(far)]), rules);
  expect(onlyOurs.map((one) => one.resource.id)).toEqual(['here']);
  const unseen = await compare([{ ...placeless, id: 'of another account' }], ours([here], [fails(here)]), rules);
  expect(unseen.onlyOurs).toEqual([]);
});

test('counts what it has no rule for', async () => {
  const { otherRules, comparisons } = await compare([says('COMPLIANT', bucket, 'a', { rule: 'NEW_RULE' })], ours([]), rules);
  expect([...otherRules]).toEqual([['NEW_RULE', 1]]);
  expect(comparisons).toEqual([]);
});

test('names our fails of global services, which whatever region evaluates the rule leaves out', async () => {
  const { region: _, ...rest } = resource('AWS::IAM::User', 'forgotten', { identity: 'forgotten', standing: ['RULE_A'] });
  const [known, forgotten] = [resource('AWS::IAM::User', 'known', { identity: 'known' }), rest as StoredResource];
  const { onlyOurs } = await compare([says('COMPLIANT', 'AWS::IAM::User', 'known')], ours([known, forgotten], [fails(forgotten)]), rules);
  expect(onlyOurs.map((one) => one.resource.id)).toEqual(['forgotten']);
});

test('names our fails where a rule is in force and says nothing of anything', async () => {
  const here = resource(bucket, 'here', { standing: ['RULE_A'] });
  const there = [{ rule: 'RULE_A', configRule: 'rule-a', account: '111122223333', region: 'eu-west-1' }];
  const compared = await compare([], ours([here], [fails(here)]), rules, there);
  expect(compared.onlyOurs.map((one) => one.resource.id)).toEqual(['here']);
  const elsewhere = await compare([], ours([here], [fails(here)]), rules, [{ ...(there[0] as (typeof there)[0]), region: 'us-east-1' }]);
  expect(elsewhere.onlyOurs).toEqual([]);
});

test('says nothing of rules that are not asked for', async () => {
  const bad = resource(bucket, 'bad', { standing: ['RULE_B'] });
  const there = [{ rule: 'RULE_B', configRule: 'rule-b', account: '111122223333', region: 'eu-west-1' }];
  const { onlyOurs } = await compare([says('COMPLIANT', bucket, 'good', { rule: 'RULE_B' })], ours([bad], [fails(bad, 'RULE_B')]), rules, there);
  expect(onlyOurs).toEqual([]);
});

test('lays an account as a whole beside what AWS Config says of it in a region, where that is what the rule is about', async () => {
  const type = 'AWS::::Account';
  const id = '111122223333';
  const inRegion = resource(type, id, { identity: 'in-region', notApplicable: ['RULE_A'] });
  const { region: _, ...whole } = resource(type, id, { identity: 'whole', standing: ['RULE_A'] });
  const { counts } = await compare(
    [says('NON_COMPLIANT', type, id)],
    ours([inRegion, whole as StoredResource], [fails(whole as StoredResource)]),
    rules,
  );
  expect(counts).toEqual({ agree: 1, disagree: 0, undecided: 0 });
});

test('does not choose among resources of one id, where an export names no region', async () => {
  const [here, there] = [resource(bucket, 'x'), resource(bucket, 'x', { identity: 'there', region: 'us-east-1', standing: ['RULE_A'] })];
  const { region: _, account: __, ...placeless } = says('COMPLIANT', bucket, 'x');
  const { comparisons, onlyOurs } = await compare([placeless], ours([here, there], [fails(there)]), rules);
  expect(onlyOurs).toEqual([]);
  expect(comparisons[0]).toMatchObject({
    result: 'undecided',
    ours: { verdict: 'unknown', reason: expect.stringContaining('2 resources of this id') },
  });
});
