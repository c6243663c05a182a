import { isContainer, isVeiled, Unknown, type Value, Veil } from '../core/value.ts';
import { tablesOf } from './coerce.ts';
import { documentFitted } from './fitting-documents.ts';
import type { Service } from './service.ts';
import { nameOf } from './type-names.ts';

/*
 * What a resource is told to be, held against the schema: where a scalar stands in the place of a structure, or a structure in that of
 * a scalar, the value is not known. A rule would read it as one that has nothing in it, and pass. Lists are not told from their items by
 * the tables, and types that are not loaded are taken as they come.
 */

type Properties = { readonly [property: string]: Value };

const wantsStructure = new Unknown('a scalar stands there, where the schema has a structure');
const wantsScalar = new Unknown('a structure stands there, where the schema has a scalar');

/** What the tables say of a place, read once: there are thousands of resources of a type. */
class Fit {
  readonly #tables: Service;
  readonly #code: string;
  readonly #members = new Map<string, Fit | undefined>();
  readonly isDocument: boolean;
  /** Of what is written in several ways nothing is said. */
  readonly isOpen: boolean;
  readonly isStructure: boolean;
  readonly wantsStructure: boolean;

  constructor(tables: Service, code: string) {
    this.#tables = tables;
    this.#code = code;
    this.isDocument = code === '*';
    this.isOpen = /^[*!]|\|/.test(code);
    this.isStructure = /^[>{=]/.test(code);
    this.wantsStructure = code.startsWith('{') || (code.startsWith('>') && !code.includes('|'));
  }

  member(name: string): Fit | undefined {
    let fit = this.#members.get(name);
    if (fit === undefined && !this.#members.has(name)) {
      const code = this.#tables.step(this.#code, name);
      fit = code === undefined ? undefined : new Fit(this.#tables, code);
      // The keys of a map are anybody's.
      if (this.#members.size < mostMembers) this.#members.set(name, fit);
    }
    return fit;
  }
}

const mostMembers = 1000;
const byType = new Map<string, Fit>();

export interface Fitted {
  readonly properties: Properties;
  /** Whether there is any veil in them. */
  readonly veiled: boolean;
}

/** Set by whoever comes across a veil: looking for them is another way through the same tree. */
let veiled = false;

/** The properties as they are, or with a veil in the place of each that is not of the kind that belongs there. */
export function fitted(type: string, properties: Properties): Fitted {
  const fit = fitOf(type);
  if (!fit || !isContainer(properties)) return { properties, veiled: isVeiled(properties as Value) };
  veiled = false;
  return { properties: members(fit, properties) as Properties, veiled };
}

function fitOf(type: string): Fit | undefined {
  let fit = byType.get(type);
  if (!fit) {
    const tables = tablesOf(type);
    if (tables === undefined) return undefined;
    fit = new Fit(tables, `=${nameOf(type)}`);
    byType.set(type, fit);
  }
  return fit;
}

function valueFitted(fit: Fit, value: Value): Value {
  if (typeof value !== 'object') return fit.wantsStructure && value !== undefined ? veil(wantsStructure) : value;
  if (value === null || value instanceof Veil) return veil(value);
  if (fit.isOpen) return lookedAt(value);
  if (Array.isArray(value)) return items(fit, value);
  return fit.isStructure ? members(fit, value as Properties) : veil(wantsScalar);
}

function veil<T>(value: T): T {
  veiled = true;
  return value;
}

function lookedAt(value: Value): Value {
  if (!veiled && isVeiled(value)) veiled = true;
  return value;
}

function items(fit: Fit, list: readonly Value[]): Value {
  // Neither a list of structures nor a single one is a list that holds nothing but scalars.
  if (fit.wantsStructure && list.length > 0 && list.every((one) => typeof one !== 'object' || one === null)) return veil(wantsStructure);
  let copy: Value[] | undefined;
  for (let index = 0; index < list.length; index++) {
    // One that is lost is none of which nothing is said.
    if (list[index] === undefined) veiled = true;
    const one = valueFitted(fit, list[index]);
    if (one === list[index]) continue;
    copy ??= [...list];
    copy[index] = one;
  }
  return copy ?? list;
}

function members(fit: Fit, value: Properties): Value {
  let copy: Record<string, Value> | undefined;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const inner = fit.member(name);
    const one = inner ? memberFitted(inner, name, member) : lookedAt(member);
    if (one === member) continue;
    copy ??= { ...value };
    copy[name] = one;
  }
  return copy ?? value;
}

function memberFitted(fit: Fit, name: string, member: Value): Value {
  return fit.isDocument ? lookedAt(documentFitted(name, member)) : valueFitted(fit, member);
}
