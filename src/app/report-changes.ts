import type { StoredVerdict } from '../core/store.ts';
import type { VerdictKind } from '../core/verdict.ts';
import { type ChangeKind, type ChangeLine, type Changes, changeKinds } from '../reports/audit.ts';
import type { AsWaived, Kept } from './report-verdicts.ts';

/** Gathers what began and what ended since a time, and says for each rule and resource what it comes to. */
export class ChangeLog {
  readonly #after: string;
  readonly #now: AsWaived;
  readonly #then: AsWaived;
  readonly #asked: ReadonlySet<string>;
  readonly #rows = new Map<string, { readonly stored: StoredVerdict; readonly verdict: Kept }[]>();

  /** Waivers as they are now and as they were then: one that has expired since lets a finding stand anew. `asked`: rules that had been run. */
  constructor(after: string, now: AsWaived, then: AsWaived, asked: ReadonlySet<string>) {
    this.#asked = asked;
    this.#after = after;
    this.#now = now;
    this.#then = then;
  }

  add(stored: StoredVerdict): void {
    const key = `${stored.resource.identity} ${stored.rule}`;
    const rows = this.#rows.get(key) ?? [];
    this.#rows.set(key, rows);
    // The configuration of each would be kept otherwise.
    rows.push({ stored: { ...stored, resource: { ...stored.resource, configuration: { properties: {} } } }, verdict: this.#now.verdict(stored) });
  }

  lines(): readonly ChangeLine[] {
    return [...this.#rows.values()].flatMap((rows) => this.#line(rows) ?? []).sort(inOrder);
  }

  #line(rows: readonly { readonly stored: StoredVerdict; readonly verdict: Kept }[]): ChangeLine | undefined {
    const sorted = [...rows].sort((one, other) => (one.stored.since < other.stored.since ? -1 : 1));
    const before = sorted.find(({ stored }) => stored.since <= this.#after);
    const now = sorted.find(({ stored }) => stored.until === undefined);
    const last = now ?? sorted.at(-1);
    if (!last) return undefined;
    const stood = before && this.#then.verdict(before.stored).verdict;
    const failing = sorted.filter(({ stored, verdict }) => isBad(stored.until === undefined ? verdict.verdict : stored.verdict));
    const change = kindOf({
      before: stood,
      now: now?.verdict.verdict,
      ended: last.stored.ended,
      failed: failing.length > 0 || (stood !== undefined && isBad(stood)),
      returned: sorted.some(({ stored }) => stored.returned && stored.since > this.#after),
    });
    if (!change) return undefined;
    const { rule, severity, resource, since, until } = last.stored;
    const { identity, type, id, account, region } = resource;
    const told = now && isBad(now.verdict.verdict) ? now : (failing.at(-1) ?? last);
    const { waiver } = told.verdict;
    return {
      ...{ change, rule, severity, verdict: told.verdict.verdict },
      resource: { identity, type, id, ...(account === '-' ? {} : { account }), ...(region === undefined ? {} : { region }) },
      at: waiver?.expired ? (waiver.expires ?? since) : (until ?? since),
      said: told.stored.findings[0]?.message ?? told.verdict.reason ?? '',
      ...(change === 'new' && !this.#asked.has(rule) ? { newRule: true as const } : {}),
    };
  }
}

interface Course {
  readonly before: VerdictKind | undefined;
  readonly now: VerdictKind | undefined;
  readonly ended: StoredVerdict['ended'];
  /** Whether it failed at any time since. */
  readonly failed: boolean;
  readonly returned: boolean;
}

function kindOf({ before, now, ended, failed, returned }: Course): ChangeKind | undefined {
  if (now !== undefined && isBad(now)) {
    if (returned) return 'returned';
    return before !== undefined && isBad(before) ? undefined : 'new';
  }
  if (!failed) return undefined;
  if (now === 'waived') return 'waived';
  if (now === 'unknown') return 'undecided';
  return ended === 'gone' || ended === 'rule-off' ? ended : 'mended';
}

function isBad(kind: VerdictKind): boolean {
  return kind === 'fail' || kind === 'error';
}

function inOrder(one: ChangeLine, other: ChangeLine): number {
  const rank = changeKinds.indexOf(one.change) - changeKinds.indexOf(other.change);
  if (rank !== 0) return rank;
  return one.resource.identity === other.resource.identity
    ? one.rule < other.rule
      ? -1
      : 1
    : one.resource.identity < other.resource.identity
      ? -1
      : 1;
}

export function changesOf(lines: readonly ChangeLine[], since: Changes['since']): Changes {
  const counts = Object.fromEntries(changeKinds.map((kind) => [kind, lines.filter(({ change }) => change === kind).length])) as Record<
    ChangeKind,
    number
  >;
  return { ...(since ? { since } : {}), counts, lines };
}
