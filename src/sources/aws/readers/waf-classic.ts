import type { Value } from '../../../core/value.ts';
import { type Classic, classicAssociation, classicLogging, classicRule, classicRuleGroup, classicWebAcl } from '../../../shapes/waf/classic.ts';
import { type Reader, service } from '../reader.ts';

const common = { gone: ['WAFNonexistentItemException'], ended: '2026-05-30' };
const global = service({ ...common, name: 'waf', load: () => import('@aws-sdk/client-waf'), client: 'WAFClient' });
const regional = service({ ...common, name: 'waf-regional', load: () => import('@aws-sdk/client-waf-regional'), client: 'WAFRegionalClient' });

/** Both clients have the same commands, each with types of its own. */
const services = [
  { own: 'WAF' as Classic, of: global as unknown as typeof regional, name: 'waf-classic', scope: 'account' },
  { own: 'WAFRegional' as Classic, of: regional, name: 'waf-classic-regional', scope: 'region' },
] as const;

const tokens = ['NextMarker', 'NextMarker'] as const;
const Limit = 100;

function readersOf({ own, of, name, scope }: (typeof services)[number]): readonly Reader[] {
  const arnOf = (kind: string, id: string | undefined, { partition, account, region }: { partition: string; account: string; region: string }) =>
    own === 'WAF' ? `arn:${partition}:waf::${account}:${kind}/${id}` : `arn:${partition}:waf-regional:${region}:${account}:${kind}/${id}`;
  return [
    of.table({
      name: `${name}-web-acls`,
      scope,
      types: [`AWS::${own}::WebACL`],
      list: { command: 'ListWebACLs', input: { Limit }, items: (out) => out.WebACLs, tokens },
      describe: { command: 'GetWebACL', input: ({ WebACLId }) => ({ WebACLId }), item: (out) => out.WebACL },
      parts: [
        {
          command: 'GetLoggingConfiguration',
          input: (one, place) => ({ ResourceArn: one.WebACLArn ?? arnOf('webacl', one.WebACLId, place) }),
          givesState: ['loggingConfiguration'],
          // What it answers of a web ACL that writes no logs.
          none: ['WAFNonexistentItemException'],
          shape: (out) => ({ state: { loggingConfiguration: classicLogging(out?.LoggingConfiguration) as Value } }),
        },
      ],
      resource: (one, place) => classicWebAcl(own, { ...one, id: one.WebACLId ?? '', arn: one.WebACLArn ?? arnOf('webacl', one.WebACLId, place) }),
    }),
    of.table({
      name: `${name}-rules`,
      scope,
      types: [`AWS::${own}::Rule`],
      list: { command: 'ListRules', input: { Limit }, items: (out) => out.Rules, tokens },
      describe: { command: 'GetRule', input: ({ RuleId }) => ({ RuleId }), item: (out) => out.Rule },
      resource: (one, place) => classicRule(own, { ...one, id: one.RuleId ?? '', arn: arnOf('rule', one.RuleId, place) }),
    }),
    of.reader({
      name: `${name}-rule-groups`,
      scope,
      types: [`AWS::${own}::RuleGroup`],
      calls: ['ListRuleGroups', 'GetRuleGroup', 'ListActivatedRulesInRuleGroup'],
      async *read(api) {
        const groups = api.list('ListRuleGroups', { Limit }, (out) => out.RuleGroups, tokens);
        yield* api.each(groups, async ({ RuleGroupId = '', Name }) => {
          const { RuleGroup } = await api.call('GetRuleGroup', { RuleGroupId });
          const rules = api.list('ListActivatedRulesInRuleGroup', { RuleGroupId, Limit }, (out) => out.ActivatedRules, tokens);
          return classicRuleGroup(own, {
            Name,
            ...RuleGroup,
            id: RuleGroupId,
            arn: arnOf('rulegroup', RuleGroupId, api.place),
            Rules: await Array.fromAsync(rules),
          });
        });
      },
    }),
  ];
}

const associations = regional.reader({
  name: 'waf-classic-associations',
  types: ['AWS::WAFRegional::WebACLAssociation'],
  calls: ['ListWebACLs', 'ListResourcesForWebACL'],
  async *read(api) {
    const acls = api.list('ListWebACLs', { Limit }, (out) => out.WebACLs, tokens);
    const read = api.each(acls, async ({ WebACLId = '' }) => {
      const guarded = (['APPLICATION_LOAD_BALANCER', 'API_GATEWAY'] as const).map((ResourceType) =>
        api.call('ListResourcesForWebACL', { WebACLId, ResourceType }),
      );
      return (await Promise.all(guarded)).flatMap((out) => out.ResourceArns ?? []).map((one) => classicAssociation(WebACLId, one));
    });
    for await (const some of read) yield* some;
  },
});

export const readers: readonly Reader[] = [...services.flatMap(readersOf), associations];
