import type { Alias, Node, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { DocumentError, type Path, type Problem } from './document.ts';
import { givenTwice } from './json-syntax.ts';
import { MAX_ALIASED, MAX_DEPTH, MAX_PROBLEMS } from './limits.ts';
import type { Lines } from './positions.ts';
import { longName, nearestName } from './short-forms.ts';
import { plainScalar } from './yaml-scalars.ts';

type Yaml = typeof import('yaml');

/** Offsets of the members of one object (same keys) or list (same indices) of the value. */
export type Offsets = Record<string, number> | number[];

/** A value under an anchor: what an alias to it yields, and what that adds to the size and depth of the whole. */
interface Anchored {
  readonly value: unknown;
  readonly size: number;
  readonly height: number;
}

const STANDARD = 'tag:yaml.org,2002:';
const RESOLVED_AS_PLAIN = new Set(['bool', 'float', 'int', 'null']);

/**
 * Turns the parser's nodes into the plain value, in one pass in the order of the text. It notes the offsets of all
 * members on the way, in objects of the same shape as the value: so the nodes, ten times as large, need not be kept.
 */
export class YamlConverter {
  readonly problems: Problem[] = [];
  /** By the objects and lists of the value; what aliases share, shares its positions. */
  readonly offsets = new Map<object, Offsets>();
  readonly #yaml: Yaml;
  readonly #text: string;
  readonly #file: string;
  readonly #lines: Lines;
  readonly #anchors = new Map<string, Anchored | undefined>();
  readonly #path: (string | number)[] = [];
  #size = 0;
  #aliased = 0;
  #deepest = 0;

  constructor(yaml: Yaml, text: string, file: string, lines: Lines) {
    this.#yaml = yaml;
    this.#text = text;
    this.#file = file;
    this.#lines = lines;
  }

  convert(node: Node | null, depth = 0): unknown {
    this.#size++;
    if (node === null) return null;
    if (this.#yaml.isAlias(node)) return this.#alias(node, depth);
    const anchor = (node as Scalar).anchor;
    if (anchor === undefined) return this.#tagged(node, depth);

    const outer = { size: this.#size, deepest: this.#deepest };
    this.#deepest = depth;
    // An alias that finds its anchor without a value stands inside of what it names.
    this.#anchors.set(anchor, undefined);
    const value = this.#tagged(node, depth);
    this.#anchors.set(anchor, { value, size: this.#size - outer.size + 1, height: this.#deepest - depth });
    this.#deepest = Math.max(outer.deepest, this.#deepest);
    return value;
  }

  #alias(node: Alias, depth: number): unknown {
    const anchored = this.#anchors.get(node.source);
    if (!anchored) {
      const inside = this.#anchors.has(node.source);
      throw this.#error(
        inside ? `the alias *${node.source} stands inside of what it names` : `the alias *${node.source} has no anchor &${node.source} before it`,
        node,
      );
    }
    this.#size += anchored.size;
    this.#aliased += anchored.size;
    if (this.#aliased > MAX_ALIASED) throw this.#error(`aliases expand to more than ${MAX_ALIASED} values`, node);
    this.#enter(depth + anchored.height, node);
    return anchored.value;
  }

  #tagged(node: Node, depth: number): unknown {
    const tag = node.tag;
    if (tag === undefined) return this.#untagged(node, depth);
    if (tag === '!') return this.#yaml.isScalar(node) ? node.value : this.#untagged(node, depth);
    if (tag.startsWith(STANDARD)) return this.#standard(node, tag.slice(STANDARD.length), depth);
    return this.#shortForm(node, tag.startsWith('!') ? tag.slice(1) : tag, depth);
  }

  #shortForm(node: Node, name: string, depth: number): unknown {
    const known = longName(name);
    if (!known) {
      const nearest = nearestName(name);
      this.#problem(`unknown tag !${name}: ${nearest ? `did you mean !${nearest}?` : 'CloudFormation has no function of this name'}`, node);
    }
    const long = known ?? (name.startsWith('Fn::') ? name : `Fn::${name}`);
    const value = {};
    this.#enter(depth + 1, node);
    this.#path.push(long);
    // The argument of a short form is text even where it looks like a number: `!Ref 123`, `!Sub 007`.
    const argument = this.#yaml.isScalar(node) ? String(node.value) : this.#untagged(node, depth + 1);
    put(value, long, name === 'GetAtt' && typeof argument === 'string' ? this.#attribute(node as Scalar, argument, depth + 2) : argument);
    this.#path.pop();
    this.offsets.set(value, put({}, long, this.#start(node)));
    return value;
  }

  /** `Nested.Outputs.Name` is the attribute `Outputs.Name` of `Nested`: only the first dot separates. */
  #attribute(node: Scalar, text: string, depth: number): string[] {
    this.#enter(depth, node);
    const dot = text.indexOf('.');
    const parts = dot < 0 ? [text] : [text.slice(0, dot), text.slice(dot + 1)];
    const start = offsetOf(node);
    // In quotes or over several lines the text is not what stands in the file.
    const exact = this.#text.startsWith(text, start);
    this.offsets.set(parts, dot < 0 ? [start] : [start, exact ? start + dot + 1 : start]);
    return parts;
  }

  #standard(node: Node, name: string, depth: number): unknown {
    const scalar = this.#yaml.isScalar(node);
    if (scalar && name === 'str') return node.value;
    if (scalar && RESOLVED_AS_PLAIN.has(name)) return plainScalar(String(node.value));
    if (scalar || name !== (this.#yaml.isMap(node) ? 'map' : 'seq')) {
      this.#problem(`CloudFormation does not know the tag !!${name}: write the value without it`, node);
    }
    return this.#untagged(node, depth);
  }

  #untagged(node: Node, depth: number): unknown {
    if (this.#yaml.isScalar(node)) return node.type === 'PLAIN' ? plainScalar(node.value as string) : node.value;
    if (this.#yaml.isMap(node)) return this.#map(node, depth + 1);
    return this.#list(node as YAMLSeq, depth + 1);
  }

  #list(node: YAMLSeq, depth: number): unknown[] {
    this.#enter(depth, node);
    const list: unknown[] = [];
    const offsets: number[] = [];
    for (const item of node.items as Node[]) {
      this.#path.push(list.length);
      // `[a: 1]` is a list with a map of one pair in it; the parser wraps such pairs in maps by itself.
      list.push(this.convert(item, depth));
      this.#path.pop();
      offsets.push(this.#start(item));
    }
    this.offsets.set(list, offsets);
    return list;
  }

  #map(node: YAMLMap, depth: number): object {
    this.#enter(depth, node);
    const map: Record<string, unknown> = {};
    const offsets: Record<string, number> = {};
    const merged: { value: unknown; node: Node }[] = [];
    for (const pair of node.items) {
      const keyNode = pair.key as Scalar;
      const key = String(keyNode.value);
      const isMerge = key === '<<' && keyNode.type === 'PLAIN';
      if (!isMerge && Object.hasOwn(map, key)) {
        throw this.#error(givenTwice(key, this.#lines.line(offsets[key] as number)), keyNode);
      }
      this.#path.push(key);
      const value = this.convert(pair.value as Node | null, depth);
      this.#path.pop();
      if (isMerge) merged.push({ value, node: keyNode });
      else {
        put(map, key, value);
        put(offsets, key, offsetOf(keyNode));
      }
    }
    this.offsets.set(map, offsets);
    // What the map says itself wins over what is merged into it, wherever the `<<` stands; of several, the first wins.
    for (const { value, node: key } of merged) {
      for (const source of Array.isArray(value) ? value : [value]) this.#merge(map, offsets, source, key);
    }
    return map;
  }

  #merge(map: object, offsets: object, source: unknown, key: Node): void {
    if (typeof source !== 'object' || source === null || Array.isArray(source)) throw this.#error('"<<" can merge only maps, or a list of maps', key);
    const places = this.offsets.get(source) as Record<string, number>;
    for (const [name, value] of Object.entries(source)) {
      if (Object.hasOwn(map, name)) continue;
      put(map, name, value);
      put(offsets, name, places[name]);
    }
  }

  #enter(depth: number, node: Node): void {
    if (depth > MAX_DEPTH) throw this.#error(`nested more than ${MAX_DEPTH} levels deep`, node);
    if (depth > this.#deepest) this.#deepest = depth;
  }

  /** Where the node begins, with its tag and anchor, which the parser does not count in. */
  #start(node: Node): number {
    const start = offsetOf(node);
    const anchor = (node as Scalar).anchor;
    if (node.tag === undefined && anchor === undefined) return start;
    // Only a little of the text is searched: a tag written by a %TAG handle is not found at all.
    const from = Math.max(0, start - 200);
    const before = this.#text.slice(from, start);
    const tagAt = node.tag === undefined ? -1 : before.lastIndexOf(node.tag.startsWith(STANDARD) ? `!!${node.tag.slice(STANDARD.length)}` : node.tag);
    const anchorAt = anchor === undefined ? -1 : before.lastIndexOf(`&${anchor}`);
    const places = [tagAt, anchorAt].filter((at) => at >= 0).map((at) => from + at);
    return Math.min(start, ...places);
  }

  #problem(message: string, node: Node): void {
    if (this.problems.length >= MAX_PROBLEMS) return;
    this.problems.push({ path: [...this.#path] as Path, ...this.#lines.position(this.#start(node)), message });
  }

  #error(message: string, node: Node): DocumentError {
    return new DocumentError(message, this.#file, this.#lines.position(this.#start(node)));
  }
}

function offsetOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** Sets a member; plain assignment of `__proto__` would set the prototype, where `JSON.parse` makes a member. */
function put<T extends object>(target: T, key: string, value: unknown): T {
  if (key === '__proto__') Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  else (target as Record<string, unknown>)[key] = value;
  return target;
}
