import { type Graph, isSet, OwnName, type Path, Reference, type Relative, type Text, text } from '../../core/index.ts';
import { inSight, treeOf } from '../_access/written-json.ts';

/** A place of a pattern that is not known, or known only by what it refers to. */
export interface OpenPlace {
  readonly path: Path;
  readonly text: Text;
}

/** An event pattern as a plain tree. Open places hold a text that no template has, so that no value is taken for theirs. */
export interface WrittenPattern {
  readonly tree: unknown;
  readonly open: readonly OpenPlace[];
  /** The path of a place in the template; of one in a pattern that is written as text, that of the text. */
  at(path: Path): Path;
}

const hidden = '\u{E000}';

/** Whether a value of the tree stands for what is not wholly known. */
export const isOpen = (value: unknown): boolean => value === hidden;

/** The pattern of a rule; undefined where it has none. Raises where nothing is known of it. */
export function patternOf(graph: Graph, rule: Relative<'AWS::Events::Rule'>): WrittenPattern | undefined {
  if (!isSet(rule.properties, 'EventPattern')) return undefined;
  const isText = typeof (inSight(rule.properties, 'EventPattern')?.value ?? '') === 'string';
  const open: OpenPlace[] = [];
  const holder = { EventPattern: treeOf(graph, rule, 'EventPattern') };
  const tree = plain(holder, 'EventPattern', [], open);
  return { tree, open, at: (path) => (isText ? ['EventPattern'] : ['EventPattern', ...path]) };
}

function plain<T extends object>(owner: T, key: keyof T & (string | number), path: Path, open: OpenPlace[]): unknown {
  const seen = inSight(owner, key);
  if (!seen) {
    const written = text(owner, key);
    if (written) open.push({ path, text: written });
    return hidden;
  }
  const { value } = seen;
  if (Array.isArray(value)) {
    const list = value as readonly unknown[];
    return Array.from({ length: list.length }, (_, index) => plain(list, index, [...path, index], open));
  }
  if (typeof value !== 'object' || value === null) return value;
  const object = value as unknown as Record<string, unknown>;
  return Object.fromEntries(Object.keys(object).map((name) => [name, plain(object, name, [...path, name], open)]));
}

/** Whether an open place certainly holds text: the name of something, or a text with such in it. */
export function isSurelyText({ text: written }: OpenPlace): boolean {
  return written.parts.length > 1 || written.parts.every((part) => part instanceof Reference || part instanceof OwnName);
}

/** What a field of the event may be, by its path: `detail.bucket.name`. */
export interface Leaf {
  readonly path: Path;
  readonly values: readonly unknown[];
}

/** The leaves of a pattern, those in `$or` under the name that the field has in the event. */
export function leavesOf(tree: unknown): readonly { readonly name: string; readonly leaf: Leaf }[] {
  const found: { readonly name: string; readonly leaf: Leaf }[] = [];
  const visit = (value: unknown, name: string, path: Path): void => {
    if (Array.isArray(value)) {
      if (path.at(-1) === '$or') for (const [index, branch] of value.entries()) visit(branch, name, [...path, index]);
      else found.push({ name, leaf: { path, values: value } });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, member] of Object.entries(value)) visit(member, key === '$or' ? name : name === '' ? key : `${name}.${key}`, [...path, key]);
    }
  };
  visit(tree, '', []);
  return found;
}

/** The texts among the values of a leaf that an event must equal, with their paths. */
export function exactTexts({ path, values }: Leaf): readonly { readonly value: string; readonly path: Path }[] {
  return values.flatMap((value, index) => (typeof value === 'string' && !isOpen(value) ? [{ value, path: [...path, index] }] : []));
}
