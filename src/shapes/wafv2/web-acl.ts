import type { IPSet, LoggingConfiguration, RegexPatternSet, RuleGroup, Scope, WebACL } from '@aws-sdk/client-wafv2';
import { describe } from '../describe.ts';
import type { Described } from '../described.ts';
import type { RawTags } from '../tags.ts';
import { filled } from '../take.ts';

/** The tags of a web ACL are told by a call of their own. */
interface Common {
  readonly scope: Scope;
  readonly tags?: RawTags;
}

export function webAcl(told: WebACL, { scope, tags }: Common): Described {
  const { ARN = '', Name, Id } = told;
  return describe('AWS::WAFv2::WebACL', {
    id: ARN,
    arn: ARN,
    otherNames: [Id, Name, `${Name}|${Id}|${scope}`],
    properties: {
      Name,
      Scope: scope,
      Description: told.Description || undefined,
      DefaultAction: told.DefaultAction,
      VisibilityConfig: told.VisibilityConfig,
      Rules: texts(filled(told.Rules)) as never,
      ApplicationConfig: told.ApplicationConfig as never,
      AssociationConfig: told.AssociationConfig as never,
      CaptchaConfig: told.CaptchaConfig,
      ChallengeConfig: told.ChallengeConfig,
      CustomResponseBodies: told.CustomResponseBodies as never,
      DataProtectionConfig: told.DataProtectionConfig as never,
      MonetizationConfig: told.MonetizationConfig as never,
      OnSourceDDoSProtectionConfig: told.OnSourceDDoSProtectionConfig as never,
      TokenDomains: filled(told.TokenDomains),
    },
    tags,
    state: {
      capacity: told.Capacity,
      managedByFirewallManager: told.ManagedByFirewallManager,
      // Firewall Manager puts its rule groups around the rules of the web ACL itself.
      firewallManagerRuleGroups: (told.PreProcessFirewallManagerRuleGroups ?? []).length + (told.PostProcessFirewallManagerRuleGroups ?? []).length,
    },
  });
}

export function ruleGroup(told: RuleGroup, { scope, tags }: Common): Described {
  const { ARN = '', Name, Id } = told;
  return describe('AWS::WAFv2::RuleGroup', {
    id: ARN,
    arn: ARN,
    otherNames: [Id, Name, `${Name}|${Id}|${scope}`],
    properties: {
      Name,
      Scope: scope,
      Capacity: told.Capacity,
      Description: told.Description || undefined,
      Rules: texts(filled(told.Rules)) as never,
      VisibilityConfig: told.VisibilityConfig,
      CustomResponseBodies: told.CustomResponseBodies as never,
      AvailableLabels: filled(told.AvailableLabels),
      ConsumedLabels: filled(told.ConsumedLabels),
      MonetizationConfig: told.MonetizationConfig as never,
    },
    tags,
    state: {},
  });
}

export function ipSet(told: IPSet, { scope, tags }: Common): Described {
  const { ARN = '', Name, Id, Addresses, IPAddressVersion, Description } = told;
  return describe('AWS::WAFv2::IPSet', {
    id: ARN,
    arn: ARN,
    otherNames: [Id, Name],
    properties: { Name, Scope: scope, Addresses, IPAddressVersion, Description: Description || undefined },
    tags,
    state: {},
  });
}

export function regexPatternSet(told: RegexPatternSet, { scope, tags }: Common): Described {
  const { ARN = '', Name, Id, RegularExpressionList, Description } = told;
  return describe('AWS::WAFv2::RegexPatternSet', {
    id: ARN,
    arn: ARN,
    otherNames: [Id, Name],
    properties: {
      Name,
      Scope: scope,
      Description: Description || undefined,
      RegularExpressionList: RegularExpressionList?.map((one) => one.RegexString),
    },
    tags,
    state: {},
  });
}

export function wafLogging(told: LoggingConfiguration): Described {
  const { ResourceArn = '', LogDestinationConfigs, LoggingFilter, RedactedFields } = told;
  return describe('AWS::WAFv2::LoggingConfiguration', {
    id: ResourceArn,
    properties: { ResourceArn, LogDestinationConfigs, LoggingFilter: LoggingFilter as never, RedactedFields: filled(RedactedFields) as never },
    state: {},
  });
}

export function webAclAssociation(webAclArn: string, resourceArn: string): Described {
  return describe('AWS::WAFv2::WebACLAssociation', {
    id: resourceArn,
    properties: { WebACLArn: webAclArn, ResourceArn: resourceArn },
    state: {},
  });
}

/** What is searched for in a request comes as bytes; CloudFormation has text. */
function texts(value: unknown): unknown {
  if (value instanceof Uint8Array) return new TextDecoder().decode(value);
  if (Array.isArray(value)) return value.map(texts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, texts(member)]));
}
