import { atLeast, type Severity, type VerdictKind } from '../core/verdict.ts';
import type { Report, RunEnd } from '../reports/report.ts';
import { Buffered, counts } from './check.ts';
import type { Gathered } from './report.ts';

export interface WritingParts {
  readonly report: Report;
  write(text: string): void | Promise<void>;
  /** Milliseconds that it took so far. */
  took(): number;
}

/** `new` is whatever fails now and did not before, what came back too; `returned` is only that. */
export type FailOn = VerdictKind | 'new' | 'returned';

export interface WritingOptions {
  readonly failOn: ReadonlySet<FailOn>;
  readonly severity: Severity;
  readonly allowIncomplete: boolean;
}

/** Writes what was gathered, and answers the exit code. */
export async function writeReport({ verdicts, standing, scores, audit }: Gathered, parts: WritingParts, options: WritingOptions): Promise<0 | 1 | 3> {
  const { report } = parts;
  const { scope } = audit;
  const { unseen } = scope.run;
  const failed = standing.some((one) => fails(one, options));
  const exitCode = failed ? 1 : unseen.length > 0 && !options.allowIncomplete ? 3 : 0;
  const summary = scores.all.summary({ files: scope.places.length, resources: scope.resources, rules: audit.rules.length, errors: 0 });
  const out = new Buffered(parts.write);
  await out.add(report.open());
  for (const verdict of verdicts) {
    const written = out.add(report.add(verdict));
    if (written) await written;
  }
  const end: RunEnd = { errors: [], unseen, summary, took: parts.took(), known: 0, exitCode, audit };
  await out.add(report.close(end));
  await out.flush();
  return exitCode;
}

function fails(verdict: Gathered['standing'][number], { failOn, severity }: WritingOptions): boolean {
  const { change } = verdict;
  const asked = (change === 'returned' && (failOn.has('returned') || failOn.has('new'))) || (change === 'new' && failOn.has('new'));
  if (asked && atLeast(verdict.severity, severity)) return true;
  return counts(verdict as Parameters<typeof counts>[0], { failOn: failOn as ReadonlySet<VerdictKind>, severity });
}
