import { listOf, type ResourceTypes, type Text, text } from '../../core/index.ts';
import { type ManagedRule, managedRule } from '../../schema/managed-rules.ts';

/** What makes a Config rule, in an account or in all of an organization, read as one. */

export const ruleTypes = ['AWS::Config::ConfigRule', 'AWS::Config::OrganizationConfigRule'] as const;

export type RuleProperties = ResourceTypes[(typeof ruleTypes)[number]];
type OwnRule = ResourceTypes['AWS::Config::ConfigRule'];
type OrganizationRule = ResourceTypes['AWS::Config::OrganizationConfigRule'];

/** What a rule says of itself, wherever its type has it. */
interface Body {
  readonly InputParameters?: unknown;
  readonly MaximumExecutionFrequency?: string;
}

export interface ManagedUse {
  readonly identifier: Text;
  /** Where the identifier stands. */
  readonly path: string;
  readonly body: Body;
  /** What stands before the paths of `body`. */
  readonly prefix: string;
}

/** How a rule names a managed one of AWS; undefined for custom rules. Raises where the owner is not known. */
export function managedUse(properties: RuleProperties): ManagedUse | undefined {
  const { OrganizationManagedRuleMetadata: metadata } = properties as OrganizationRule;
  if (metadata) {
    const identifier = text(metadata, 'RuleIdentifier');
    const prefix = 'OrganizationManagedRuleMetadata.';
    return identifier && { identifier, path: `${prefix}RuleIdentifier`, body: metadata, prefix };
  }
  const { Source } = properties as OwnRule;
  if (!text(Source, 'Owner')?.equals('AWS')) return undefined;
  const identifier = text(Source, 'SourceIdentifier');
  return identifier && { identifier, path: 'Source.SourceIdentifier', body: properties as OwnRule, prefix: '' };
}

/** The documented rule that is used; undefined where AWS has none of that name. */
export function documented(use: ManagedUse): ManagedRule | undefined {
  return managedRule(use.identifier.value);
}

/** Input parameters by name, given as an object or as JSON text; undefined where they are no object. */
export function inputParameters({ body }: ManagedUse): Readonly<Record<string, unknown>> | undefined {
  const { InputParameters: given } = body;
  if (given === undefined || given === null || given === '') return {};
  if (typeof given !== 'string') return typeof given === 'object' && !Array.isArray(given) ? (given as Record<string, unknown>) : undefined;
  try {
    const parsed: unknown = JSON.parse(given);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? (parsed as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** What the rule says of itself, whoever judges by it. */
export function bodyOf(properties: RuleProperties): { readonly body: Body; readonly prefix: string } {
  const organization = properties as OrganizationRule;
  for (const key of ['OrganizationManagedRuleMetadata', 'OrganizationCustomRuleMetadata', 'OrganizationCustomPolicyRuleMetadata'] as const) {
    const body = organization[key];
    if (body) return { body, prefix: `${key}.` };
  }
  return { body: properties as OwnRule, prefix: '' };
}

export type Owner = 'CUSTOM_LAMBDA' | 'CUSTOM_POLICY';

/** What wakes a custom rule. */
export interface CustomUse {
  readonly owner: Owner;
  readonly body: Body;
  readonly prefix: string;
  /** Of how many messages it speaks; each is asked for by its index, so that one that is not known hides no other. */
  readonly count: number;
  /** Where the list stands. */
  readonly path: string;
  message(index: number): Text | undefined;
  messagePath(index: number): string;
}

/** How a rule is judged by code of one's own; undefined for managed ones. Raises where the owner is not known. */
export function customUse(properties: RuleProperties): CustomUse | undefined {
  const { OrganizationCustomRuleMetadata: byFunction, OrganizationCustomPolicyRuleMetadata: byPolicy } = properties as OrganizationRule;
  if (byFunction) return organizationUse(byFunction, 'CUSTOM_LAMBDA', 'OrganizationCustomRuleMetadata.');
  if (byPolicy) return organizationUse(byPolicy, 'CUSTOM_POLICY', 'OrganizationCustomPolicyRuleMetadata.');
  const { Source } = properties as OwnRule;
  const owner = text(Source, 'Owner');
  if (!owner?.isOneOf(['CUSTOM_LAMBDA', 'CUSTOM_POLICY'])) return undefined;
  const details = listOf(Source.SourceDetails);
  return {
    owner: owner.value as Owner,
    body: properties as OwnRule,
    prefix: '',
    count: details.length,
    path: 'Source.SourceDetails',
    message: (index) => text(details[index], 'MessageType'),
    messagePath: (index) => `Source.SourceDetails[${index}].MessageType`,
  };
}

function organizationUse(body: Body & { readonly OrganizationConfigRuleTriggerTypes?: readonly string[] }, owner: Owner, prefix: string): CustomUse {
  const types = listOf(body.OrganizationConfigRuleTriggerTypes);
  const path = `${prefix}OrganizationConfigRuleTriggerTypes`;
  return {
    owner,
    body,
    prefix,
    count: types.length,
    path,
    message: (index) => text(types as string[], index),
    messagePath: (index) => `${path}[${index}]`,
  };
}

export function indexes({ count }: CustomUse): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
