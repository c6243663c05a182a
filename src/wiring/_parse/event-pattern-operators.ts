import { nearest } from '../../core/nearest.ts';
import { isObject, wildcardPieces } from './event-pattern-values.ts';
import { parseRange } from './ip.ts';

export const operators = ['prefix', 'suffix', 'anything-but', 'numeric', 'exists', 'cidr', 'equals-ignore-case', 'wildcard', 'exactly'];

export interface Wrong {
  readonly problem: string;
  readonly meant?: string;
}

/** What is wrong with `{ "prefix": … }` and its like; undefined where nothing is. */
export function wrongOperator(object: Readonly<Record<string, unknown>>): Wrong | undefined {
  const names = Object.keys(object);
  const [name] = names;
  if (name === undefined) return { problem: 'an operator is missing in an empty object' };
  if (!operators.includes(name)) return unknownOperator(name, object[name]);
  if (names.length > 1)
    return { problem: `an object holds one operator, and this one holds ${names.slice(0, 5).join(', ')}: each wants an object of its own` };
  const operand = object[name];
  switch (name) {
    case 'exists':
      return wrongExists(operand);
    case 'numeric':
      return wrongNumeric(operand);
    case 'cidr':
      return typeof operand === 'string' && parseRange(operand) ? undefined : { problem: '"cidr" takes a range of addresses, as in "10.0.0.0/24"' };
    case 'wildcard':
      return wrongWildcard(operand);
    case 'anything-but':
      return wrongAnythingBut(operand);
    case 'prefix':
    case 'suffix':
      if (isObject(operand)) return wrongIgnoreCase(name, operand);
      return typeof operand === 'string' ? undefined : wrongText(name, operand);
    default:
      return typeof operand === 'string' ? undefined : wrongText(name, operand);
  }
}

function unknownOperator(name: string, operand: unknown): Wrong {
  const near = nearest(name.replaceAll('_', '-'), operators) ?? aliases.get(name.toLowerCase().replace(/[^a-z]/g, ''));
  const problem = `${JSON.stringify(name)} is no operator of event patterns`;
  return near ? { problem, meant: JSON.stringify({ [near]: operand }) } : { problem };
}

/** Names of other filter languages. */
const aliases = new Map([
  ['startswith', 'prefix'],
  ['beginswith', 'prefix'],
  ['endswith', 'suffix'],
  ['not', 'anything-but'],
  ['notequals', 'anything-but'],
  ['equalsignorecase', 'equals-ignore-case'],
  ['ignorecase', 'equals-ignore-case'],
  ['like', 'wildcard'],
]);

/** An operator that takes one text and was given something else. */
function wrongText(name: string, operand: unknown): Wrong {
  const problem = `"${name}" takes one text`;
  const only = Array.isArray(operand) && operand.length > 0 && operand.every((one) => typeof one === 'string') ? operand : undefined;
  return only ? { problem, meant: only.map((one) => JSON.stringify({ [name]: one })).join(', ') } : { problem };
}

function wrongIgnoreCase(name: string, operand: Readonly<Record<string, unknown>>): Wrong | undefined {
  const fits = Object.keys(operand).length === 1 && typeof operand['equals-ignore-case'] === 'string';
  return fits ? undefined : { problem: `"${name}" takes one text, or { "equals-ignore-case": text }` };
}

function wrongExists(operand: unknown): Wrong | undefined {
  if (typeof operand === 'boolean') return undefined;
  const problem = '"exists" takes true or false';
  return operand === 'true' || operand === 'false' ? { problem, meant: `{"exists":${operand}}` } : { problem };
}

const bounds = 5_000_000_000;

function wrongNumeric(operand: unknown): Wrong | undefined {
  if (!Array.isArray(operand)) return { problem: '"numeric" takes an array, as in [">", 0, "<=", 5]' };
  if (operand.length !== 2 && operand.length !== 4) return { problem: '"numeric" takes one or two pairs of a sign and a number' };
  const [first, low, second, high] = operand as unknown[];
  const signs = operand.length === 4 ? [first, second] : [first];
  const numbers = operand.length === 4 ? [low, high] : [low];
  const sign = signs.find((one) => !['=', '<', '<=', '>', '>='].includes(one as string));
  if (sign !== undefined || signs.includes(undefined)) return { problem: `"numeric" knows the signs =, <, <=, > and >=, not ${said(sign)}` };
  const text = numbers.find((one) => typeof one !== 'number');
  if (text !== undefined) return { problem: `"numeric" compares with numbers, not ${said(text)}`, ...numbersMeant(operand) };
  if (numbers.some((one) => Math.abs(one as number) > bounds)) return { problem: '"numeric" reaches from -5e9 to 5e9' };
  if (second === undefined) return undefined;
  const isLower = first === '>' || first === '>=';
  const isUpper = second === '<' || second === '<=';
  if (!isLower || !isUpper) {
    const swapped = (first === '<' || first === '<=') && (second === '>' || second === '>=');
    const problem = 'a range in "numeric" is a lower bound (> or >=), then an upper one (< or <=)';
    return swapped ? { problem, meant: JSON.stringify({ numeric: [second, high, first, low] }) } : { problem };
  }
  return (low as number) < (high as number) ? undefined : { problem: `the range in "numeric" is empty: ${low} is not below ${high}` };
}

function numbersMeant(operand: readonly unknown[]): { meant?: string } {
  const meant = operand.map((one, index) => (index % 2 === 1 && typeof one === 'string' && one.trim() !== '' ? Number(one) : one));
  return meant.some(Number.isNaN) ? {} : { meant: JSON.stringify({ numeric: meant }) };
}

function wrongWildcard(operand: unknown): Wrong | undefined {
  if (typeof operand !== 'string') return wrongText('wildcard', operand);
  if (wildcardPieces(operand).slice(1, -1).includes('')) {
    return { problem: '"wildcard" takes no two stars in a row', meant: JSON.stringify({ wildcard: operand.replace(/\*{2,}/g, '*') }) };
  }
  return badEscape(operand) ? { problem: 'a backslash in "wildcard" stands before a star or a backslash' } : undefined;
}

function badEscape(pattern: string): boolean {
  for (let index = 0; index < pattern.length; index++) {
    if (pattern[index] !== '\\') continue;
    index += 1;
    if (pattern[index] !== '*' && pattern[index] !== '\\') return true;
  }
  return false;
}

function wrongAnythingBut(operand: unknown): Wrong | undefined {
  if (isObject(operand)) return wrongInsideAnythingBut(operand);
  const values = Array.isArray(operand) ? (operand as unknown[]) : [operand];
  if (values.length === 0) return { problem: '"anything-but" takes a value or an array of them, and this array is empty' };
  const kinds = new Set(values.map((value) => typeof value));
  if (kinds.size === 1 && (kinds.has('string') || kinds.has('number'))) return undefined;
  const odd = values.find((value) => typeof value !== 'string' && typeof value !== 'number');
  return { problem: `"anything-but" takes texts or numbers, not ${odd === undefined ? 'both' : said(odd)}` };
}

function wrongInsideAnythingBut(operand: Readonly<Record<string, unknown>>): Wrong | undefined {
  const [name, more] = Object.keys(operand);
  const known = ['prefix', 'suffix', 'equals-ignore-case', 'wildcard'];
  if (name === undefined || more !== undefined || !known.includes(name))
    return { problem: `"anything-but" takes values or one of ${known.join(', ')}` };
  const inner = operand[name];
  const texts = Array.isArray(inner) ? (inner as unknown[]) : [inner];
  if (texts.length === 0 || !texts.every((text) => typeof text === 'string'))
    return { problem: `"${name}" in "anything-but" takes a text or an array of them` };
  // No text begins with anything but nothing.
  if ((name === 'prefix' || name === 'suffix') && texts.includes('')) return { problem: `"${name}" in "anything-but" may not be empty` };
  if (name !== 'wildcard') return undefined;
  return texts.map(wrongWildcard).find((wrong) => wrong !== undefined);
}

/** A value as it may stand in a sentence. */
export function said(value: unknown): string {
  if (Array.isArray(value)) return 'an array';
  return isObject(value) ? 'an object' : (JSON.stringify(value) ?? 'nothing');
}
