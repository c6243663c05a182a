import { Estate, type EstateParts } from './estate.ts';
import { judge } from './judge.ts';
import type { Need } from './relatives.ts';
import type { Resource } from './resource.ts';
import { finding, type Rule, rule } from './rule.ts';
import { isVeiled, type Value } from './value.ts';
import type { Verdict } from './verdict.ts';

/** Helpers of the tests of this folder: estates and rules in a line or two. Core knows no types, so these have made-up ones. */

export function resourceOf(id: string, properties: Value, more: Partial<Resource> = {}): Resource {
  const veiled = isVeiled(properties) || more.condition !== undefined;
  return { type: 'A::B::C', id, key: id, properties: properties as Resource['properties'], veiled, origin: { file: 't.json' }, ...more };
}

type Check = (properties: Record<string, never>, context: Parameters<Rule['check']>[1]) => ReturnType<Rule['check']>;

export function ruleOf(check: Check, more: Partial<Rule> & { needs?: readonly Need[] } = {}): Rule {
  return rule({ id: 'TEST_RULE', title: 't', severity: 'medium', types: ['A::B::C'], why: 'w', fix: 'mend it', check, ...more } as never);
}

/** A rule that fails where a test of the properties is false. */
export function wanting(test: (properties: Record<string, never>, context: Parameters<Rule['check']>[1]) => boolean, more: Partial<Rule> = {}): Rule {
  return ruleOf(function* (properties, context) {
    if (!test(properties, context)) yield finding('X', 'it is not as it should be');
  }, more);
}

export function verdictsOf(resources: readonly Resource[], of: Rule, parts: Omit<EstateParts, 'resources'> = {}): Verdict[] {
  const applied = { rule: of, severity: of.severity, parameters: {} };
  return [...judge(new Estate({ resources, ...parts }), [applied], { asOf: '2026-01-01T00:00:00.000Z' })];
}

/** The one verdict over properties: its kind, and its reason where it has one. */
export function said(properties: Value, of: Rule, more: Partial<Resource> = {}): string {
  const [verdict] = verdictsOf([resourceOf('A', properties, more)], of);
  return verdict ? [verdict.verdict, ...(verdict.reason ? [verdict.reason] : [])].join(': ') : 'none';
}
