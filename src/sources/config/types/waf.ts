import type { ActivatedRule, Predicate, WafAction } from '@aws-sdk/client-waf-regional';
import { Unknown, type Value } from '../../../core/value.ts';
import type { Described } from '../../../shapes/described.ts';
import { given } from '../../../shapes/take.ts';
import { type Classic, classicAssociation, classicRule, classicRuleGroup, classicWebAcl } from '../../../shapes/waf/classic.ts';
import type { ConfigItem } from '../item.ts';
import { pascal } from '../pascal.ts';
import type { Translation } from '../translation.ts';

type Own = 'Rule' | 'RuleGroup' | 'WebACL';

const unlogged = new Unknown('AWS Config does not record the logging of WAF Classic', true);

/** The items call some members otherwise than the service does. */
const shapes: { readonly [O in Own]: (service: Classic, named: { id: string; arn: string | undefined }, told: Told) => Described } = {
  Rule: (service, named, told) => classicRule(service, { ...told, ...named, Predicates: told.PredicateList }),
  RuleGroup: (service, named, told) => classicRuleGroup(service, { ...told, ...named, Rules: told.Rules }),
  WebACL: (service, named, told) => classicWebAcl(service, { ...told, ...named, Rules: told.RulesList }, unlogged),
};

interface Told {
  readonly Name?: string;
  readonly MetricName?: string;
  readonly DefaultAction?: WafAction | string;
  readonly PredicateList?: readonly Predicate[];
  readonly Rules?: readonly ActivatedRule[];
  readonly RulesList?: readonly ActivatedRule[];
}

function classic(item: ConfigItem): Described {
  const [, service, own] = item.type.split('::') as [string, Classic, Own];
  return shapes[own](service, { id: item.id, arn: item.arn }, pascal<Told>(item.configuration));
}

/** What the web ACL guards, as templates say it. */
function associations(item: ConfigItem): readonly Described[] {
  const list = (item.configuration.associationList ?? []) as readonly { readonly resourceARN?: string }[];
  return list.flatMap(({ resourceARN }) => (resourceARN === undefined ? [] : [classicAssociation(item.id, resourceARN)]));
}

/** CloudFormation has rules by rate for the regional service alone. */
function rateBased(item: ConfigItem): Described {
  const told = pascal<Readonly<Record<string, Value>>>(item.configuration);
  const key = told.AggregateKey;
  return {
    type: item.type,
    id: item.id,
    ...(item.arn === undefined ? {} : { arn: item.arn }),
    properties: given({
      Name: told.Name,
      MetricName: told.MetricName,
      MatchPredicates: told.MatchPredicates,
      RateKey: typeof key === 'object' && key !== null ? (key as Readonly<Record<string, Value>>).Type : key,
      RateLimit: told.RequestLimit,
    }),
    state: {},
  };
}

const services = ['WAF', 'WAFRegional'];

export const translations: readonly Translation[] = [
  ...services.flatMap((service) =>
    ['Rule', 'RuleGroup'].map((own) => ({ type: `AWS::${service}::${own}`, translate: (item: ConfigItem) => [classic(item)] })),
  ),
  ...services.map((service) => ({ type: `AWS::${service}::RateBasedRule`, translate: (item: ConfigItem) => [rateBased(item)] })),
  { type: 'AWS::WAF::WebACL', translate: (item) => [classic(item)] },
  {
    type: 'AWS::WAFRegional::WebACL',
    tells: ['AWS::WAFRegional::WebACLAssociation'],
    translate: (item) => [classic(item), ...associations(item)],
  },
];
