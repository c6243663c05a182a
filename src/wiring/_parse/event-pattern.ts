import { nearest } from '../../core/nearest.ts';
import { operators, said, wrongOperator } from './event-pattern-operators.ts';
import { isObject } from './event-pattern-values.ts';

export { couldEqual, matchesPattern } from './event-pattern-match.ts';

export interface PatternProblem {
  readonly path: readonly (string | number)[];
  /** A sentence without its end. */
  readonly problem: string;
  /** In JSON what belongs at the path, or the name that belongs there in place of its last step. */
  readonly meant?: string;
  /** AWS takes it all the same, and it matches no event. */
  readonly silent?: true;
}

export interface PatternOptions {
  /** Of an event on a bus, whose outermost fields are known, or of whatever a pipe or a queue brings. */
  readonly of?: 'event' | 'anything';
}

/** What every event has outermost, and of what kind. */
const envelope: Readonly<Record<string, 'text' | 'texts' | 'object'>> = {
  id: 'text',
  version: 'text',
  source: 'text',
  'detail-type': 'text',
  account: 'text',
  time: 'text',
  region: 'text',
  resources: 'texts',
  detail: 'object',
  'replay-name': 'text',
};

const deepest = 100;

/** What is wrong with the shape of an event pattern, in the order of the pattern. */
export function examinePattern(value: unknown, { of = 'event' }: PatternOptions = {}): readonly PatternProblem[] {
  if (!isObject(value)) return [{ path: [], problem: `an event pattern is an object, not ${said(value)}` }];
  const problems: PatternProblem[] = [];
  const path: (string | number)[] = [];
  fields(value, of === 'event', false);
  return problems;

  function say(problem: string, more: { meant?: string; silent?: true } = {}): void {
    problems.push({ path: [...path], problem, ...more });
  }

  /** The fields of an object, be it the pattern, a part of it, or a branch of `$or`. */
  function fields(object: Readonly<Record<string, unknown>>, outermost: boolean, inOr: boolean): void {
    const keys = Object.keys(object);
    if (keys.length === 0) return say('an object in an event pattern may not be empty');
    if (path.length > deepest) return say(`an event pattern is not deeper than ${deepest} levels`);
    for (const key of keys) {
      path.push(key);
      if (key === '$or') branches(object[key], outermost);
      else if (inOr && operators.includes(key)) say(`"${key}" is an operator, and no name of a field inside "$or"`);
      else if (outermost && !Object.hasOwn(envelope, key)) unknownField(key);
      else field(key, object[key], outermost, inOr);
      path.pop();
    }
  }

  function field(key: string, wanted: unknown, outermost: boolean, inOr: boolean): void {
    const kind = outermost ? envelope[key] : undefined;
    if (Array.isArray(wanted)) {
      leaf(wanted);
      if (kind === 'object') say(`"${key}" of an event is an object, so no value in an array equals it`, { silent: true });
    } else if (isObject(wanted)) {
      if (isLoneOperator(wanted)) return say(`the operator stands in no array`, { meant: JSON.stringify([wanted]) });
      if (kind === 'text' || kind === 'texts') return say(`"${key}" of an event has no fields of its own`, { silent: true });
      fields(wanted, false, inOr);
    } else if (kind === 'object') say(`"${key}" wants an object, not ${said(wanted)}`);
    else say(`${JSON.stringify(key)} wants an array, not ${said(wanted)}`, { meant: JSON.stringify([wanted ?? null]) });
  }

  function leaf(places: readonly unknown[]): void {
    if (places.length === 0) return say('an empty array matches nothing');
    for (const [index, place] of places.entries()) {
      path.push(index);
      if (Array.isArray(place)) say('an array in an event pattern holds no other array', nestedMeant(place));
      else if (isObject(place)) {
        const wrong = wrongOperator(place);
        if (wrong) say(wrong.problem, wrong.meant === undefined ? {} : { meant: wrong.meant });
      }
      path.pop();
    }
  }

  function branches(wanted: unknown, outermost: boolean): void {
    if (!Array.isArray(wanted)) return say('"$or" wants an array of objects');
    if (wanted.length < 2) say('"$or" wants two objects or more');
    for (const [index, branch] of wanted.entries()) {
      path.push(index);
      if (isObject(branch)) fields(branch, outermost, true);
      else say(`"$or" holds objects, not ${said(branch)}`);
      path.pop();
    }
  }

  function unknownField(key: string): void {
    const meant = nearest(kebab(key), Object.keys(envelope));
    say(
      `an event has no field ${JSON.stringify(key)} beside source, detail-type, detail and the others`,
      meant === undefined ? { silent: true } : { meant, silent: true },
    );
  }
}

/** `detailType`, `detail_type` and `DetailType` as events have it. */
function kebab(key: string): string {
  return key.slice(0, 40).replace(/(?<=[a-z])(?=[A-Z])|[_ ]/g, '-');
}

/** `{ "prefix": "aws." }` where an array should be around it; but a field may be called so too. */
function isLoneOperator(object: Readonly<Record<string, unknown>>): boolean {
  const [name, more] = Object.keys(object);
  if (name === undefined || more !== undefined || !operators.includes(name)) return false;
  const operand = object[name];
  if (name === 'anything-but' || name === 'equals-ignore-case') return true;
  if (name === 'numeric' && Array.isArray(operand)) return typeof operand[0] === 'string' && /^[<>=]/.test(operand[0]);
  return typeof operand !== 'object' || operand === null;
}

function nestedMeant(place: readonly unknown[]): { meant?: string } {
  return place.length > 0 && place.every((one) => one === null || typeof one !== 'object')
    ? { meant: place.map((one) => JSON.stringify(one)).join(', ') }
    : {};
}
