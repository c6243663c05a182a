import type { AppliedRule } from './judge.ts';
import { ParameterError, readParameter } from './parameters.ts';
import type { Rule } from './rule.ts';
import type { Severity } from './verdict.ts';

/** What a run says about one rule, beside the rule itself. */
export interface RuleSettings {
  readonly severity?: Severity;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** A rule with its parameters filled in; or the reason for which it cannot run. */
export function applyRule(rule: Rule, settings: RuleSettings = {}): AppliedRule | { readonly missing: readonly string[] } {
  const given = settings.parameters ?? {};
  for (const name of Object.keys(given)) {
    if (Object.hasOwn(rule.parameters, name)) continue;
    const known = Object.keys(rule.parameters);
    throw new ParameterError(`${rule.id} has no parameter ${name}${known.length > 0 ? `; it has ${known.join(', ')}` : ''}`);
  }
  const parameters: Record<string, unknown> = {};
  const missing: string[] = [];
  for (const [name, parameter] of Object.entries(rule.parameters)) {
    if (given[name] !== undefined) parameters[name] = readParameter(name, parameter, given[name]);
    else if (parameter.default !== undefined) parameters[name] = parameter.default;
    else if (parameter.required) missing.push(name);
  }
  return missing.length > 0 ? { missing } : { rule, severity: settings.severity ?? rule.severity, parameters };
}
