import type { Reading } from './reading.ts';
import type { Resource } from './resource.ts';
import { Choice, OwnName, Partial, Reference, Unknown, type Value, Veil } from './value.ts';

/**
 * What values point at, as keys: `&key` a reference to a resource, `=name` a literal name or ARN. `?name` stands in an ARN
 * before its last part (`role/admins/deploy`), and may be the name of something, so it never counts as certain.
 */
export interface Keys {
  readonly certain: readonly string[];
  readonly maybe: readonly string[];
  /** Why it cannot be told, where it cannot. */
  readonly open?: string;
}

export interface Entry {
  readonly resource: Resource;
  /** Whether a condition decides if the value is there, so that it must be looked at again in each world. */
  readonly varies: boolean;
  /** The value, where it is an ARN: it may name another region or account than ours. */
  readonly arn?: string;
}

/** Whether an ARN is of another region or account than a resource whose own are known: a name says as much only within them. */
export function leadsElsewhere(arn: string, { region, account }: Resource): boolean {
  const [, , , itsRegion = '', itsAccount = ''] = arn.split(':', 5);
  return differ(itsRegion, region) || differ(itsAccount, account);
}

function differ(written: string, known: string | undefined): boolean {
  return known !== undefined && written !== known && /^[a-z0-9-]+$/.test(written);
}

/** All resources of a type by what one of their properties points at. */
export class Pointers {
  readonly #byKey = new Map<string, Entry[]>();
  /** Those of which it cannot be known what they point at. */
  readonly loose: { readonly entry: Entry; readonly reason: string }[] = [];
  /** What is pointed at by a literal name. */
  readonly literals = new Map<string, Entry>();

  constructor(resources: readonly Resource[], path: string) {
    for (const resource of resources) {
      for (const { value, varies } of valuesAt(resource.properties, path)) {
        const entry = { resource, varies, ...(typeof value === 'string' && value.startsWith('arn:') ? { arn: value } : {}) };
        const { certain, maybe, open } = keysOf(value);
        for (const key of [...certain, ...maybe]) this.#add(key, entry);
        if (open !== undefined) this.loose.push({ entry, reason: open });
      }
    }
  }

  #add(key: string, entry: Entry): void {
    if (key.startsWith('=') && !key.includes(mark) && !this.literals.has(key.slice(1))) this.literals.set(key.slice(1), entry);
    const known = this.#byKey.get(key);
    if (known) known.push(entry);
    else this.#byKey.set(key, [entry]);
  }

  at(keys: Iterable<string>): Set<Entry> {
    const found = new Set<Entry>();
    for (const key of keys) for (const entry of this.#byKey.get(key) ?? []) found.add(entry);
    return found;
  }
}

const nowhere: Keys = { certain: [], maybe: [] };
const wildcard = /^[*?]*$|^\$LATEST$/;
/** An alias or version of a function, by name (`judge:live`), or by the part of its ARN that is enough. */
const qualified = /^(?:\d{12}:function:)?([\w-]+):[\w$-]+$|^\d{12}:function:([\w-]+)$/;

export function keysOf(value: Value): Keys {
  if (value instanceof Reference) return { certain: [`&${value.target}`], maybe: [] };
  if (value instanceof Unknown) return { ...nowhere, open: value.reason };
  if (value instanceof Partial) return partialKeys(value);
  if (typeof value !== 'string') return nowhere;
  if (!value.startsWith('arn:'))
    return { certain: [value, ...(qualified.exec(value)?.slice(1).filter(Boolean) ?? [])].map((one) => `=${one}`), maybe: [] };
  const resource = value
    .split(':')
    .slice(5)
    .join(':')
    .replace(/(?:[:/](?:[*?]+|\$LATEST))+$/, '');
  const segments = resource.split(/[:/]/).filter((one) => !wildcard.test(one));
  const rest = /^[^:/]*[:/](.*)$/.exec(resource)?.[1];
  const certain = new Set([value, resource, ...(rest ? [rest] : []), ...segments.slice(-1)].map((one) => `=${one}`));
  return { certain: [...certain], maybe: segments.slice(0, -1).map((one) => `?${one}`) };
}

/** Region, account and partition say nothing about which resource it is; what stands between delimiters of its own does. */
function partialKeys(partial: Partial): Keys {
  const { parts, reason } = partial;
  const certain: string[] = [];
  let open: string | undefined;
  for (const [index, part] of parts.entries()) {
    if (!(part instanceof Reference)) continue;
    const [before, after] = [parts[index - 1], parts[index + 1]];
    // `${Logs}-copy` is the name of something else.
    const whole = (before === undefined || ends(before, /[:/]$/)) && (after === undefined || ends(after, /^[:/.*?|]/));
    if (whole) certain.push(`&${part.target}`);
    else open = part.reason;
  }
  // An ARN may name a child of what it refers to (`…/restapis/${Api}/stages/live`): then its last part is a name too.
  const last = parts.at(-1);
  const tail = typeof last === 'string' ? /[:/]([^:/]+)$/.exec(last.replace(/(?:[:/](?:[*?]+|\$LATEST))+$/, ''))?.[1] : undefined;
  if (tail !== undefined && !wildcard.test(tail)) certain.push(`=${tail}`);
  if (certain.length === 0) open ??= reason;
  // Of a name that is put together of what nobody knows yet it is known of what: it is the name that is made the same way.
  if (tail === undefined && parts.some((part) => part instanceof Unknown)) certain.push(...tailsOf(symbol(partial)).map((one) => `=${one}`));
  return { certain, maybe: [], ...(open === undefined ? {} : { open }) };
}

function ends(part: Partial['parts'][number], pattern: RegExp): boolean {
  return typeof part === 'string' && pattern.test(part);
}

/** Stands around what is not known; no name has it. */
const mark = '\u{E000}';

/** A name as a text that is equal where the names are: what is not known is told apart by what it is. */
export function symbol(value: Value): string {
  if (typeof value === 'string') return value;
  const parts = value instanceof Partial ? value.parts : [value as Unknown | Reference];
  return parts.map((part) => (typeof part === 'string' ? part : `${mark}${nameOf(part)}${mark}`)).join('');
}

/** Without the marks between which ARNs are taken apart. */
function nameOf(part: Unknown | Reference): string {
  const name = part instanceof OwnName ? part.name : part instanceof Reference ? `${part.target}.${part.attribute ?? ''}` : part.reason;
  return name.replace(/[:/]/g, '.');
}

/** The whole, and what stands behind its last colon and its last slash. */
function tailsOf(text: string): string[] {
  return [...new Set([text, text.slice(text.lastIndexOf(':') + 1), text.slice(text.lastIndexOf('/') + 1)])].filter((one) => one !== '');
}

/** Whether a name that is not wholly known may be this one, by what is known of its beginning and its end. */
export function mayBe(name: Veil, literal: string): boolean {
  if (!(name instanceof Partial)) return true;
  const [first, last] = [name.parts[0], name.parts.at(-1)];
  const known = name.parts.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 0), 0);
  return literal.length >= known && (typeof first !== 'string' || literal.startsWith(first)) && (typeof last !== 'string' || literal.endsWith(last));
}

const roots = new Map<string, string>();

/** The property with which a path begins. There are few paths, and they are asked for each resource. */
export function rootOf(path: string): string {
  let root = roots.get(path);
  if (root === undefined) {
    root = /^[^.[]+/.exec(path)?.[0] ?? '';
    roots.set(path, root);
  }
  return root;
}

/** The values at a path; both sides of a choice, unless a reading is there to choose. */
export function* valuesAt(value: Value, path: string, reading?: Reading, varies = false): Generator<{ value: Value; varies: boolean }> {
  if (value instanceof Choice) {
    if (reading) return yield* valuesAt(reading.choose(value), path, reading, true);
    yield* valuesAt(value.whenTrue, path, reading, true);
    yield* valuesAt(value.whenFalse, path, reading, true);
    return;
  }
  if (value === undefined || value === null) return;
  if (value instanceof Veil) return yield { value: value instanceof Unknown || path === '' ? value : new Unknown(value.reason), varies };
  if (path.startsWith('[]')) {
    for (const item of Array.isArray(value) ? value : [value]) yield* valuesAt(item, path.slice(path[2] === '.' ? 3 : 2), reading, varies);
    return;
  }
  if (path === '') {
    if (Array.isArray(value)) for (const item of value) yield* valuesAt(item, '', reading, varies);
    else yield { value, varies };
    return;
  }
  const [, key, rest] = /^([^.[]+)\.?(.*)$/.exec(path) as unknown as [string, string, string];
  if (typeof value === 'object') yield* valuesAt((value as Record<string, Value>)[key], rest, reading, varies);
}
