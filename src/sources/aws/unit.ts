import { Unknown } from '../../core/value.ts';
import type { Calls } from './caller.ts';
import type { Session } from './clients.ts';
import { CallFailure, codeOf, type FailureKind, failureOf } from './failure.ts';
import { actionsFor } from './permissions.ts';
import type { Api, Part, PartFacts, Place, Reader, Sighted } from './reader.ts';
import { UndeclaredCall } from './undeclared-call.ts';

/** One reader at one place: what is read, kept for a scan that goes on, and told about, as a whole. */
export interface Unit {
  readonly reader: Reader;
  readonly place: Place;
  /** The regions that are looked at, for a reader of the whole account. */
  readonly regions: ReadonlySet<string>;
}

/** Something that could not be seen, before what several units say alike is said once. */
export interface Missing {
  readonly what: string;
  readonly reason: string;
  readonly region: string;
  readonly times: number;
  readonly kind?: FailureKind;
}

/** What a unit has come to. */
export interface UnitResult {
  /** ISO time. */
  readonly seenAt: string;
  readonly resources: readonly Sighted[];
  /** Why resources may be missing, by type. */
  readonly gaps: Readonly<Record<string, string>>;
  /** Why what the reader adds to others' resources is not known. */
  readonly failed?: string;
  readonly unseen: readonly Missing[];
  /** Why nothing of its type can be read at all, by anybody. */
  readonly unreadable?: string;
}

/** Cloud Control does not list the type, or only within a parent that it wants to be told. */
const notListed = /^(UnsupportedActionException|TypeNotFoundException|InvalidRequestException)$/;

/** How many items are read on from at the same time; the limits decide how many of their calls are made. */
const width = 48;

/** Reads one unit. Only what ends the whole run is thrown. */
export async function readUnit(unit: Unit, session: Session, calls: Calls, now: () => string): Promise<UnitResult> {
  const seenAt = now();
  const resources: Sighted[] = [];
  const notes = new Notes(unit);
  try {
    for await (const one of unit.reader.read(new UnitApi(unit, unit.place, session, calls, notes))) resources.push(one);
  } catch (thrown) {
    notes.readerFailed(thrown);
  }
  return { seenAt, resources, ...notes.told() };
}

/** An item that was there when it was listed, and is not any more. */
class Gone extends Error {}

class UnitApi implements Api<Record<string, never>, string> {
  readonly place: Place;
  readonly #unit: Unit;
  readonly #session: Session;
  readonly #calls: Calls;
  readonly #notes: Notes;

  constructor(unit: Unit, place: Place, session: Session, calls: Calls, notes: Notes) {
    this.place = place;
    this.#unit = unit;
    this.#session = session;
    this.#calls = calls;
    this.#notes = notes;
  }

  call(command: string, input: object): Promise<never> {
    return this.#calls.call(this.#unit.reader, this.#session, this.place.region, command, input ?? {}) as Promise<never>;
  }

  pages(command: string, input: object, tokens?: readonly [string, string]): AsyncIterable<never> {
    return this.#calls.pages(this.#unit.reader, this.#session, this.place.region, command, input ?? {}, tokens) as AsyncIterable<never>;
  }

  async *list<Item>(command: string, input: object, items: (out: never) => readonly Item[] | undefined, tokens?: readonly [string, string]) {
    for await (const page of this.pages(command, input, tokens)) yield* items(page) ?? [];
  }

  async part(command: string, input: object, facts: PartFacts<unknown>): Promise<Part> {
    try {
      return facts.shape(await this.call(command, input)) ?? {};
    } catch (thrown) {
      const failure = this.#failed(thrown, command);
      if (facts.none?.includes(failure.code)) return facts.shape(undefined) ?? {};
      if (this.#unit.reader.service.gone?.includes(failure.code)) throw new Gone();
      this.#notes.partFailed(command, failure, facts.tells ?? [], this.place.region);
      const veil = new Unknown(failure.message, true);
      const veils = (names: readonly string[] | undefined) => Object.fromEntries((names ?? []).map((name) => [name, veil]));
      return { properties: veils(facts.gives), state: veils(facts.givesState) };
    }
  }

  async *each<Item, Read>(items: AsyncIterable<Item> | Iterable<Item>, read: (item: Item) => Promise<Read>): AsyncGenerator<Read> {
    const underWay: Promise<{ readonly read: Read } | undefined>[] = [];
    const settled = async (item: Item) => {
      try {
        return { read: await read(item) };
      } catch (thrown) {
        this.#notes.itemFailed(thrown, this.place.region);
        return undefined;
      }
    };
    let broken: { readonly thrown: unknown } | undefined;
    try {
      for await (const item of items) {
        const reading = settled(item);
        // What ends the run is met where its turn comes; until then it is nobody's surprise.
        reading.catch(() => {});
        underWay.push(reading);
        if (underWay.length < width) continue;
        const done = await underWay.shift();
        if (done) yield done.read;
      }
    } catch (thrown) {
      // What was listed before the list broke off was there.
      broken = { thrown };
    }
    for (const one of underWay) {
      const done = await one;
      if (done) yield done.read;
    }
    if (broken) throw broken.thrown;
  }

  async *batches<Item>(items: AsyncIterable<Item> | Iterable<Item>, size: number): AsyncGenerator<readonly Item[]> {
    let batch: Item[] = [];
    for await (const item of items) {
      batch.push(item);
      if (batch.length < size) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }

  wants(region: string): boolean {
    return this.#unit.regions.has(region);
  }

  in(region: string): UnitApi {
    if (region === this.place.region) return this;
    return new UnitApi(this.#unit, { ...this.place, region }, this.#session, this.#calls, this.#notes);
  }

  gap(types: readonly string[], reason: string): void {
    this.#notes.gap(types, reason);
  }

  /** The failure in words, unless it ends more than this part. */
  #failed(thrown: unknown, command: string): CallFailure {
    if (endsTheRun(thrown)) throw thrown;
    if (thrown instanceof CallFailure) return thrown;
    const { service } = this.#unit.reader;
    const message = `the answer to ${actionsFor(service, command).join(' and ')} could not be read: ${(thrown as Error).message}`;
    return new CallFailure('failed', codeOf(thrown), message);
  }
}

/** Expired credentials, an end that somebody called for, a reader that does what it does not say: nothing else will go better. */
function endsTheRun(thrown: unknown): boolean {
  if (thrown instanceof CallFailure) return thrown.kind === 'credentials';
  const { name } = thrown as Error;
  return name === 'AbortError' || name === 'TimeoutError' || thrown instanceof UndeclaredCall;
}

/** What could not be seen in a unit, each thing said once and counted. */
class Notes {
  readonly #unit: Unit;
  readonly #gaps: Record<string, string> = {};
  readonly #counted = new Map<string, Missing & { times: number }>();
  #failed: string | undefined;
  #unreadable: string | undefined;

  constructor(unit: Unit) {
    this.#unit = unit;
  }

  gap(types: readonly string[], reason: string): void {
    for (const type of types) this.#gaps[type] ??= reason;
    this.#count(types.join(', '), reason, this.#unit.place.region);
  }

  partFailed(command: string, { message, kind }: CallFailure, types: readonly string[], region: string): void {
    for (const type of types) this.#gaps[type] ??= message;
    this.#count(command, message, region, kind);
  }

  itemFailed(thrown: unknown, region: string): void {
    if (endsTheRun(thrown)) throw thrown;
    if (thrown instanceof Gone || (thrown instanceof CallFailure && thrown.kind === 'gone')) return;
    const { types } = this.#unit.reader;
    const reason = this.#reasonOf(thrown);
    for (const type of types) this.#gaps[type] ??= reason;
    this.#count(types[0] ?? this.#unit.reader.name, reason, region, kindIn(thrown));
  }

  readerFailed(thrown: unknown): void {
    if (endsTheRun(thrown)) throw thrown;
    const { types, adds, name, lastResort, service } = this.#unit.reader;
    const reason = this.#reasonOf(thrown);
    this.#failed = reason;
    for (const type of types) this.#gaps[type] ??= reason;
    if (lastResort && thrown instanceof CallFailure && notListed.test(thrown.code)) {
      this.#unreadable = reason;
      return;
    }
    if (service.ended !== undefined && kindIn(thrown) === 'unsupported') {
      this.#unreadable = reason;
      return;
    }
    this.#count([...types, ...Object.keys(adds ?? {})].join(', ') || name, reason, this.#unit.place.region, kindIn(thrown));
  }

  told(): Pick<UnitResult, 'gaps' | 'failed' | 'unseen' | 'unreadable'> {
    return {
      gaps: this.#gaps,
      ...(this.#failed === undefined ? {} : { failed: this.#failed }),
      ...(this.#unreadable === undefined ? {} : { unreadable: this.#unreadable }),
      unseen: [...this.#counted.values()],
    };
  }

  #reasonOf(thrown: unknown): string {
    return thrown instanceof CallFailure ? thrown.message : failureOf(thrown, `to make sense of the answer to ${this.#unit.reader.name}`).message;
  }

  /** Counted by the reason up to its details: a thousand denied buckets are one line. */
  #count(what: string, reason: string, region: string, kind?: FailureKind): void {
    const key = `${region} ${what} ${reason.split(':')[0]}`;
    const known = this.#counted.get(key);
    if (known) known.times++;
    else this.#counted.set(key, { what, reason, region, times: 1, ...(kind === undefined ? {} : { kind }) });
  }
}

function kindIn(thrown: unknown): FailureKind | undefined {
  return thrown instanceof CallFailure ? thrown.kind : undefined;
}
