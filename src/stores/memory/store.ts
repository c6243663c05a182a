import type {
  FindingStore,
  ResourceQuery,
  ResourceStory,
  Rollup,
  RunQuery,
  RunRecord,
  RunStart,
  RunWriter,
  StoredResource,
  StoredVerdict,
  VerdictQuery,
} from '../../core/store.ts';
import { passesOf } from '../../core/store.ts';
import { StoreError } from '../shared/error.ts';
import { matcher, matchesFamily } from '../shared/matching.ts';
import { moment, runAt } from '../shared/times.ts';
import { inOrder, type TimeOf, verdictView } from '../shared/view.ts';
import { identityOfHeld, isThere, type MemoryResource, standingAt, viewAt } from './held.ts';
import { memoryDeliveries, memoryRemedies, memoryWaivers } from './ledgers.ts';
import { type Memory, MemoryRun } from './run.ts';

/** A store that ends with its process: for tests, and for looking once. */
export class MemoryStore implements FindingStore {
  readonly #memory: Memory = { resources: new Map(), runs: [], rollups: [] };
  readonly waivers = memoryWaivers();
  readonly remedies = memoryRemedies();
  readonly deliveries = memoryDeliveries();
  readonly #timeOf: TimeOf = (run) => (this.#memory.runs[run - 1] as RunRecord).endedAt;
  #run: MemoryRun | undefined;

  async begin(run: RunStart): Promise<RunWriter> {
    if (this.#run) throw new StoreError('a run is being written already; end it first');
    this.#run = new MemoryRun(this.#memory, run, () => {
      this.#run = undefined;
    });
    return this.#run;
  }

  async runs({ limit, until }: RunQuery = {}): Promise<readonly RunRecord[]> {
    const last = until === undefined ? undefined : moment(until);
    const runs = this.#memory.runs.filter(({ endedAt }) => last === undefined || endedAt <= last).reverse();
    return structuredClone(runs.slice(0, limit));
  }

  async *verdicts(query: VerdictQuery = {}): AsyncGenerator<StoredVerdict> {
    const run = runAt(this.#memory.runs, query.at);
    const after = query.changedSince === undefined ? undefined : moment(query.changedSince);
    for (const held of this.#matching(query)) {
      const rows = after === undefined ? standingAt(held, run) : held.verdicts.filter(({ sinceRun }) => sinceRun <= run);
      for (const row of rows) {
        if (query.rules?.includes(row.rule.id) === false || query.kinds?.includes(row.kind) === false) continue;
        const verdict = verdictView(row, run, this.#timeOf);
        if (after !== undefined && !(verdict.since > after || (verdict.until !== undefined && verdict.until > after))) continue;
        yield { ...verdict, resource: viewAt(held, run, this.#timeOf) };
      }
    }
  }

  async *resources(query: ResourceQuery = {}): AsyncGenerator<StoredResource> {
    const run = runAt(this.#memory.runs, query.at);
    for (const held of this.#matching(query)) if (isThere(held, run)) yield viewAt(held, run, this.#timeOf);
  }

  async story(resource: string): Promise<readonly ResourceStory[]> {
    const run = this.#memory.runs.length;
    const byIdentity = this.#memory.resources.get(resource);
    const all = [...this.#memory.resources.values()];
    const found = byIdentity ? [byIdentity] : all.filter(({ arn, id, name }) => arn === resource || id === resource || name === resource);
    return Promise.all(
      found.map(async (held) => {
        const view = viewAt(held, run, this.#timeOf);
        return {
          resource: view,
          verdicts: inOrder(held.verdicts.map((row) => verdictView(row, run, this.#timeOf))),
          passes: held.goneRun === null ? passesOf(view) : [],
          notApplicable: held.goneRun === null ? view.notApplicable : [],
          versions: held.versions.map(({ captured, changes }) => ({ at: new Date(captured).toISOString(), changes: JSON.parse(changes) })),
          remedies: await this.remedies.list({ resource: view.identity }),
        };
      }),
    );
  }

  async rollups({ run }: { readonly run?: number } = {}): Promise<readonly Rollup[]> {
    return structuredClone(this.#memory.rollups.filter((one) => run === undefined || one.run === run));
  }

  async close(): Promise<void> {
    await this.#run?.abandon();
  }

  #matching(query: ResourceQuery): MemoryResource[] {
    const matches = matcher(query.resource);
    return [...this.#memory.resources.values()].filter((held) => {
      const names = { identity: identityOfHeld(held), type: held.family[3], id: held.id, arn: held.arn ?? undefined };
      return matchesFamily(query, held.family) && matches(names);
    });
  }
}
