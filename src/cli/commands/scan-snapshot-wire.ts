import { Census } from '../../app/scan-snapshot-census.ts';
import type { AppliedRule } from '../../core/judge.ts';
import type { Resource } from '../../core/resource.ts';
import type { Judged } from '../../core/store.ts';
import type { Finding, Verdict, VerdictKind } from '../../core/verdict.ts';
import { type Place, pack, unpack } from '../../sources/config/stream/pack.ts';
import type { Bare, BatchOutcome, SeenPlace } from './scan-snapshot-thread.ts';

/*
 * What a worker tells of a batch. Of most resources nothing has to be told but by which rules they were judged, as numbers; lines that
 * wait for the end of the input come as one text for each place where they wait.
 */

export interface WireOutcome {
  readonly items: number;
  readonly resources: number;
  /** For each resource, in turn, the numbers of two lists: by which rules it was judged, and which of them do not apply. */
  readonly judged: Uint32Array;
  /** Lists that have not been told before, in the order of their numbers. */
  readonly lists: readonly (readonly number[])[];
  /** What is to be said of resources, by their turn, as JSON. */
  readonly said: string;
  /** In their place, where nobody asks for more than numbers: how often each list has judged, and what was said, by kind and rule. */
  readonly census: WireCensus | undefined;
  readonly later: WireLanes;
  readonly relatives: WireLanes;
  readonly whole: WireLanes;
  readonly places: readonly SeenPlace[];
  readonly bare: readonly Bare[];
  readonly wrong: readonly string[];
  readonly counted: readonly (readonly [lane: string, count: number])[];
}

/** Lines in one piece of memory, which is handed over and not copied. */
interface WireLanes {
  readonly bytes: Uint8Array;
  readonly lanes: readonly (readonly [name: string, length: number])[];
}

interface WireCensus {
  readonly judgedBy: readonly (readonly [list: number, times: number])[];
  readonly said: Census['said'];
}

type Said = readonly [turn: number, place: Place, resource: string, verdicts: readonly SaidVerdict[]];
type SaidVerdict = readonly [rule: number, kind: VerdictKind, findings: readonly Finding[], reason: string | null, path: string | null];

/** Writes outcomes on the worker's side. */
export class WireWriter {
  readonly #numbers = new Map<string, number>();
  readonly #byList = new Map<readonly number[], number>();
  readonly #positions: ReadonlyMap<string, number>;
  readonly #whole: boolean;
  readonly #texts: boolean;

  /** `whole`: every resource is told, and all of it; `texts`: what is found is told in words, and not only counted. */
  constructor(rules: readonly AppliedRule[], { whole, texts }: { readonly whole: boolean; readonly texts: boolean }) {
    this.#positions = new Map(rules.map(({ rule }, index) => [rule.id, index]));
    this.#whole = whole;
    this.#texts = texts;
  }

  write(outcome: BatchOutcome): WireOutcome {
    const lists: (readonly number[])[] = [];
    const judged = new Uint32Array(outcome.judged.length * 2);
    const said: Said[] = [];
    for (const [turn, one] of outcome.judged.entries()) {
      judged[turn * 2] = this.#number(one.rules, lists);
      judged[turn * 2 + 1] = this.#number(one.notApplicable, lists);
      if (this.#whole || one.verdicts.length > 0)
        said.push([turn, placeOf(one.resource), this.#packed(one.resource), one.verdicts.map((verdict) => this.#said(verdict))]);
    }
    const { items, resources, places, bare, wrong } = outcome;
    const census = outcome.census && {
      judgedBy: [...outcome.census.judgedBy].map(([list, times]) => [this.#number(list, lists), times] as const),
      said: outcome.census.said,
    };
    const lanes = { later: joined(outcome.later), relatives: joined(outcome.relatives), whole: joined(outcome.whole) };
    const counted = [...outcome.whole].map(([lane, lines]) => [lane, lines.length] as const);
    return { items, resources, judged, lists, said: JSON.stringify(said), census, ...lanes, places, bare: [...bare.values()], wrong, counted };
  }

  #packed(resource: Resource): string {
    return this.#whole ? pack(resource) : pack(resource, nothing);
  }

  /** Lists of a type are the same object each time; others that are equal get the same number all the same. */
  #number(list: readonly number[], fresh: (readonly number[])[]): number {
    let number = this.#byList.get(list);
    if (number !== undefined) return number;
    const key = list.join();
    number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(key, number);
      fresh.push(list);
    }
    if (this.#byList.size < 10_000) this.#byList.set(list, number);
    return number;
  }

  #said(said: Verdict): SaidVerdict {
    // Reasons are made when they are asked for.
    if (!this.#texts) return [this.#positions.get(said.rule) as number, said.verdict, none, null, null];
    const { rule, verdict, findings, reason, path } = said;
    return [this.#positions.get(rule) as number, verdict, findings.map(told), reason ?? null, path ?? null];
  }
}

/** Reads them where they come together. Each worker has its own numbers. */
export class WireReader {
  readonly #lists: (readonly number[])[] = [];
  readonly #rules: readonly AppliedRule[];
  readonly #asOf: string;
  /** Equal lists of all workers are one, so that they are counted as one. */
  readonly #shared: Map<string, readonly number[]>;

  constructor(rules: readonly AppliedRule[], asOf: string, shared: Map<string, readonly number[]>) {
    this.#rules = rules;
    this.#asOf = asOf;
    this.#shared = shared;
  }

  /** Takes the lists of an outcome; of all outcomes of the worker in their order, read or not. */
  learn(lists: readonly (readonly number[])[]): void {
    for (const list of lists) this.#lists.push(this.#one(list));
  }

  read(wire: WireOutcome): BatchOutcome {
    const judged: Judged[] = [];
    const said = JSON.parse(wire.said) as Said[];
    let next = 0;
    for (let turn = 0; turn * 2 < wire.judged.length; turn++) {
      const rules = this.#lists[wire.judged[turn * 2] as number] as readonly number[];
      const notApplicable = this.#lists[wire.judged[turn * 2 + 1] as number] as readonly number[];
      const more = said[next]?.[0] === turn ? (said[next++] as Said) : undefined;
      const resource = more ? unpack(more[2], more[1]) : untold;
      judged.push({ resource, rules, notApplicable, verdicts: more ? more[3].map((one) => this.#verdict(one, resource)) : none });
    }
    const { items, resources, later, relatives, whole, places, bare, wrong, counted } = wire;
    const census = wire.census && this.#census(wire.census);
    const lanes = { later: apart(later), relatives: apart(relatives), whole: apart(whole) };
    const wholes = counted.reduce((sum, [, count]) => sum + count, 0);
    return {
      items,
      resources,
      judged,
      census,
      ...lanes,
      wholes,
      places: [...places],
      bare: new Map(bare.map((one) => [`${one.type}\n${one.reason}`, one])),
      wrong: [...wrong],
    };
  }

  #census({ judgedBy, said }: WireCensus): Census {
    const census = new Census();
    for (const [list, times] of judgedBy) census.judged(this.#lists[list] as readonly number[], none, times);
    for (const [kind, counts] of said) for (const [position, times] of counts) census.add(position, kind, times);
    return census;
  }

  #one(list: readonly number[]): readonly number[] {
    const key = list.join();
    const known = this.#shared.get(key);
    if (known) return known;
    this.#shared.set(key, list);
    return list;
  }

  #verdict([position, verdict, findings, reason, path]: SaidVerdict, resource: Resource): Verdict {
    const { rule, severity, parameters } = this.#rules[position] as AppliedRule;
    return {
      rule: rule.id,
      ruleVersion: rule.version,
      severity,
      verdict,
      resource,
      findings,
      parameters,
      asOf: this.#asOf,
      ...(reason === null ? {} : { reason }),
      ...(path === null ? {} : { path }),
    };
  }
}

const none: readonly never[] = [];
/** Stands for a resource of which nobody has to be told. */
const untold: Resource = { type: '', id: '', key: '', properties: {}, veiled: false, origin: { file: '' } };

/** Of a resource that is only reported nothing is shown but what it is called. */
const nothing: ReadonlySet<string> = new Set();

function placeOf({ type, account = '' }: Resource): Place {
  return { type, account };
}

function told({ path, message, actual, expected, line, column, related, fix }: Finding): Finding {
  return { path, message, actual, expected, line, column, related, ...(fix === undefined ? {} : { fix }) };
}

function joined(lanes: ReadonlyMap<string, readonly (string | Uint8Array)[]>): WireLanes {
  const texts = [...lanes].map(([lane, lines]) => [lane, lines.join('\n')] as const);
  const bytes = new Uint8Array(texts.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0));
  let at = 0;
  const encoder = new TextEncoder();
  const lengths = texts.map(([lane, text]) => {
    const { written } = encoder.encodeInto(text, bytes.subarray(at));
    at += written;
    return [lane, written] as const;
  });
  return { bytes, lanes: lengths };
}

function apart({ bytes, lanes }: WireLanes): Map<string, Uint8Array[]> {
  let at = 0;
  return new Map(
    lanes.map(([lane, length]) => {
      at += length;
      return [lane, [bytes.subarray(at - length, at)]];
    }),
  );
}

/** What an outcome has in memory of its own, to be handed over. */
export function memoryOf({ judged, later, relatives, whole }: WireOutcome): ArrayBuffer[] {
  return [judged, later.bytes, relatives.bytes, whole.bytes].map((one) => one.buffer as ArrayBuffer);
}
