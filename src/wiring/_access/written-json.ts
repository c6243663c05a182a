import {
  anyOf,
  type Graph,
  Partial,
  type Reference,
  type Relative,
  type Resource,
  type Text,
  text,
  type Unknown,
  type Value,
} from '../../core/index.ts';

/**
 * JSON that templates write as text, some of it with references put in (`!Sub '{ "Resource": "${Queue.Arn}" }'`): read as the
 * tree it stands for, so that what is known of it counts and the rest is unknown place by place.
 */

type Part = Text['parts'][number];

/** What a property holds, unless it is a veil: then undefined, and nothing is raised. */
export function inSight<T extends object, K extends keyof T>(owner: T, key: K): { readonly value: T[K] } | undefined {
  let found: { readonly value: T[K] } | undefined;
  anyOf(
    () => {
      found = { value: owner[key] };
      return true;
    },
    () => true,
  );
  return found;
}

/** The tree that a property stands for, be it an object or JSON text; undefined for no JSON. Raises where it is not known at all. */
export function treeOf(graph: Graph, { resource, properties }: Relative, property: string): unknown {
  const owner = properties as Record<string, unknown>;
  const seen = inSight(owner, property);
  if (seen) return typeof seen.value === 'string' ? parsed(seen.value) : (seen.value ?? undefined);
  const written = text(owner, property);
  if (!written || written.parts.length < 2) return owner[property];
  return (graph.node(standIn(resource, property, written.parts)).properties as Record<string, unknown>)[property];
}

/** Deeper than anything that AWS takes; what reads a tree goes down it step by step. */
const deepest = 200;

function isTooDeep(written: string): boolean {
  let depth = 0;
  for (const [bracket] of written.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > deepest) return true;
  }
  return false;
}

function parsed(written: string): unknown {
  if (isTooDeep(written)) return undefined;
  try {
    const tree: unknown = JSON.parse(written);
    return typeof tree === 'object' && tree !== null ? tree : undefined;
  } catch {
    return undefined;
  }
}

/** Resources that have a tree where the real one has text, so that it is read like any other property. */
const standIns = new WeakMap<Resource, Map<string, Resource>>();

function standIn(resource: Resource, property: string, parts: readonly Part[]): Resource {
  let own = standIns.get(resource);
  if (!own) {
    own = new Map();
    standIns.set(resource, own);
  }
  const key = `${property} ${parts.map((part) => (typeof part === 'string' ? part : part.reason)).join('\u{0}')}`;
  let made = own.get(key);
  if (!made) {
    made = { ...resource, properties: { [property]: veiledTree(parts) }, veiled: true };
    own.set(key, made);
  }
  return made;
}

/** Stands for a part in JSON, by its place in the list. */
const mark = (index: number) => `\u{E000}${index}\u{E001}`;
const marks = /\u{E000}(\d+)\u{E001}/u;

function veiledTree(parts: readonly Part[]): Value {
  const tree = parsed(parts.map((part, index) => (typeof part === 'string' ? part : mark(index))).join(''));
  return veiled(tree as Value, parts);
}

function veiled(value: Value, parts: readonly Part[]): Value {
  if (typeof value === 'string') return unmarked(value, parts);
  if (Array.isArray(value)) return value.map((one) => veiled(one, parts));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, veiled(one as Value, parts)]));
}

function unmarked(value: string, parts: readonly Part[]): Value {
  const pieces = value.split(marks).map((piece, index): Part => (index % 2 === 0 ? piece : (parts[Number(piece)] as Reference | Unknown)));
  const own = pieces.filter((piece) => piece !== '');
  const [only] = own;
  return own.length < 2 ? ((only ?? '') as Value) : new Partial(own);
}
