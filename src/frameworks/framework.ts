/** A framework of controls, as data: which rules bear on which control. */
export interface Framework {
  readonly id: string;
  readonly title: string;
  /** When the mapping was taken, in words. */
  readonly asOf: string;
  /** Where the mapping comes from, as a sentence. */
  readonly source: string;
  readonly controls: readonly Control[];
}

export interface Control {
  readonly id: string;
  /** What it is about, in a few words of our own: the frameworks' wording is theirs. */
  readonly title?: string;
  /** None where no rule can tell: the control asks for what people do. */
  readonly rules: readonly string[];
}

/** A mapping as it is kept: much shorter by rule than by control. */
export interface Mapping {
  readonly id: string;
  readonly title: string;
  readonly asOf: string;
  readonly source: string;
  /** A line for each rule: its id, and the controls that it serves. */
  readonly table: string;
  /** A line for each control, or for a group of them: its id, and what it is about. */
  readonly titles?: string;
  /** Controls that no rule serves, but that a reader should see. */
  readonly open?: readonly string[];
  /** The rules of AWS's conformance pack: those that the table does not place stand under a control of their own. */
  readonly pack?: readonly string[];
}

const collator = new Intl.Collator('en', { numeric: true });

/** The control for rules that a pack holds without saying what for. */
export const unplaced = 'pack';

export function framework({ id, title, asOf, source, table, titles = '', open = [], pack = [] }: Mapping): Framework {
  const rules = new Map<string, Set<string>>(open.map((control) => [control, new Set()]));
  const placed = new Set<string>();
  const place = (rule: string, control: string) => {
    const list = rules.get(control) ?? new Set();
    rules.set(control, list.add(rule));
    placed.add(rule);
  };
  for (const line of lines(table)) {
    const [rule, ...controls] = line.split(' ') as [string, ...string[]];
    for (const control of controls) place(rule, control);
  }
  const known = new Map(lines(titles).map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
  const controls = [...rules]
    .sort(([one], [other]) => collator.compare(one, other))
    .map(([control, list]) => ({ id: control, ...titleOf(control, known), rules: [...list].sort() }));
  const rest = pack.filter((rule) => !placed.has(rule)).sort();
  if (rest.length > 0) controls.push({ id: unplaced, title: 'rules of the conformance pack of AWS, control not established', rules: rest });
  return { id, title, asOf, source, controls };
}

/** Whether a control is another one or a part of it: `AU-12a` and `AU-12(1)` are parts of `AU-12`, `10.2.1` is one of `10.2`. */
export function isWithin(control: string, whole: string): boolean {
  const [one, other] = [control.toLowerCase(), whole.toLowerCase()];
  if (one === other) return true;
  if (!one.startsWith(other)) return false;
  const next = one.charAt(other.length);
  const after = other.at(-1) ?? '';
  return next === '.' || next === '(' || (/\d/.test(after) && /[a-z]/.test(next)) || (/[a-z]/.test(after) && /[\d-]/.test(next));
}

function titleOf(control: string, titles: ReadonlyMap<string, string>): { title?: string } {
  const nearest = [...titles.keys()].filter((one) => isWithin(control, one)).sort((one, other) => other.length - one.length)[0];
  return nearest === undefined ? {} : { title: titles.get(nearest) as string };
}

export function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
