/**
 * A condition that nobody has decided yet, as a formula over atoms. An atom is one comparison ("Env equals prod"): worlds
 * are assignments of atoms rather than of named conditions, so that `IsProd` and `Not IsProd` can never both hold.
 */
export type Condition =
  | boolean
  | { readonly kind: 'atom'; readonly atom: Atom }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Condition[] };

export interface Atom {
  /** Same key, same comparison: `subject` and `value` joined. */
  readonly key: string;
  /** What is compared, `Ref Env` for example: two values of one subject exclude each other. */
  readonly subject: string;
  /** How to say to a person that it holds, `Env is "prod"`, and that it does not. */
  readonly label: string;
  readonly otherwise: string;
  /** All values that the subject may have, as keys: where every other one is excluded, this one holds. */
  readonly domain?: readonly string[];
}

/** What has been supposed so far, by atom key. */
export type World = ReadonlyMap<string, { readonly atom: Atom; readonly holds: boolean }>;

export const openWorld: World = new Map();

export function atom(subject: string, value: string, label: string, otherwise = `not: ${label}`, domain?: readonly string[]): Condition {
  const keyOf = (one: string) => `${subject} = ${one}`;
  return { kind: 'atom', atom: { key: keyOf(value), subject, label, otherwise, ...(domain ? { domain: domain.map(keyOf) } : {}) } };
}

export function not(of: Condition): Condition {
  if (typeof of === 'boolean') return !of;
  return of.kind === 'not' ? of.of : { kind: 'not', of };
}

export function and(of: readonly Condition[]): Condition {
  const open = of.filter((one) => one !== true);
  if (open.includes(false)) return false;
  return open.length === 0 ? true : open.length === 1 ? (open[0] as Condition) : { kind: 'and', of: open };
}

export function or(of: readonly Condition[]): Condition {
  return not(and(of.map(not)));
}

/**
 * What a formula came to when it was last asked for, and in which world: conditions name each other, so that a few lines
 * can stand for a formula that would take years to walk through.
 */
const lately = new WeakMap<object, { readonly world: World; readonly answer: boolean | Atom }>();

/** The condition's value in a world, or the first atom that the world does not decide. */
export function decide(condition: Condition, world: World): boolean | Atom {
  if (typeof condition === 'boolean') return condition;
  if (condition.kind === 'atom') return decideAtom(condition.atom, world);
  const known = lately.get(condition);
  if (known?.world === world) return known.answer;
  const answer = decideFormula(condition, world);
  lately.set(condition, { world, answer });
  return answer;
}

function decideFormula(condition: Exclude<Condition, boolean | { kind: 'atom' }>, world: World): boolean | Atom {
  switch (condition.kind) {
    case 'not': {
      const inner = decide(condition.of, world);
      return typeof inner === 'boolean' ? !inner : inner;
    }
    default: {
      const settles = condition.kind === 'or';
      let open: Atom | undefined;
      for (const part of condition.of) {
        const value = decide(part, world);
        if (value === settles) return settles;
        if (typeof value !== 'boolean') open ??= value;
      }
      return open ?? !settles;
    }
  }
}

function decideAtom(wanted: Atom, world: World): boolean | Atom {
  const known = world.get(wanted.key);
  if (known) return known.holds;
  for (const { atom, holds } of world.values()) if (holds && atom.subject === wanted.subject) return false;
  const { key, domain } = wanted;
  if (domain?.every((one) => one === key || world.get(one)?.holds === false) && domain.includes(key)) return true;
  return wanted;
}

export function suppose(world: World, atom: Atom, holds: boolean): World {
  return new Map(world).set(atom.key, { atom, holds });
}

/** The world in words: `Env is "prod" and Size is not "big"`. */
export function describeWorld(world: World): string {
  return [...world.values()].map(({ atom, holds }) => (holds ? atom.label : atom.otherwise)).join(' and ');
}
