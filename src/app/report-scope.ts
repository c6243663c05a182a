import type { RunRecord, StoredResource } from '../core/store.ts';
import type { AuditScope, RunLine } from '../reports/audit.ts';

/** Counts what was looked at, and how much of it the newest run did not see. */
export class ScopeCount {
  readonly #run: number;
  readonly #places = new Map<string, { account: string; region?: string; resources: number }>();
  readonly #types = new Map<string, number>();
  resources = 0;
  #older = 0;
  readonly #judgedIn = new Set<number>();
  #oldest: string | undefined;

  constructor(run: number) {
    this.#run = run;
  }

  add({ account, region, type, judgedRun, judgedAt }: StoredResource): void {
    this.resources++;
    const key = `${account}/${region ?? '-'}`;
    const place = this.#places.get(key) ?? {
      ...(account === '-' ? { account: 'no account' } : { account }),
      ...(region ? { region } : {}),
      resources: 0,
    };
    place.resources++;
    this.#places.set(key, place);
    this.#types.set(type, (this.#types.get(type) ?? 0) + 1);
    if (judgedRun >= this.#run) return;
    this.#older++;
    this.#judgedIn.add(judgedRun);
    if (this.#oldest === undefined || judgedAt < this.#oldest) this.#oldest = judgedAt;
  }

  /** Runs are given the newest first; `rules` is how many were asked. */
  scope(run: RunLine, runs: readonly RunRecord[], rules: number): AuditScope {
    const named = new Set(run.unseen.map(({ what }) => what));
    return {
      resources: this.resources,
      places: [...this.#places].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, place]) => place),
      types: [...this.#types].sort(([one], [other]) => (one < other ? -1 : 1)).map(([type, resources]) => ({ type, resources })),
      run,
      older: this.#older,
      ...(this.#oldest === undefined ? {} : { oldest: this.#oldest }),
      before: runs
        .filter((one) => this.#judgedIn.has(one.run))
        .map((one) => ({ run: one.run, unseen: one.unseen.filter(({ what }) => !named.has(what)) }))
        .filter(({ unseen }) => unseen.length > 0),
      rules,
    };
  }
}
