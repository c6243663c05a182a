import type { Resource } from '../../core/resource.ts';
import { Unknown, type Value } from '../../core/value.ts';
import { seen } from '../../shapes/described.ts';
import { openState } from '../../shapes/open-state.ts';
import type { Facts, Sighted } from './reader.ts';
import type { Unit, UnitResult } from './unit.ts';

/** An account of which facts are told by many readers: it is there whatever they see. */
export const accountType = 'AWS::::Account';

/** A resource that several readers tell of, while it is put together. */
interface Growing {
  sighted: Sighted;
  region: string | undefined;
  seenAt: string;
  from: string;
  /** Why run-time facts that are not told are unknown, where they are. */
  open: string | undefined;
}

interface Adding {
  readonly type: string;
  readonly region: string | undefined;
  readonly facts: Facts;
  /** Why the facts could not be seen. */
  readonly failed: string | undefined;
}

/**
 * Puts together what the readers of one account have told: descriptions of the same type, id and region are one resource, unless their
 * ARNs differ. AWS lets some names be given twice: private domain names of API Gateway, what another account shares beside one's own.
 */
export class Merger {
  readonly #partition: string;
  readonly #account: string;
  /** By region, type and id: by ARN, with an empty one for what is told without. */
  readonly #resources = new Map<string, Map<string, Growing>>();
  readonly #adding: Adding[] = [];

  constructor(partition: string, account: string) {
    this.#partition = partition;
    this.#account = account;
  }

  /** The account itself, in a region or as a whole. */
  addAccount(region: string | undefined, seenAt: string): void {
    this.#put({ type: accountType, id: this.#account, properties: {}, state: {} }, region, {
      seenAt,
      from: 'account',
      open: 'no reader of this run tells it',
    });
  }

  add({ reader, place, regions }: Unit, { resources, seenAt, failed }: UnitResult): void {
    const region = reader.scope === 'region' ? place.region : undefined;
    const from = `${reader.service.name}:${reader.calls[0]}`;
    const open = reader.lastResort ? 'Cloud Control does not tell it' : undefined;
    // What a region tells of another that is not looked at is a relative of what is there.
    const known = (of: string | undefined) => of === undefined || reader.scope === 'region' || regions.has(of);
    for (const one of resources) if (known(one.region)) this.#put(one, one.region ?? region, { seenAt, from, open });
    for (const [type, facts] of Object.entries(reader.adds ?? {})) this.#adding.push({ type, region, facts, failed });
  }

  /** All resources, in an order that hangs on nothing but them. */
  resources(): readonly Resource[] {
    const keys = [...this.#resources.keys()].sort();
    const grown = keys.flatMap((key) => [...apart(this.#resources.get(key) as Map<string, Growing>)]);
    for (const one of this.#adding) this.#addFacts(one, grown);
    return grown.map((one) => this.#resource(one));
  }

  #put(one: Sighted, region: string | undefined, more: Pick<Growing, 'seenAt' | 'from' | 'open'>): void {
    const key = `${region ?? ''}\n${one.type}\n${one.id}`;
    let byArn = this.#resources.get(key);
    if (!byArn) {
      byArn = new Map();
      this.#resources.set(key, byArn);
    }
    const known = byArn.get(one.arn ?? '');
    byArn.set(one.arn ?? '', known ? { ...known, sighted: together(known.sighted, one) } : { sighted: one, region, ...more });
  }

  /** What was to be added and could not be seen is unknown; what was not told is not there. */
  #addFacts({ type, region, facts, failed }: Adding, grown: readonly Growing[]): void {
    const value = failed === undefined ? undefined : new Unknown(failed, true);
    for (const growing of grown) {
      if (growing.sighted.type !== type || (region !== undefined && growing.region !== region)) continue;
      // An account's own facts are those of no region.
      if (type === accountType && growing.region !== region) continue;
      const fill = (names: readonly string[] = [], told: Readonly<Record<string, Value>> = {}) => ({
        ...Object.fromEntries(names.map((name) => [name, value])),
        ...told,
      });
      const { properties, state } = growing.sighted;
      growing.sighted = { ...growing.sighted, properties: fill(facts.properties, properties), state: fill(facts.state, state) };
    }
  }

  #resource({ sighted, region, seenAt, from, open }: Growing): Resource {
    const described = open === undefined ? sighted : { ...sighted, state: openState(sighted.state ?? {}, open) };
    const place = { partition: this.#partition, account: this.#account, ...(region === undefined ? {} : { region }) };
    return seen(described, { ...place, capturedAt: seenAt, from });
  }
}

/** What is told without an ARN is of the one that has an ARN, if there is only one. Where there are more, their ARNs are their ids. */
function* apart(byArn: ReadonlyMap<string, Growing>): Generator<Growing> {
  const all = [...byArn.values()];
  const [first] = all as [Growing, ...Growing[]];
  const arns = [...byArn.keys()].filter((arn) => arn !== '').sort();
  if (arns.length <= 1) {
    yield { ...first, sighted: all.map((one) => one.sighted).reduce(together) };
    return;
  }
  const nameless = byArn.get('');
  if (nameless) yield { ...nameless };
  for (const arn of arns) {
    const one = byArn.get(arn) as Growing;
    yield { ...one, sighted: { ...one.sighted, id: arn, name: one.sighted.name ?? one.sighted.id } };
  }
}

function together(one: Sighted, other: Sighted): Sighted {
  const otherNames = [...new Set([...(one.otherNames ?? []), ...(other.otherNames ?? [])])];
  return {
    ...one,
    ...other,
    ...(otherNames.length > 0 ? { otherNames } : {}),
    properties: merged(one.properties, other.properties),
    state: merged(one.state ?? {}, other.state ?? {}),
  };
}

type Values = { readonly [name: string]: Value };

/** Both together; what one of them knows, the other need not know. */
function merged(one: Values, other: Values): Values {
  const both: Record<string, Value> = { ...one };
  for (const [name, value] of Object.entries(other)) if (!(value instanceof Unknown) || both[name] === undefined) both[name] = value;
  return both;
}
