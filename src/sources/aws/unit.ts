import { Unknown } from '../../core/value.ts';
import type { Calls } from './caller.ts';
import type { Session } from './clients.ts';
import { CallFailure, codeOf, type FailureKind } from './failure.ts';
import { endsTheRun, Gone, isSpare, Notes } from './notes.ts';
import { actionsFor } from './permissions.ts';
import type { Api, Part, PartFacts, Place, Reader, Sighted } from './reader.ts';
import { UndeclaredCall } from './undeclared-call.ts';

/** One reader at one place: what is read, kept for a scan that goes on, and told about, as a whole. */
export interface Unit {
  readonly reader: Reader;
  readonly place: Place;
  /** The regions that are looked at, for a reader of the whole account. */
  readonly regions: ReadonlySet<string>;
  /** Commands that no rule of the run needs, and whether they are called all the same. */
  readonly spare?: { readonly commands: ReadonlySet<string>; readonly asked: boolean };
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
  /** Commands that were not needed, and not answered. */
  readonly left?: readonly string[];
}

/** How many items are read on from at the same time; the limits decide how many of their calls are made. */
const width = 48;

/** Reads one unit. Only what ends the whole run is thrown. */
export async function readUnit(unit: Unit, session: Session, calls: Calls, now: () => string): Promise<UnitResult> {
  const seenAt = now();
  const resources: Sighted[] = [];
  const notes = new Notes(unit);
  if (unit.spare?.asked === false && isSpare(unit)) {
    notes.readerLeft();
    return { seenAt, resources, ...notes.told() };
  }
  try {
    for await (const one of unit.reader.read(new UnitApi(unit, unit.place, session, calls, notes))) resources.push(one);
  } catch (thrown) {
    notes.readerFailed(thrown);
  }
  return { seenAt, resources, ...notes.told() };
}

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
    this.#checkDetails(command, facts);
    const left = this.#notes.leaves(command, this.place.region);
    if (left !== undefined) {
      this.#notes.partLeft(command, left, facts.tells ?? []);
      return veiled(facts, left);
    }
    try {
      const answer = await this.call(command, input);
      this.#notes.answered(command, this.place.region);
      return facts.shape(answer) ?? {};
    } catch (thrown) {
      const failure = this.#failed(thrown, command);
      if (facts.none?.includes(failure.code)) return facts.shape(undefined) ?? {};
      if (this.#unit.reader.service.gone?.includes(failure.code)) throw new Gone();
      this.#notes.partFailed(command, failure, facts.tells ?? [], this.place.region);
      return veiled(facts, failure.message);
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

  /** What a command gives beyond what it is said to give would be missing where nobody is said to need it. */
  #checkDetails(command: string, { gives = [], tells = [] }: PartFacts<unknown>): void {
    const { details, name } = this.#unit.reader;
    const declared = details?.[command];
    if (!declared) return;
    const names = Object.values(declared);
    const beyond = gives.find((one) => !names.some((known) => known === 'all' || known.includes(one))) ?? tells.find((one) => !declared[one]);
    if (beyond !== undefined) throw new UndeclaredCall(`${name} calls ${command} for ${beyond}, which its details do not declare`);
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

function veiled({ gives = [], givesState = [] }: PartFacts<unknown>, reason: string): Part {
  const veil = new Unknown(reason, true);
  const veils = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, veil]));
  return { properties: veils(gives), state: veils(givesState) };
}
