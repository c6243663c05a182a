import type { Verdict } from '../core/verdict.ts';
import type { PlaceOf } from '../core/waiver.ts';

/** What was wrong already when a baseline was taken. Lines are not in it: they move. */
export interface BaselineEntry {
  readonly rule: string;
  readonly file: string;
  readonly resource: string;
  readonly path: string;
}

export class BaselineError extends Error {}

/** Tells new findings from known ones, and gathers the next baseline as it goes. */
export class Baseline {
  readonly #known: ReadonlySet<string>;
  readonly #seen = new Map<string, BaselineEntry>();
  /** Verdicts that the baseline has hidden. */
  hidden = 0;
  readonly #placeOf: PlaceOf;

  constructor(entries: readonly BaselineEntry[], placeOf: PlaceOf = (file) => file) {
    this.#placeOf = placeOf;
    this.#known = new Set(entries.map(keyOf));
  }

  /** The verdict with its new findings only; undefined where it has none. Only fails are compared. */
  narrow(verdict: Verdict): Verdict | undefined {
    if (verdict.verdict !== 'fail') return verdict;
    const fresh = verdict.findings.filter((finding) => {
      const entry = { rule: verdict.rule, file: this.#placeOf(verdict.resource.origin.file), resource: verdict.resource.id, path: finding.path };
      this.#seen.set(keyOf(entry), entry);
      return !this.#known.has(keyOf(entry));
    });
    if (fresh.length === verdict.findings.length) return verdict;
    if (fresh.length > 0) return { ...verdict, findings: fresh };
    this.hidden++;
    return undefined;
  }

  /** The next baseline, in an order that diffs well. */
  write(): string {
    const findings = [...this.#seen.values()].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
    return `${JSON.stringify({ version: 1, findings }, null, 2)}\n`;
  }
}

function keyOf({ rule, file, resource, path }: BaselineEntry): string {
  return [file, resource, rule, path].join('\n');
}

export function readBaseline(text: string): BaselineEntry[] {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new BaselineError('it is not JSON');
  }
  const { version, findings } = (content ?? {}) as { version?: unknown; findings?: unknown };
  if (version !== 1 || !Array.isArray(findings)) throw new BaselineError('it is not a baseline: {"version": 1, "findings": […]} is wanted');
  return findings.map((one: Partial<BaselineEntry>, index) => {
    if (typeof one?.rule !== 'string' || typeof one.file !== 'string' || typeof one.resource !== 'string' || typeof one.path !== 'string')
      throw new BaselineError(`finding ${index + 1} lacks rule, file, resource or path`);
    return one as BaselineEntry;
  });
}
