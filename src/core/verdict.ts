import type { Resource } from './resource.ts';

export type Severity = 'critical' | 'high' | 'medium' | 'low' | 'info';

/** From the worst to the mildest. */
export const severities: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'info'];

export function atLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}

export type VerdictKind = 'pass' | 'fail' | 'unknown' | 'not-applicable' | 'waived' | 'error';

export const verdictKinds: readonly VerdictKind[] = ['fail', 'error', 'unknown', 'waived', 'pass', 'not-applicable'];

/** The other end of a finding: a resource that it is also about. */
export interface RelatedEnd {
  readonly type: string;
  readonly id: string;
  readonly path?: string;
  readonly file?: string;
  readonly line?: number;
}

/** One thing that is wrong, as a report shows it: values are described and secrets masked already. */
export interface Finding {
  /** The property, `BucketEncryption.Rules[0].Status`; empty for the resource as a whole. */
  readonly path: string;
  readonly message: string;
  /** What was found there, in words or as JSON. */
  readonly actual?: string | undefined;
  /** What was wanted. */
  readonly expected?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly related: readonly RelatedEnd[];
  /** How to put it right. */
  readonly fix?: string;
}

/** Why a rule that asks for a run-time fact cannot judge a template: no template has any, so reports say it once. */
export const runTimeFact = 'it is a run-time fact, known only after deployment';

export interface Verdict {
  readonly rule: string;
  readonly ruleVersion: number;
  readonly severity: Severity;
  readonly verdict: VerdictKind;
  readonly resource: Resource;
  /** Filled for `fail` and `waived`. */
  readonly findings: readonly Finding[];
  /** Why it is unknown, an error, not applicable or waived. */
  readonly reason?: string;
  /** The property that was not known, for `unknown`. */
  readonly path?: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The ISO time as of which it was judged. */
  readonly asOf: string;
  /** The waiver that holds, or the one that has expired. */
  readonly waiver?: WaiverInForce;
}

/** What a report says about the waiver behind a verdict. */
export interface WaiverInForce {
  readonly reason: string;
  readonly owner: string;
  /** ISO date; absent only for suppressions taken over from other tools. */
  readonly expires?: string;
  readonly expired: boolean;
  /** Where it is written: a file, or `metadata of X`. */
  readonly source: string;
}
