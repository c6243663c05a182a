import { expect, test } from 'vitest';
import { Unknown } from '../../../core/value.ts';
import { differences } from '../../../testing/same-verdicts.ts';
import type { ConfigItem } from '../item.ts';
import { describeItem } from '../translate.ts';

const item = (type: string, id: string, configuration: object): ConfigItem => ({
  type,
  id,
  account: '111122223333',
  partition: 'aws',
  capturedAt: '2026-11-01T00:00:00.000Z',
  tags: {},
  configuration: { name: id, metricName: id, ...configuration } as ConfigItem['configuration'],
  supplementary: {},
  relationships: [],
});

const written = { Name: 'guard', MetricName: 'guard' };
const DefaultAction = { Type: 'ALLOW' };
const Rules = [{ Action: { Type: 'BLOCK' }, Priority: 1, RuleId: '1a2b' }];
const Predicates = [{ DataId: '1a2b', Negated: false, Type: 'IPMatch' }];
const rule = { action: { type: 'BLOCK' }, priority: 1, ruleId: '1a2b', type: 'REGULAR' };
const predicate = { dataId: '1a2b', negated: false, type: 'IPMatch' };
const balancer = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/web/50dc6c495c0c9188';

const services = ['WAF', 'WAFRegional'];
const template = Object.fromEntries(
  services.flatMap((service) => [
    [`${service}Acl`, { Type: `AWS::${service}::WebACL`, Properties: { ...written, DefaultAction, Rules } }],
    [`${service}Empty`, { Type: `AWS::${service}::WebACL`, Properties: { ...written, DefaultAction, Rules: [] } }],
    [`${service}Rule`, { Type: `AWS::${service}::Rule`, Properties: { ...written, Predicates } }],
    [`${service}Idle`, { Type: `AWS::${service}::Rule`, Properties: written }],
  ]),
);
const items = services.flatMap((service) => [
  item(`AWS::${service}::WebACL`, 'acl', { defaultAction: { type: 'ALLOW' }, rulesList: [rule], webACLId: 'acl' }),
  item(`AWS::${service}::WebACL`, 'empty', { defaultAction: 'ALLOW', rulesList: [], webACLId: 'empty' }),
  item(`AWS::${service}::Rule`, 'rule', { predicateList: [predicate], ruleId: 'rule' }),
  item(`AWS::${service}::Rule`, 'idle', { predicateList: [], ruleId: 'idle' }),
]);

test('web ACLs and rules of WAF Classic as items get the verdicts of the template', async () => {
  expect(await differences({ template, described: items.flatMap(describeItem) })).toEqual([]);
});

test('rule groups, which no template has, are judged by their rules', async () => {
  const groups = [[rule], []].map((rules, index) => item('AWS::WAF::RuleGroup', `group-${index}`, { rules }));
  const said = await differences({ template: {}, types: ['AWS::WAF::RuleGroup'], described: groups.flatMap(describeItem) });
  expect(said).toEqual([expect.stringContaining('pass; fail [Rules] as deployed')]);
});

test('a web ACL tells what it guards, and not whether it logs', () => {
  const [acl, ...others] = describeItem(item('AWS::WAFRegional::WebACL', 'acl', { rulesList: [], associationList: [{ resourceARN: balancer }] }));
  expect(acl?.state?.loggingConfiguration).toBeInstanceOf(Unknown);
  expect(others).toMatchObject([{ type: 'AWS::WAFRegional::WebACLAssociation', properties: { ResourceArn: balancer, WebACLId: 'acl' } }]);
  expect(describeItem(item('AWS::WAF::Rule', 'rule', {}))[0]?.properties.Predicates).toBeInstanceOf(Unknown);
});

test('a rule by rate has its limit and its conditions', () => {
  const told = { aggregateKey: { type: 'IP' }, requestLimit: 2000, matchPredicates: [predicate] };
  expect(describeItem(item('AWS::WAFRegional::RateBasedRule', 'rate', told))[0]?.properties).toEqual({
    Name: 'rate',
    MetricName: 'rate',
    RateKey: 'IP',
    RateLimit: 2000,
    MatchPredicates: Predicates,
  });
});
