import type { Summary } from '../core/score.ts';
import { type Severity, severities, type VerdictKind } from '../core/verdict.ts';
import type { RuleFacts, Run, RunEnd } from './report.ts';

/** What the reports say, in one place, so that all of them say it alike. */

/** A verdict after a number: `3 failed`, `12 not applicable`. */
export const counted: Readonly<Record<VerdictKind, string>> = {
  fail: 'failed',
  error: 'in error',
  unknown: 'unknown',
  waived: 'waived',
  pass: 'passed',
  'not-applicable': 'not applicable',
};

/** A verdict by itself, for columns and labels. */
export const named: Readonly<Record<VerdictKind, string>> = {
  fail: 'fail',
  error: 'error',
  unknown: 'unknown',
  waived: 'waived',
  pass: 'pass',
  'not-applicable': 'not applicable',
};

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${group(count)} ${count === 1 ? one : many}`;
}

/** What a run has read: files, or the accounts and regions that were scanned. */
export function inputs(run: Run, count: number): string {
  return plural(count, run.reads ?? 'file');
}

/** The rules of a run. Of a store only those count that judged something: how many were asked is said beside it, or rules would seem lost. */
export function judgedBy({ summary: { rules }, audit }: RunEnd): string {
  const asked = audit?.scope.rules ?? rules;
  return asked > rules ? `${group(rules)} of ${plural(asked, 'rule')} judged something` : plural(rules, 'rule');
}

/** 12345 as `12,345`, without asking the environment for a locale. */
export function group(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

export function duration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

export function score(summary: Summary): string {
  return summary.score === null ? 'no score: nothing was judged to pass or fail' : `score ${summary.score} of 100`;
}

/** `2 critical, 5 high`; empty where nothing failed. */
export function bySeverity(failed: Readonly<Record<Severity, number>>): string {
  return severities
    .filter((severity) => failed[severity] > 0)
    .map((severity) => `${group(failed[severity])} ${severity}`)
    .join(', ');
}

/** The one sentence of a run. */
export function headline(summary: Summary): string {
  const { fail, error, unknown } = summary.verdicts;
  if (fail > 0) return `${plural(fail, 'check')} failed${error > 0 ? `, and ${plural(error, 'rule error')}` : ''}`;
  if (error > 0) return `${plural(error, 'rule error')}: nothing else failed`;
  if (summary.errors > 0) return `Nothing failed, but ${plural(summary.errors, 'input')} could not be read`;
  if (unknown > 0) return `Nothing failed; ${plural(unknown, 'check')} could not be decided`;
  return summary.verdicts.pass + summary.verdicts.waived === 0 ? 'Nothing to judge' : 'Nothing failed';
}

const exitMeanings: Readonly<Record<number, string>> = {
  0: 'nothing was found that fails this run',
  1: 'there are verdicts that fail this run',
  2: 'an input could not be read, or the command was not understood; what could be read was still judged',
  3: 'the run is incomplete: parts could not be seen',
};

export function exitMeaning(code: number): string {
  return exitMeanings[code] ?? 'the run ended in an unusual way';
}

/** What is known of a rule; its id stands in for the rest where a run does not tell. */
export function factsOf(run: Run, rule: string, severity: Severity): RuleFacts {
  return run.rules.get(rule) ?? { id: rule, title: rule, severity, service: '', why: '', fix: '', frameworks: [] };
}

/** Rules by the reason for which they did not run, so that each reason is said once. */
export function notRunByReason(run: Run): ReadonlyMap<string, readonly string[]> {
  const reasons = new Map<string, string[]>();
  for (const { rule, reason } of run.notRun) {
    const rules = reasons.get(reason);
    if (rules) rules.push(rule);
    else reasons.set(reason, [rule]);
  }
  return reasons;
}
