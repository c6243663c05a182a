import type { ActivatedRule, LoggingConfiguration, Predicate, WafAction } from '@aws-sdk/client-waf-regional';
import { Unknown, type Veil } from '../../core/value.ts';
import { describe } from '../describe.ts';
import type { Described } from '../described.ts';
import { told } from '../take.ts';

/** WAF Classic is two services with the same words: one for CloudFront, one for what stands in a region. */
export type Classic = 'WAF' | 'WAFRegional';

interface Named {
  readonly id: string;
  readonly arn?: string | undefined;
  readonly Name?: string | undefined;
  readonly MetricName?: string | undefined;
}

/** Either word for its only member is in use. */
type Action = WafAction | string;

export interface ClassicWebAcl extends Named {
  readonly DefaultAction?: Action | undefined;
  readonly Rules?: readonly ActivatedRule[] | undefined;
}

export function classicWebAcl(service: Classic, from: ClassicWebAcl, logging?: Veil): Described {
  const { id, arn, Name, MetricName, DefaultAction } = from;
  return describe(`AWS::${service}::WebACL`, {
    id,
    arn,
    otherNames: [Name],
    properties: {
      Name,
      MetricName,
      DefaultAction: typeof DefaultAction === 'string' ? { Type: DefaultAction } : DefaultAction,
      // Empty it is a list, too.
      Rules: told(from.Rules),
    },
    state: { loggingConfiguration: logging },
  });
}

/** Whether a web ACL writes logs, and where to: a call of its own. */
export function classicLogging(from: LoggingConfiguration | undefined): { readonly logDestinationConfigs: readonly string[] } | Unknown | undefined {
  if (from === undefined) return undefined;
  const { LogDestinationConfigs } = from;
  return LogDestinationConfigs ? { logDestinationConfigs: LogDestinationConfigs } : new Unknown('WAF Classic does not tell where it logs to');
}

export function classicRule(service: Classic, from: Named & { readonly Predicates?: readonly Predicate[] | undefined }): Described {
  const { id, arn, Name, MetricName } = from;
  return describe(`AWS::${service}::Rule`, {
    id,
    arn,
    otherNames: [Name],
    properties: { Name, MetricName, Predicates: told(from.Predicates) },
    state: {},
  });
}

/** Its rules come by a call of their own. */
export function classicRuleGroup(service: Classic, from: Named & { readonly Rules?: readonly ActivatedRule[] | undefined }): Described {
  const { id, arn, Name, MetricName } = from;
  return describe(`AWS::${service}::RuleGroup`, {
    id,
    arn,
    otherNames: [Name],
    properties: { Name, MetricName, Rules: told(from.Rules) },
    state: {},
  });
}

/** That a regional web ACL guards a load balancer or a stage. */
export function classicAssociation(webAcl: string, resourceArn: string): Described {
  return describe('AWS::WAFRegional::WebACLAssociation', {
    id: `${webAcl}|${resourceArn}`,
    properties: { ResourceArn: resourceArn, WebACLId: webAcl },
    state: {},
  });
}
