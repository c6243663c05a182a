import { managedRules } from './generated/managed-rules.ts';

/** An AWS Config managed rule as AWS documents it. */
export interface ManagedRule {
  readonly id: string;
  /** Judged when a resource changes, from time to time, or both. */
  readonly trigger: readonly ('change' | 'periodic')[];
  /** AWS Config's resource types. */
  readonly types: readonly string[];
  readonly parameters: readonly { readonly name: string; readonly type: string; readonly required: boolean; readonly default?: string }[];
}

let byId: Map<string, (typeof managedRules)[number]> | undefined;

export function managedRule(id: string): ManagedRule | undefined {
  byId ??= new Map(managedRules.map((row) => [row[0], row]));
  const row = byId.get(id);
  if (!row) return undefined;
  const parameters = row[3].map(([name, type, required, standard]) => ({
    name,
    type,
    required: required === 1,
    ...(standard === undefined ? {} : { default: standard }),
  }));
  return { id, trigger: row[1].split('+') as ManagedRule['trigger'], types: row[2], parameters };
}

export function managedRuleIds(): readonly string[] {
  return managedRules.map((row) => row[0]);
}

let judged: ReadonlySet<string> | undefined;

/** Every type that a managed rule judges, by AWS Config's names: some are not recorded, and looked up when the rule runs. */
export function managedRuleTypes(): ReadonlySet<string> {
  judged ??= new Set(managedRules.flatMap((row) => row[2]));
  return judged;
}
