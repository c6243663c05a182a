import type { Feed, FeedEnd } from '../../app/scan.ts';
import { Census } from '../../app/scan-snapshot-census.ts';
import { Coverage } from '../../app/scan-snapshot-coverage.ts';
import { judgeLater, judgeWiring } from '../../app/scan-snapshot-later.ts';
import type { SnapshotPlan } from '../../app/scan-snapshot-plan.ts';
import type { Deleted, Judged } from '../../core/store.ts';
import type { InputError } from '../../reports/report.ts';
import { unpack } from '../../sources/config/stream/pack.ts';
import { Spool } from '../../sources/config/stream/spool.ts';
import type { StoredObject } from '../../sources/config/stream/stored-object.ts';
import { type BatchTaker, type ObjectProblem, readObject } from './scan-snapshot-read.ts';
import type { Bare, BatchOutcome } from './scan-snapshot-thread.ts';

export interface SnapshotFeedParts {
  readonly plan: SnapshotPlan;
  readonly asOf: string;
  readonly objects: readonly StoredObject[];
  readonly errors: readonly InputError[];
  /** What the objects tell to be deleted. */
  readonly deleted: readonly Deleted[];
  /** Whether whole resources are kept for the wiring rules, as long as they are no more than `mostForWiring`. */
  readonly wiring: boolean;
  readonly mostForWiring: number;
  /** Whether nobody asks for more than numbers. */
  readonly counted: boolean;
  progress(bytes: number): void;
  /** Called when all has come, before it is judged what was put off. */
  allCame(): void;
  note(line: string): void;
  readonly notRun: { rule: string; reason: string }[];
  /** Called when there are too many. */
  wiringOff(): void;
  taker(file: string): BatchTaker<BatchOutcome>;
  close(): Promise<void>;
}

/** How many wrong items of an object are said one by one. */
const mostWrong = 10;

/** What comes of the items of a snapshot: judged as they come, then what was put off, then how the resources are joined. */
export class SnapshotFeed implements Feed {
  readonly judged: AsyncIterable<readonly Judged[]>;
  readonly #parts: SnapshotFeedParts;
  readonly #coverage = new Coverage();
  readonly #later = new Spool();
  readonly #relatives = new Spool();
  #whole: Spool | undefined;
  readonly #census = new Census();
  readonly #errors: InputError[];
  readonly #unseen: FeedEnd['unseen'][number][] = [];
  readonly #bare = new Map<string, Bare>();
  #resources = 0;
  #kept = 0;

  constructor(parts: SnapshotFeedParts) {
    this.#parts = parts;
    this.#errors = [...parts.errors];
    this.#whole = parts.wiring ? new Spool() : undefined;
    this.judged = this.#judge();
  }

  end(): FeedEnd {
    for (const { type, reason, count } of this.#bare.values())
      this.#unseen.push({ what: type, reason: `${count === 1 ? 'one resource' : `${count} resources`} of it: ${reason}` });
    return {
      errors: this.#errors,
      unseen: this.#unseen,
      complete: this.#coverage.complete(),
      deleted: this.#parts.deleted,
      census: this.#census,
      files: this.#parts.objects.length,
      resources: this.#resources,
    };
  }

  async *#judge(): AsyncGenerator<readonly Judged[], void, undefined> {
    const { plan, asOf } = this.#parts;
    try {
      for (const object of this.#parts.objects) yield* this.#object(object);
      this.#parts.allCame();
      const shared = { plan, asOf, coverage: this.#coverage, census: this.#parts.counted ? this.#census : undefined, unpack };
      yield* judgeLater({ ...shared, later: this.#later, relatives: this.#relatives });
      if (this.#whole) yield* judgeWiring({ ...shared, resources: this.#whole });
      else this.#wiringNotRun();
    } finally {
      for (const spool of [this.#later, this.#relatives, this.#whole]) spool?.close();
      await this.#parts.close();
    }
  }

  async *#object(object: StoredObject): AsyncGenerator<readonly Judged[], void, undefined> {
    let snapshot = false;
    const places = new Map<string, { account: string; region: string | undefined }>();
    const wrong: string[] = [];
    const reading = readObject(
      object,
      this.#parts.taker(object.name),
      (is) => {
        snapshot = is;
      },
      this.#parts.progress,
    );
    let problem: ObjectProblem | undefined;
    for (;;) {
      const step = await reading.next();
      if (step.done) {
        problem = step.value;
        break;
      }
      for (const outcome of step.value) {
        for (const place of outcome.places) {
          this.#coverage.saw(place, snapshot);
          places.set(`${place.account}/${place.region}`, { account: place.account, region: place.region });
        }
        wrong.push(...outcome.wrong);
        this.#keep(outcome);
        yield outcome.judged;
      }
    }
    this.#concerns(object, wrong, problem);
    if (problem || wrong.length > 0) for (const { account, region } of places.values()) this.#coverage.spoil(account, region);
  }

  #keep(outcome: BatchOutcome): void {
    this.#resources += outcome.resources;
    if (outcome.census) this.#census.join(outcome.census);
    for (const [lane, lines] of outcome.later) for (const line of lines) this.#later.add(lane, line);
    for (const [lane, lines] of outcome.relatives) for (const line of lines) this.#relatives.add(lane, line);
    for (const [key, { type, reason, count }] of outcome.bare) {
      const known = this.#bare.get(key);
      if (known) known.count += count;
      else this.#bare.set(key, { type, reason, count });
    }
    if (!this.#whole) return;
    this.#kept += outcome.wholes;
    for (const [lane, lines] of outcome.whole) for (const line of lines) this.#whole.add(lane, line);
    if (this.#kept <= this.#parts.mostForWiring) return;
    this.#whole.close();
    this.#whole = undefined;
    this.#parts.wiringOff();
  }

  #concerns({ name }: StoredObject, wrong: readonly string[], problem: ObjectProblem | undefined): void {
    for (const message of wrong.slice(0, mostWrong)) this.#errors.push({ file: name, message });
    if (wrong.length > mostWrong) this.#errors.push({ file: name, message: `${wrong.length - mostWrong} more items cannot be read` });
    if (problem?.cutOff) this.#unseen.push({ what: name, reason: problem.message, file: name });
    else if (problem) this.#errors.push({ file: name, message: problem.message });
  }

  #wiringNotRun(): void {
    const { plan, mostForWiring, note, notRun } = this.#parts;
    if (plan.wiring.length === 0) return;
    const reason = `how resources are joined is looked at only where they are no more than ${mostForWiring.toLocaleString('en')}`;
    for (const position of plan.wiring) notRun.push({ rule: plan.rules[position]?.rule.id ?? '', reason });
    note(`${plan.wiring.length} wiring rules are not run: ${reason}`);
  }
}
