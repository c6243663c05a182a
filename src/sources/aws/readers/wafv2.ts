import type { ResourceType, Scope } from '@aws-sdk/client-wafv2';
import { tagsOf } from '../../../shapes/tags.ts';
import { ipSet, regexPatternSet, ruleGroup, wafLogging, webAcl, webAclAssociation } from '../../../shapes/wafv2/web-acl.ts';
import { type Reader, service } from '../reader.ts';

const waf = service({
  name: 'wafv2',
  load: () => import('@aws-sdk/client-wafv2'),
  client: 'WAFV2Client',
  gone: ['WAFNonexistentItemException'],
});

const tokens = ['NextMarker', 'NextMarker'] as const;
const Limit = 100;

/** What a regional web ACL may guard. Distributions name theirs themselves. */
const guarded: readonly ResourceType[] = [
  'APPLICATION_LOAD_BALANCER',
  'API_GATEWAY',
  'APPSYNC',
  'COGNITO_USER_POOL',
  'APP_RUNNER_SERVICE',
  'VERIFIED_ACCESS_INSTANCE',
  'AMPLIFY',
];

/** The same for both: what is regional is read in each region, what is for CloudFront once, in its home region. */
function readersOf(Scope: Scope): readonly Reader[] {
  const name = Scope === 'REGIONAL' ? 'wafv2' : 'wafv2-cloudfront';
  const scope = Scope === 'REGIONAL' ? 'region' : 'account';
  const tagged = (type: string) =>
    ({
      command: 'ListTagsForResource',
      input: ({ ARN }: { readonly ARN: string | undefined }) => ({ ResourceARN: ARN }),
      gives: ['Tags'],
      shape: (out: { readonly TagInfoForResource?: { readonly TagList?: readonly object[] | undefined } | undefined } | undefined) => ({
        properties: tagsOf(type, out?.TagInfoForResource?.TagList as never),
      }),
    }) as const;
  return [
    waf.table({
      name: `${name}-web-acls`,
      scope,
      types: ['AWS::WAFv2::WebACL'],
      list: { command: 'ListWebACLs', input: { Scope, Limit }, items: (out) => out.WebACLs, tokens },
      describe: { command: 'GetWebACL', input: ({ Name, Id }) => ({ Name, Id, Scope }), item: (out) => out.WebACL },
      parts: [tagged('AWS::WAFv2::WebACL')],
      resource: (told) => webAcl(told, { scope: Scope }),
    }),
    waf.table({
      name: `${name}-rule-groups`,
      scope,
      types: ['AWS::WAFv2::RuleGroup'],
      list: { command: 'ListRuleGroups', input: { Scope, Limit }, items: (out) => out.RuleGroups, tokens },
      describe: { command: 'GetRuleGroup', input: ({ Name, Id }) => ({ Name, Id, Scope }), item: (out) => out.RuleGroup },
      parts: [tagged('AWS::WAFv2::RuleGroup')],
      resource: (told) => ruleGroup(told, { scope: Scope }),
    }),
    waf.table({
      name: `${name}-ip-sets`,
      scope,
      types: ['AWS::WAFv2::IPSet'],
      list: { command: 'ListIPSets', input: { Scope, Limit }, items: (out) => out.IPSets, tokens },
      describe: { command: 'GetIPSet', input: ({ Name, Id }) => ({ Name, Id, Scope }), item: (out) => out.IPSet },
      parts: [tagged('AWS::WAFv2::IPSet')],
      resource: (told) => ipSet(told, { scope: Scope }),
    }),
    waf.table({
      name: `${name}-regex-pattern-sets`,
      scope,
      types: ['AWS::WAFv2::RegexPatternSet'],
      list: { command: 'ListRegexPatternSets', input: { Scope, Limit }, items: (out) => out.RegexPatternSets, tokens },
      describe: { command: 'GetRegexPatternSet', input: ({ Name, Id }) => ({ Name, Id, Scope }), item: (out) => out.RegexPatternSet },
      parts: [tagged('AWS::WAFv2::RegexPatternSet')],
      resource: (told) => regexPatternSet(told, { scope: Scope }),
    }),
    waf.table({
      name: `${name}-logging`,
      scope,
      types: ['AWS::WAFv2::LoggingConfiguration'],
      list: { command: 'ListLoggingConfigurations', input: { Scope, Limit }, items: (out) => out.LoggingConfigurations, tokens },
      resource: wafLogging,
    }),
  ];
}

const associations = waf.reader({
  name: 'wafv2-associations',
  types: ['AWS::WAFv2::WebACLAssociation'],
  calls: ['ListWebACLs', 'ListResourcesForWebACL'],
  async *read(api) {
    const acls = api.list('ListWebACLs', { Scope: 'REGIONAL', Limit }, (out) => out.WebACLs, tokens);
    const read = api.each(acls, async ({ ARN = '' }) => {
      const told = guarded.map((kind) => api.call('ListResourcesForWebACL', { WebACLArn: ARN, ResourceType: kind }));
      return (await Promise.all(told)).flatMap((out) => out.ResourceArns ?? []).map((one) => webAclAssociation(ARN, one));
    });
    for await (const some of read) yield* some;
  },
});

export const readers: readonly Reader[] = [...readersOf('REGIONAL'), associations, ...readersOf('CLOUDFRONT')];
