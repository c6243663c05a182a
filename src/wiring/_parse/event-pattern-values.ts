/** What stands in the arrays of an event pattern: values and operators, matched against one value of an event. */

import { isWithin, parseAddress, parseRange } from './ip.ts';

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const comparisons: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '=': (value, bound) => value === bound,
  '<': (value, bound) => value < bound,
  '<=': (value, bound) => value <= bound,
  '>': (value, bound) => value > bound,
  '>=': (value, bound) => value >= bound,
};

/** Whether one place of an array matches a value that is there. */
export function matchesValue(wanted: unknown, value: unknown): boolean {
  if (!isObject(wanted)) return wanted === value && !Array.isArray(wanted);
  const [operator, operand] = Object.entries(wanted)[0] ?? [];
  switch (operator) {
    case 'exists':
      return operand === true;
    case 'exactly':
      return typeof value === 'string' && operand === value;
    case 'prefix':
    case 'suffix':
      return typeof value === 'string' && hasEnd(operator, operand, value);
    case 'equals-ignore-case':
      return typeof value === 'string' && textsOf(operand).some((text) => text.toLowerCase() === value.toLowerCase());
    case 'wildcard':
      return typeof value === 'string' && textsOf(operand).some((text) => matchesWildcard(text, value));
    case 'anything-but':
      if (isObject(operand)) return !matchesValue(operand, value);
      return !(Array.isArray(operand) ? operand : [operand]).includes(value);
    case 'numeric':
      return typeof value === 'number' && Array.isArray(operand) && matchesNumber(operand, value);
    case 'cidr': {
      const [range, address] = [
        typeof operand === 'string' ? parseRange(operand) : undefined,
        typeof value === 'string' ? parseAddress(value) : undefined,
      ];
      return range !== undefined && address !== undefined && isWithin(range, address);
    }
    default:
      return false;
  }
}

const textsOf = (operand: unknown): string[] => (Array.isArray(operand) ? operand : [operand]).filter((one) => typeof one === 'string');

function hasEnd(which: 'prefix' | 'suffix', operand: unknown, value: string): boolean {
  const has = (text: string, end: string): boolean => (which === 'prefix' ? text.startsWith(end) : text.endsWith(end));
  if (isObject(operand)) return textsOf(operand['equals-ignore-case']).some((end) => has(value.toLowerCase(), end.toLowerCase()));
  return textsOf(operand).some((end) => has(value, end));
}

function matchesNumber(terms: readonly unknown[], value: number): boolean {
  for (let index = 0; index < terms.length; index += 2) {
    const [operator, bound] = [terms[index], terms[index + 1]];
    if (typeof operator !== 'string' || typeof bound !== 'number' || !Object.hasOwn(comparisons, operator)) return false;
    if (!comparisons[operator]?.(value, bound)) return false;
  }
  return terms.length > 0;
}

/** The texts between the stars; a backslash makes a star or a backslash one of the text. */
export function wildcardPieces(pattern: string): string[] {
  const pieces = [''];
  for (let index = 0; index < pattern.length; index++) {
    const letter = pattern[index] as string;
    const next = pattern[index + 1];
    if (letter === '*') pieces.push('');
    else if (letter === '\\' && (next === '*' || next === '\\')) {
      pieces[pieces.length - 1] += next;
      index += 1;
    } else pieces[pieces.length - 1] += letter;
  }
  return pieces;
}

function matchesWildcard(pattern: string, text: string): boolean {
  const pieces = wildcardPieces(pattern);
  const [first = '', last = ''] = [pieces[0], pieces.at(-1)];
  if (pieces.length === 1) return text === first;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  let at = first.length;
  const end = text.length - last.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= end;
}
