import type { EvaluationResult } from '@aws-sdk/client-config-service';
import { type Compliance, type ConfigEvaluation, compliances, type RuleThere } from '../../../core/compliance.ts';
import { byName, evaluationOf } from './asked.ts';
import { type ManagedConfigRule, managedOf } from './rules.ts';

/** What an export does not hold, as a sentence. */
export class ExportError extends Error {}

/**
 * Evaluations out of saved answers of AWS Config: of `get-compliance-details-by-config-rule`, of its aggregate sister, of
 * `describe-config-rules` beside them (it tells identifiers and parameters), or items of type `AWS::Config::ResourceCompliance`
 * out of a snapshot. One document, or a list of them.
 */
export function readExport(
  documents: readonly unknown[],
  isManaged: (identifier: string) => boolean,
): { evaluations: ConfigEvaluation[]; rules: RuleThere[]; own: string[] } {
  const known = new Map<string, ManagedConfigRule>();
  const own = new Set<string>();
  const parts = documents.flatMap((one) => (Array.isArray(one) ? one : [one])).filter((one) => typeof one === 'object' && one !== null) as Part[];
  for (const part of parts)
    if (Array.isArray(part.ConfigRules)) {
      const rules = managedOf(part.ConfigRules);
      for (const rule of rules.managed) known.set(rule.configRule, rule);
      for (const name of rules.own) own.add(name);
    }
  const newest = new Map<string, ConfigEvaluation>();
  let recognised = known.size + own.size > 0;
  const add = (name: string, make: (rule: ManagedConfigRule) => ConfigEvaluation | undefined) => {
    if (own.has(name)) return;
    const rule = known.get(name) ?? byName(name, isManaged);
    const one = rule && make(rule);
    if (one) keepNewest(newest, one);
    else if (!rule) own.add(name);
  };
  for (const part of parts) {
    const results = part.EvaluationResults ?? part.AggregateEvaluationResults;
    recognised ||= Array.isArray(results);
    for (const result of results ?? []) {
      const name = result.EvaluationResultIdentifier?.EvaluationResultQualifier?.ConfigRuleName ?? '';
      const { AccountId: account, AwsRegion: region } = result;
      add(name, (rule) => evaluationOf(rule, result, { ...(account === undefined ? {} : { account }), ...(region === undefined ? {} : { region }) }));
    }
    for (const item of part.configurationItems ?? (part.resourceType === undefined ? [] : [part as Item])) {
      recognised = true;
      if (item.resourceType !== 'AWS::Config::ResourceCompliance') continue;
      for (const rule of configurationOf(item)?.configRuleList ?? []) add(rule.configRuleName ?? '', (managed) => ofItem(managed, rule, item));
    }
  }
  if (!recognised) throw new ExportError('it holds neither evaluation results nor AWS::Config::ResourceCompliance items');
  const rules = [...known.values()].map(({ identifier: rule, configRule }) => ({ rule, configRule }));
  return { evaluations: [...newest.values()], rules, own: [...own] };
}

type Result = EvaluationResult & { readonly AccountId?: string; readonly AwsRegion?: string };

interface Part {
  readonly ConfigRules?: Parameters<typeof managedOf>[0];
  readonly EvaluationResults?: readonly Result[];
  readonly AggregateEvaluationResults?: readonly Result[];
  readonly configurationItems?: readonly Item[];
  readonly resourceType?: string;
}

interface Item {
  readonly resourceType?: string;
  /** `AWS::S3::Bucket/my-bucket`. */
  readonly resourceId?: string;
  readonly awsAccountId?: string;
  readonly accountId?: string;
  readonly awsRegion?: string;
  readonly configurationItemCaptureTime?: string;
  /** A text of JSON in what the API answers. */
  readonly configuration?: Compliances | string | null;
}

interface Compliances {
  readonly targetResourceId?: string;
  readonly targetResourceType?: string;
  readonly configRuleList?: readonly ItemRule[];
}

interface ItemRule {
  readonly configRuleName?: string;
  readonly complianceType?: string;
}

function configurationOf({ configuration }: Item): Compliances | undefined {
  if (typeof configuration !== 'string') return configuration ?? undefined;
  try {
    return (JSON.parse(configuration) as Compliances | null) ?? undefined;
  } catch {
    throw new ExportError('an AWS::Config::ResourceCompliance item has a configuration that is no JSON');
  }
}

/** A history, and answers that were asked for twice, tell of the same several times. */
function keepNewest(known: Map<string, ConfigEvaluation>, one: ConfigEvaluation): void {
  const key = [one.configRule, one.account, one.region, one.type, one.id].join('\n');
  const before = known.get(key);
  if (!before || Date.parse(one.at ?? '') > Date.parse(before.at ?? '') || (one.at !== undefined && before.at === undefined)) known.set(key, one);
}

function ofItem(rule: ManagedConfigRule, { complianceType }: ItemRule, item: Item): ConfigEvaluation | undefined {
  const compliance = complianceType as Compliance;
  const slash = item.resourceId?.indexOf('/') ?? -1;
  const { targetResourceType, targetResourceId } = configurationOf(item) ?? {};
  const type = targetResourceType ?? (slash > 0 ? item.resourceId?.slice(0, slash) : undefined);
  const id = targetResourceId ?? (slash > 0 ? item.resourceId?.slice(slash + 1) : undefined);
  if (type === undefined || id === undefined || !compliances.includes(compliance)) return undefined;
  const account = item.accountId ?? item.awsAccountId;
  const { awsRegion: region, configurationItemCaptureTime: at } = item;
  return {
    rule: rule.identifier,
    configRule: rule.configRule,
    type,
    id,
    ...(account === undefined ? {} : { account }),
    ...(region === undefined ? {} : { region }),
    compliance,
    ...(at === undefined ? {} : { at }),
    parameters: rule.parameters,
  };
}
