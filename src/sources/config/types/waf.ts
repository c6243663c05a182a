import { Unknown, type Value } from '../../../core/value.ts';
import type { Described } from '../../../shapes/described.ts';
import { given } from '../../../shapes/take.ts';
import type { ConfigItem } from '../item.ts';
import { pascal } from '../pascal.ts';
import type { Translation } from '../translation.ts';

/** WAF Classic: the members that CloudFormation calls otherwise than the items do, by the type's own name. */
const lists: Readonly<Record<string, readonly [member: string, property: string]>> = {
  Rule: ['PredicateList', 'Predicates'],
  RuleGroup: ['Rules', 'Rules'],
  WebACL: ['RulesList', 'Rules'],
};

function classic(item: ConfigItem): Described {
  const own = item.type.slice(item.type.lastIndexOf(':') + 1);
  const [member, property] = lists[own] as readonly [string, string];
  const told = pascal<Readonly<Record<string, Value>>>(item.configuration);
  return {
    type: item.type,
    id: item.id,
    ...(item.arn === undefined ? {} : { arn: item.arn }),
    properties: given({
      Name: told.Name,
      MetricName: told.MetricName,
      // A bare word in some items.
      DefaultAction: typeof told.DefaultAction === 'string' ? { Type: told.DefaultAction } : told.DefaultAction,
      // Empty it is a list, too.
      [property]: told[member] ?? new Unknown(`the item does not tell its ${property}`, true),
    }),
    state: { loggingConfiguration: new Unknown('AWS Config does not record the logging of WAF Classic', true) },
  };
}

/** What the web ACL guards, as templates say it. */
function associations(item: ConfigItem): readonly Described[] {
  const list = (item.configuration.associationList ?? []) as readonly { readonly resourceARN?: string }[];
  return list.flatMap(({ resourceARN }) =>
    resourceARN === undefined
      ? []
      : [
          {
            type: 'AWS::WAFRegional::WebACLAssociation',
            id: `${item.id}|${resourceARN}`,
            properties: { ResourceArn: resourceARN, WebACLId: item.id },
            state: {},
          },
        ],
  );
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
