import { Census } from '../../app/scan-snapshot-census.ts';
import { ItemJudge, type Judgement } from '../../app/scan-snapshot-judge.ts';
import { laneOf } from '../../app/scan-snapshot-later.ts';
import type { SnapshotPlan } from '../../app/scan-snapshot-plan.ts';
import type { Resource } from '../../core/resource.ts';
import type { Judged } from '../../core/store.ts';
import { Unknown } from '../../core/value.ts';
import { cloudFormationTypes } from '../../schema/type-map.ts';
import { seen } from '../../shapes/described.ts';
import { openState } from '../../shapes/open-state.ts';
import type { ConfigItem } from '../../sources/config/item.ts';
import { identityOf, readItem, typeOfItem } from '../../sources/config/read-item.ts';
import { type Batch, parseBatch } from '../../sources/config/stream/batch.ts';
import { pack } from '../../sources/config/stream/pack.ts';
import { telling, toldBeside, translateItem } from '../../sources/config/translate.ts';

export interface ThreadOptions {
  /** Whether resources that no rule looks at are read too: a store keeps all. */
  readonly everything: boolean;
  /** Whether whole resources are kept for the wiring rules. */
  wiring: boolean;
  /** Whether nobody asks for more than numbers. */
  readonly counted: boolean;
}

/** Of an account's region: what a batch has told of it. */
export interface SeenPlace {
  readonly account: string;
  readonly region?: string;
  readonly types: Set<string>;
  /** Types told by items of which nothing is known. */
  readonly open: Set<string>;
  newest: string;
}

/** Why resources that are there could not be judged, by type. */
export interface Bare {
  readonly type: string;
  readonly reason: string;
  count: number;
}

/** Lines of text; of another thread's there is one piece, as bytes, with line ends between them. */
export type Lines = (string | Uint8Array)[];

/** What came of a batch. Lines go to where they wait for the end of the input. */
export interface BatchOutcome {
  items: number;
  resources: number;
  readonly judged: Judged[];
  /** In the place of what was judged, where nobody asks for more than numbers. */
  readonly census: Census | undefined;
  readonly later: Map<string, Lines>;
  readonly relatives: Map<string, Lines>;
  readonly whole: Map<string, Lines>;
  /** How many whole resources are among the lines. */
  wholes: number;
  readonly places: SeenPlace[];
  readonly bare: Map<string, Bare>;
  readonly wrong: string[];
}

const none: readonly never[] = [];

/** Judges batches of items, one after another: in the process itself, or in a worker. */
export class SnapshotThread {
  readonly #plan: SnapshotPlan;
  readonly #judge: ItemJudge;
  readonly #options: ThreadOptions;
  /** By AWS Config's name of a type: whether anybody looks at it, and which types its items tell beside it. */
  readonly #types = new Map<string, { readonly concerns: boolean; readonly told: readonly string[]; readonly all: readonly string[] }>();

  constructor(plan: SnapshotPlan, asOf: string, options: ThreadOptions) {
    this.#plan = plan;
    this.#judge = new ItemJudge(plan, asOf, telling.comes);
    this.#options = options;
  }

  /** Undefined where the batch was cut wrongly. `takes` says whether an item is the newest of its resource. */
  run(batch: Batch, file: string, takes?: (identity: string, capturedAt: string) => boolean): BatchOutcome | undefined {
    const outcome = empty(this.#options.counted);
    const items = parseBatch(batch, ({ offset, reason }) => outcome.wrong.push(`the item at byte ${offset} is not JSON: ${reason}`));
    if (!items) return undefined;
    const into = intoOutcome(outcome);
    for (const raw of items) this.#item(raw, file, outcome, into, takes);
    outcome.items += items.length;
    return outcome;
  }

  #item(raw: unknown, file: string, outcome: BatchOutcome, into: Judgement, takes: Parameters<SnapshotThread['run']>[2]): void {
    const name = typeOfItem(raw);
    const type = name === undefined ? undefined : this.#typeOf(name);
    const reading = readItem(raw);
    if (reading.kind === 'wrong') outcome.wrong.push(reading.reason);
    if (!('item' in reading) || !type) return;
    const { item } = reading;
    if (takes && !takes(identityOf(item.account, item.region, item.type, item.id), item.capturedAt)) return;
    const place = see(outcome.places, item);
    for (const one of type.all) place.types.add(one);
    if (!type.concerns && !this.#options.everything && !this.#options.wiring) {
      outcome.resources++;
      return;
    }
    let bare = reading.kind === 'bare' ? reading.reason : undefined;
    let resources: readonly Resource[];
    try {
      resources = bare === undefined ? translateItem(item, file) : [bareResource(item, bare, file)];
    } catch (thrown) {
      // An item is input from outside: one that is not made as its type's items are is there, and not known.
      bare = `its item is not made as such items are (${(thrown as Error).message})`;
      resources = [bareResource(item, bare, file)];
    }
    if (bare !== undefined) {
      note(outcome.bare, item.type, bare);
      for (const one of type.told) place.open.add(one);
    }
    outcome.resources += resources.length;
    this.#judge.judge(resources, bare === undefined ? type.told : none, into);
    if (!this.#options.wiring) return;
    for (const one of resources) add(outcome.whole, laneOf(item.account, one.type), pack(one));
    outcome.wholes += resources.length;
  }

  #typeOf(name: string) {
    let known = this.#types.get(name);
    if (!known) {
      const told = toldBeside(name);
      const all = [...(cloudFormationTypes(name).length > 0 ? cloudFormationTypes(name) : [name]), ...told];
      known = { told, all, concerns: all.some((one) => this.#plan.concerns(one)) };
      this.#types.set(name, known);
    }
    return known;
  }
}

function empty(counted: boolean): BatchOutcome {
  return {
    items: 0,
    resources: 0,
    judged: [],
    census: counted ? new Census() : undefined,
    later: new Map(),
    relatives: new Map(),
    whole: new Map(),
    wholes: 0,
    places: [],
    bare: new Map(),
    wrong: [],
  };
}

function intoOutcome(outcome: BatchOutcome): Judgement {
  return {
    census: outcome.census,
    judged: (one) => outcome.judged.push(one),
    later: (resource, waiting) =>
      add(outcome.later, laneOf(resource.account, resource.region, resource.type, waiting.rules), pack(resource, waiting.fields)),
    relative: (resource, { fields }) => add(outcome.relatives, laneOf(resource.account, resource.type), pack(resource, fields)),
  };
}

function add(lanes: Map<string, Lines>, lane: string, line: string): void {
  const lines = lanes.get(lane);
  if (lines) lines.push(line);
  else lanes.set(lane, [line]);
}

function bareResource(item: ConfigItem, reason: string, from: string): Resource {
  const { type, id, name, arn, partition, account, region, capturedAt } = item;
  const veil = new Unknown(reason, true);
  const described = { type: cloudFormationTypes(type)[0] ?? type, id, name: name ?? id, ...(arn === undefined ? {} : { arn }) };
  const sighting = { partition, account, ...(region === undefined ? {} : { region }), capturedAt, from };
  return seen({ ...described, properties: veil as never, state: openState({}, reason) }, sighting);
}

function note(bare: Map<string, Bare>, type: string, reason: string): void {
  const key = `${type}\n${reason}`;
  const known = bare.get(key);
  if (known) known.count++;
  else bare.set(key, { type, reason, count: 1 });
}

function see(places: SeenPlace[], { account, region, capturedAt }: ConfigItem): SeenPlace {
  let place: SeenPlace | undefined;
  for (const one of places) if (one.account === account && one.region === region) place = one;
  if (!place) {
    place = { account, ...(region === undefined ? {} : { region }), types: new Set(), open: new Set(), newest: capturedAt };
    places.push(place);
  }
  if (capturedAt > place.newest) place.newest = capturedAt;
  return place;
}
