import type { Details, Reader } from './reader.ts';

/** What rules look at of a type: names of properties and of facts of the state; of some all counts. */
export type Looks = ReadonlyMap<string, ReadonlySet<string> | 'all'>;

/** A rule as far as it says what it looks at. */
export interface Looker {
  readonly id?: string;
  readonly types: readonly string[];
  readonly needs: readonly { readonly type: string; readonly theirs?: string; readonly ours?: string; readonly fields?: readonly string[] }[];
}

/** What a rule looks at of what it judges, by name; nothing where nobody knows, which counts as all. */
export type LooksOf = (rule: Looker) => readonly string[] | undefined;

/** Why a value is not known that nobody has asked for. */
export const notAsked = 'not asked for, because no chosen rule looks at it';

/** What some rules look at, of what they judge and of its relatives. `only` narrows what is judged. */
export function looksOf(rules: readonly Looker[], of: LooksOf, only: (type: string) => boolean): Looks {
  const looks = new Map<string, Set<string> | 'all'>();
  const add = (type: string, names: readonly string[] | 'all') => {
    const known = looks.get(type) ?? new Set();
    looks.set(type, names === 'all' || known === 'all' ? 'all' : new Set([...known, ...names]));
  };
  for (const rule of rules) {
    if (!rule.types.some(only)) continue;
    const told = of(rule);
    const own = told?.filter((one) => one !== stateOfRelatives);
    const joins = rule.needs.flatMap(({ ours }) => (ours === undefined ? [] : [rootOf(ours)]));
    for (const type of rule.types) if (only(type)) add(type, own === undefined ? 'all' : [...own, ...joins]);
    for (const { type, theirs, fields } of rule.needs)
      add(type, own === undefined || fields === undefined ? 'all' : [...fields, ...(theirs === undefined ? [] : [rootOf(theirs)])]);
    // Of the state of relatives nothing is declared.
    if (told?.includes(stateOfRelatives)) for (const { type } of rule.needs) add(type, [stateOfRelatives]);
  }
  return looks;
}

/** Stands, among what a rule looks at, for all facts of the state of its relatives. */
export const stateOfRelatives = '(state of relatives)';

/** The commands of a reader that no rule needs: all of them where it only adds what no rule looks at. */
export function spareOf({ types, adds = {}, calls, details = {} }: Reader, looks: Looks): ReadonlySet<string> {
  const added = Object.entries(adds).some(([type, { properties = [], state = [] }]) => meets(looks.get(type), [...properties, ...state]));
  if (!added && !types.some((type) => looks.has(type))) return new Set(calls);
  return new Set(calls.filter((command) => details[command] && !isNeeded(details[command], looks)));
}

function isNeeded(facts: Details[string], looks: Looks): boolean {
  return Object.entries(facts).some(([type, names]) => meets(looks.get(type), names));
}

function meets(looks: ReadonlySet<string> | 'all' | undefined, names: readonly string[] | 'all'): boolean {
  if (looks === undefined) return false;
  if (looks === 'all' || names === 'all') return true;
  return names.some((name) => looks.has(name) || (looks.has(stateOfRelatives) && isState(name)));
}

/** Facts of the state begin with a small letter, as the APIs have them; properties do not. */
function isState(name: string): boolean {
  return /^[a-z]/.test(name);
}

function rootOf(path: string): string {
  return (/^[^.[]+/.exec(path) as RegExpExecArray)[0];
}
