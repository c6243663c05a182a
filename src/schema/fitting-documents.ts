import { isContainer, Unknown, type Value } from '../core/value.ts';

/** The schema leaves documents open; of those that are policies it is known how a statement is made. */
type Kind = 'text' | 'texts' | 'principals' | 'map';

const made: Readonly<Record<string, Kind>> = {
  Effect: 'text',
  Action: 'texts',
  NotAction: 'texts',
  Resource: 'texts',
  NotResource: 'texts',
  Principal: 'principals',
  NotPrincipal: 'principals',
  Condition: 'map',
};
const wanted: Readonly<Record<Kind | 'statement' | 'policy', Unknown>> = {
  text: new Unknown('a policy has a text there'),
  texts: new Unknown('a policy has a text there, or a list of them'),
  principals: new Unknown('a policy has principals there, or a star'),
  map: new Unknown('a policy has a map of conditions there'),
  statement: new Unknown('a policy has statements there'),
  policy: new Unknown('what stands there is no policy'),
};

/** A policy with a veil in the place of each of its parts that no policy has like that; any other document as it is. */
export function documentFitted(name: string, document: Value): Value {
  if (!isContainer(document) || Array.isArray(document))
    return /Policy(?:Document)?$/.test(name) && !mayBePolicy(document) ? wanted.policy : document;
  const { Statement: given } = document as { readonly Statement?: Value };
  if (given === undefined || given === null) return document;
  const statements = Array.isArray(given) ? changed(given, statementFitted) : statementFitted(given);
  return statements === given ? document : { ...(document as object), Statement: statements };
}

/** Policies come as texts, too. */
function mayBePolicy(value: Value): boolean {
  if (typeof value === 'object') return !Array.isArray(value);
  return value === undefined || (typeof value === 'string' && /^\s*(?:\{|$)/.test(value));
}

function statementFitted(statement: Value): Value {
  if (statement === undefined || statement === null) return statement;
  if (typeof statement !== 'object' || Array.isArray(statement)) return wanted.statement;
  if (!isContainer(statement)) return statement;
  let copy: Record<string, Value> | undefined;
  for (const [name, value] of Object.entries(statement as Readonly<Record<string, Value>>)) {
    const kind = Object.hasOwn(made, name) ? made[name] : undefined;
    if (kind === undefined || value === undefined || value === null || isMade(value, kind)) continue;
    copy ??= { ...(statement as object) };
    copy[name] = wanted[kind];
  }
  return copy ?? statement;
}

function isMade(value: Value, kind: Kind): boolean {
  if (typeof value === 'string' || isVeil(value)) return kind !== 'map' || isVeil(value);
  const isList = Array.isArray(value);
  switch (kind) {
    case 'text':
      return false;
    case 'texts':
      return isList && value.every((one) => typeof one === 'string' || isVeil(one));
    default:
      return isContainer(value) && !isList;
  }
}

/** What is not known may be of the right kind. */
function isVeil(value: Value): boolean {
  return typeof value === 'object' && !isContainer(value);
}

function changed(list: readonly Value[], change: (one: Value) => Value): Value {
  let copy: Value[] | undefined;
  for (const [index, one] of list.entries()) {
    const other = change(one);
    if (other === one) continue;
    copy ??= [...list];
    copy[index] = other;
  }
  return copy ?? list;
}
