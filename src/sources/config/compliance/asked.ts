import type { AggregateEvaluationResult, ConfigServiceClientConfig, EvaluationResult } from '@aws-sdk/client-config-service';
import { type Compliance, type ConfigEvaluation, compliances, type RuleThere } from '../../../core/compliance.ts';
import { type ManagedConfigRule, managedOf } from './rules.ts';

/** What was asked of AWS Config, and what of it could not be had. */
export interface AskedCompliance {
  readonly evaluations: AsyncIterable<ConfigEvaluation>;
  /** The managed rules that there are, and where, whether or not they say anything. */
  readonly rules: readonly RuleThere[];
  /** The names of rules that are no managed ones. */
  readonly own: readonly string[];
}

type Sdk = typeof import('@aws-sdk/client-config-service');

/** The compliance of the client's own account and region. */
export async function accountCompliance(config: ConfigServiceClientConfig, place: { account: string; region: string }): Promise<AskedCompliance> {
  const sdk = await import('@aws-sdk/client-config-service');
  const client = new sdk.ConfigServiceClient(config);
  const { managed, own } = managedOf(await rulesOf(sdk, client));
  async function* evaluations(): AsyncGenerator<ConfigEvaluation> {
    for (const rule of managed) {
      let NextToken: string | undefined;
      do {
        const page = await client.send(new sdk.GetComplianceDetailsByConfigRuleCommand({ ConfigRuleName: rule.configRule, Limit: 100, NextToken }));
        for (const result of page.EvaluationResults ?? []) {
          const one = evaluationOf(rule, result, place);
          if (one) yield one;
        }
        NextToken = page.NextToken;
      } while (NextToken !== undefined);
    }
  }
  return { evaluations: evaluations(), rules: managed.map(({ identifier: rule, configRule }) => ({ rule, configRule, ...place })), own };
}

/**
 * What an aggregator has gathered. It does not tell what its accounts' rules are made of: those of the client's own account tell
 * it by their names, and of others their name must be one that AWS gives a managed rule (`s3-bucket-versioning-enabled`).
 */
export async function aggregatedCompliance(
  config: ConfigServiceClientConfig,
  ConfigurationAggregatorName: string,
  isManaged: (identifier: string) => boolean,
): Promise<AskedCompliance> {
  const sdk = await import('@aws-sdk/client-config-service');
  const client = new sdk.ConfigServiceClient(config);
  const { managed } = managedOf(await rulesOf(sdk, client));
  const known = new Map(managed.map((one) => [one.configRule, one]));
  const found: { rule: ManagedConfigRule; account: string; region: string }[] = [];
  const own = new Set<string>();
  let NextToken: string | undefined;
  do {
    const page = await client.send(new sdk.DescribeAggregateComplianceByConfigRulesCommand({ ConfigurationAggregatorName, Limit: 100, NextToken }));
    for (const { ConfigRuleName: name = '', AccountId: account = '', AwsRegion: region = '' } of page.AggregateComplianceByConfigRules ?? []) {
      const rule = known.get(name) ?? byName(name, isManaged);
      if (rule) found.push({ rule, account, region });
      else own.add(name);
    }
    NextToken = page.NextToken;
  } while (NextToken !== undefined);
  async function* evaluations(): AsyncGenerator<ConfigEvaluation> {
    for (const { rule, account, region } of found) {
      for (const ComplianceType of ['COMPLIANT', 'NON_COMPLIANT'] as const) {
        let token: string | undefined;
        do {
          const page = await client.send(
            new sdk.GetAggregateComplianceDetailsByConfigRuleCommand({
              ConfigurationAggregatorName,
              ConfigRuleName: rule.configRule,
              AccountId: account,
              AwsRegion: region,
              ComplianceType,
              Limit: 100,
              NextToken: token,
            }),
          );
          for (const result of page.AggregateEvaluationResults ?? []) {
            const one = evaluationOf(rule, result, { account, region });
            if (one) yield one;
          }
          token = page.NextToken;
        } while (token !== undefined);
      }
    }
  }
  const rules = found.map(({ rule, account, region }) => ({ rule: rule.identifier, configRule: rule.configRule, account, region }));
  return { evaluations: evaluations(), rules, own: [...own] };
}

/** `s3-bucket-versioning-enabled`, also with what conformance packs and Security Hub put before and behind it. */
export function byName(name: string, isManaged: (identifier: string) => boolean): ManagedConfigRule | undefined {
  const plain = name.replace(/^securityhub-/, '').replace(/-conformance-pack-[a-z0-9]+$/, '');
  for (const candidate of [plain, plain.replace(/-[0-9a-f]{6,8}$/, '')]) {
    const identifier = candidate.toUpperCase().replaceAll('-', '_');
    if (isManaged(identifier)) return { configRule: name, identifier, parameters: {} };
  }
  return undefined;
}

async function rulesOf(sdk: Sdk, client: InstanceType<Sdk['ConfigServiceClient']>) {
  const rules = [];
  let NextToken: string | undefined;
  do {
    const page = await client.send(new sdk.DescribeConfigRulesCommand({ NextToken }));
    rules.push(...(page.ConfigRules ?? []));
    NextToken = page.NextToken;
  } while (NextToken !== undefined);
  return rules;
}

export function evaluationOf(
  rule: ManagedConfigRule,
  result: EvaluationResult | AggregateEvaluationResult,
  place: { readonly account?: string; readonly region?: string },
): ConfigEvaluation | undefined {
  const { ResourceType: type, ResourceId: id } = result.EvaluationResultIdentifier?.EvaluationResultQualifier ?? {};
  const compliance = result.ComplianceType as Compliance;
  if (type === undefined || id === undefined || !compliances.includes(compliance)) return undefined;
  const at = result.ResultRecordedTime;
  return {
    rule: rule.identifier,
    configRule: rule.configRule,
    type,
    id,
    ...place,
    compliance,
    ...(result.Annotation === undefined ? {} : { annotation: result.Annotation }),
    ...(at === undefined ? {} : { at: at instanceof Date ? at.toISOString() : String(at) }),
    parameters: rule.parameters,
  };
}
