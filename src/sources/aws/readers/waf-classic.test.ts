import type { GetLoggingConfigurationResponse, GetWebACLResponse, ListWebACLsResponse } from '@aws-sdk/client-waf-regional';
import { expect, test } from 'vitest';
import { Estate } from '../../../core/estate.ts';
import { applyRule, type Resource } from '../../../core/index.ts';
import { judge } from '../../../core/judge.ts';
import { loadRules } from '../../../rules/catalog.ts';
import { type Answers, emulated, type ReadLive, readLive, refusal } from '../../../testing/read-live.ts';
import { differences } from '../../../testing/same-verdicts.ts';
import { readers } from './waf-classic.ts';

// The emulator lacks WAF Classic: these are answers as the SDK has them.
const balancer = (name: string) => `arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/${name}/50dc6c495c0c9188`;
const Rules = [{ Priority: 1, RuleId: 'r1', Action: { Type: 'BLOCK' as const }, Type: 'REGULAR' as const }];
const Predicates = [{ DataId: 'ips', Negated: false, Type: 'IPMatch' as const }];
const nonexistent = () => {
  throw refusal('WAFNonexistentItemException', 'The referenced item does not exist.');
};
const denied = () => {
  throw refusal('AccessDeniedException', 'User is not authorized to perform this', 403);
};

const answers: Answers = {
  // Two pages.
  ListWebACLs: ({ NextMarker }: { NextMarker?: string }): ListWebACLsResponse =>
    NextMarker ? { WebACLs: [{ WebACLId: 'empty', Name: 'empty' }] } : { NextMarker: 'more', WebACLs: [{ WebACLId: 'guard', Name: 'guard' }] },
  GetWebACL: ({ WebACLId }: { WebACLId: string }): GetWebACLResponse => ({
    WebACL: { WebACLId, Name: WebACLId, MetricName: WebACLId, DefaultAction: { Type: 'ALLOW' }, Rules: WebACLId === 'guard' ? Rules : [] },
  }),
  GetLoggingConfiguration: ({ ResourceArn }: { ResourceArn: string }): GetLoggingConfigurationResponse =>
    ResourceArn.endsWith(':webacl/guard')
      ? { LoggingConfiguration: { ResourceArn, LogDestinationConfigs: ['arn:aws:firehose:us-east-1:123456789012:deliverystream/aws-waf-logs'] } }
      : nonexistent(),
  ListRules: () => ({
    Rules: [
      { RuleId: 'r1', Name: 'r1' },
      { RuleId: 'idle', Name: 'idle' },
    ],
  }),
  GetRule: ({ RuleId }: { RuleId: string }) => ({
    Rule: { RuleId, Name: RuleId, MetricName: RuleId, Predicates: RuleId === 'r1' ? Predicates : [] },
  }),
  ListRuleGroups: () => ({
    RuleGroups: [
      { RuleGroupId: 'full', Name: 'full' },
      { RuleGroupId: 'hollow', Name: 'hollow' },
    ],
  }),
  GetRuleGroup: ({ RuleGroupId }: { RuleGroupId: string }) => ({ RuleGroup: { RuleGroupId, Name: RuleGroupId } }),
  ListActivatedRulesInRuleGroup: ({ RuleGroupId }: { RuleGroupId: string }) => ({ ActivatedRules: RuleGroupId === 'full' ? Rules : [] }),
  ListResourcesForWebACL: ({ WebACLId, ResourceType }: { WebACLId: string; ResourceType: string }) => ({
    ResourceArns: WebACLId === 'guard' && ResourceType === 'APPLICATION_LOAD_BALANCER' ? [balancer('web')] : [],
  }),
};

const loadBalancer = (name: string): Resource => ({
  type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
  id: balancer(name),
  key: name,
  name,
  arn: balancer(name),
  partition: 'aws',
  account: emulated.account,
  region: emulated.region,
  properties: { Type: 'application', Name: name },
  veiled: false,
  state: {},
  origin: { file: 'test' },
});

/** What a rule says, by resource. */
async function verdicts(id: string, { resources, gaps }: Pick<ReadLive, 'resources' | 'gaps'>, parameters = {}) {
  const [loaded] = await loadRules(new Set([id]));
  const applied = applyRule(loaded as NonNullable<typeof loaded>, { parameters });
  if ('missing' in applied) throw new Error(`${id} lacks parameters`);
  const said = judge(new Estate({ resources, gapIn: (type) => gaps[type] }), [applied], { asOf: '2026-11-01T00:00:00.000Z' });
  return Object.fromEntries([...said].map((one) => [one.resource.id, one.verdict]));
}

test('web ACLs and rules of both services get the verdicts of their template', async () => {
  const named = (Name: string) => ({ Name, MetricName: Name });
  const template = Object.fromEntries(
    ['WAF', 'WAFRegional'].flatMap((service) => [
      [`${service}Guard`, { Type: `AWS::${service}::WebACL`, Properties: { ...named('guard'), DefaultAction: { Type: 'ALLOW' }, Rules } }],
      [`${service}Empty`, { Type: `AWS::${service}::WebACL`, Properties: { ...named('empty'), DefaultAction: { Type: 'ALLOW' } } }],
      [`${service}Rule`, { Type: `AWS::${service}::Rule`, Properties: { ...named('r1'), Predicates } }],
      [`${service}Idle`, { Type: `AWS::${service}::Rule`, Properties: named('idle') }],
    ]),
  );
  const { described, unseen } = await readLive(readers, answers);
  expect(unseen).toEqual([]);
  const except = { WAF_CLASSIC_LOGGING_ENABLED: 'no template says whether it logs' };
  expect(await differences({ template, described, except, at: emulated })).toEqual([]);
});

test('a web ACL tells whether it logs, by a call of its own', async () => {
  const rule = 'WAF_CLASSIC_LOGGING_ENABLED';
  expect(await verdicts(rule, await readLive(readers, answers))).toEqual({ guard: 'pass', empty: 'fail' });
  expect(await verdicts(rule, await readLive(readers, { ...answers, GetLoggingConfiguration: denied }))).toEqual({
    guard: 'unknown',
    empty: 'unknown',
  });
});

test('rule groups are judged by the rules in them', async () => {
  const read = await readLive(readers, answers);
  for (const id of ['WAF_GLOBAL_RULEGROUP_NOT_EMPTY', 'WAF_REGIONAL_RULEGROUP_NOT_EMPTY'])
    expect(await verdicts(id, read)).toEqual({ full: 'pass', hollow: 'fail' });
});

test('a load balancer is guarded by the web ACL that names it, and nobody knows where that cannot be seen', async () => {
  const guarded = async (from: Answers, parameters = {}) => {
    const { resources, gaps } = await readLive(readers, from);
    return verdicts('ALB_WAF_ENABLED', { resources: [...resources, loadBalancer('web'), loadBalancer('bare')], gaps }, parameters);
  };
  expect(await guarded(answers)).toEqual({ [balancer('web')]: 'pass', [balancer('bare')]: 'fail' });
  expect(await guarded(answers, { wafWebAclIds: 'guard' })).toMatchObject({ [balancer('web')]: 'pass' });
  expect(await guarded(answers, { wafWebAclIds: 'other' })).toMatchObject({ [balancer('web')]: 'fail' });
  expect(await guarded({ ...answers, ListWebACLs: denied })).toEqual({ [balancer('web')]: 'unknown', [balancer('bare')]: 'unknown' });
});

test('a service that is gone is a gap, and no error of the run', async () => {
  const gone = () => {
    throw Object.assign(new Error('getaddrinfo ENOTFOUND waf-regional.us-east-1.amazonaws.com'), { code: 'ENOTFOUND' });
  };
  const { described, unseen, gaps } = await readLive(
    readers.filter((one) => one.scope === 'region'),
    Object.fromEntries(Object.keys(answers).map((name) => [name, gone])),
  );
  expect(described).toEqual([]);
  expect(Object.keys(gaps).sort()).toEqual(['Rule', 'RuleGroup', 'WebACL', 'WebACLAssociation'].map((own) => `AWS::WAFRegional::${own}`));
  expect(unseen.map((one) => one.reason)).toEqual(unseen.map(() => expect.stringContaining('not to be had there')));
});
