import type { Token, Tokens } from './tokens.ts';

/** Whether a text is, or fits a pattern: certainly, certainly not, or nobody can tell. */
export type Answer = 'yes' | 'no' | 'maybe';

interface Options {
  /** Whether `*` and `?` of the pattern stand for others. */
  readonly wild: boolean;
  readonly ignoreCase?: boolean;
}

/** One letter, or one token that is not text; `*` and `?` of a pattern that is one. */
type Symbol = string | Exclude<Token, string> | typeof many | typeof single;
const many = { many: true } as const;
const single = { single: true } as const;

/** Longer ones are nobody's names, and would take for ever. */
const longest = 2048;

export function matchTokens(pattern: Tokens, subject: Tokens, options: Options): Answer {
  if (options.wild && pattern.length === 1 && pattern[0] === '*') return 'yes';
  const [p, s] = [symbols(pattern, options), symbols(subject, { ...options, wild: false })];
  if (p.length > longest || s.length > longest) return 'maybe';
  if (matches(p, s, certainly)) return 'yes';
  return matches(p, withShapes(s), possibly) ? 'maybe' : 'no';
}

export function sameTokens(one: Tokens, other: Tokens): Answer {
  return matchTokens(one, other, { wild: false });
}

function symbols(tokens: Tokens, { wild, ignoreCase }: Options): Symbol[] {
  return tokens.flatMap((token): Symbol[] => {
    if (typeof token !== 'string') return [token];
    const letters = [...(ignoreCase ? token.toLowerCase() : token)];
    return wild ? letters.map((one) => (one === '*' ? many : one === '?' ? single : one)) : letters;
  });
}

/** How far a symbol of the pattern and one of the subject go together: not at all, one for one, or one for several. */
type Meeting = (pattern: Symbol, subject: Symbol) => 'no' | 'one' | 'pattern-lasts' | 'subject-lasts';

function certainly(pattern: Symbol, subject: Symbol): ReturnType<Meeting> {
  if (pattern === many) return 'pattern-lasts';
  if (typeof pattern === 'string') return pattern === subject ? 'one' : 'no';
  if (pattern === single) return typeof subject === 'string' ? 'one' : 'no';
  return typeof subject === 'object' && 'atom' in pattern && 'atom' in subject && pattern.atom === subject.atom ? 'one' : 'no';
}

function possibly(pattern: Symbol, subject: Symbol): ReturnType<Meeting> {
  if (pattern === many || isAny(pattern)) return 'pattern-lasts';
  if (isAny(subject)) return 'subject-lasts';
  const delimiter = (one: Symbol) => one === ':' || one === '/';
  if (typeof pattern === 'string') {
    if (typeof subject === 'string') return pattern === subject ? 'one' : 'no';
    return delimiter(pattern) || isMade(subject) ? 'no' : 'subject-lasts';
  }
  if (pattern === single) return delimiter(subject) ? 'no' : typeof subject === 'string' ? 'one' : 'subject-lasts';
  if (typeof subject === 'string') return delimiter(subject) || isMade(pattern) ? 'no' : 'pattern-lasts';
  if ('atom' in pattern && 'atom' in subject && pattern.atom === subject.atom) return 'one';
  // The names that CloudFormation makes up for two resources are never the same, and neither is the account the region.
  return isMade(pattern) || isMade(subject) || (isOwn(pattern) && isOwn(subject)) ? 'no' : 'one';
}

function isAny(one: Symbol): boolean {
  return typeof one === 'object' && 'any' in one;
}

function isMade(one: Symbol): boolean {
  return typeof one === 'object' && 'atom' in one && one.madeOf !== undefined;
}

function isOwn(one: Symbol): boolean {
  return typeof one === 'object' && 'atom' in one && one.atom.startsWith('AWS::');
}

/**
 * Names that CloudFormation makes up, with what is known of them: a literal could only be one of these if it had the logical id
 * in it, between a stack's name and letters of chance.
 */
function withShapes(subject: readonly Symbol[]): Symbol[] {
  return subject.flatMap((one): Symbol[] => {
    if (typeof one !== 'object' || !('atom' in one) || !one.madeOf) return [one];
    const some = { any: true, reason: 'CloudFormation makes the name up', plain: true } as const;
    return [{ ...one, madeOf: one.madeOf, shape: one.madeOf.hint === '' ? [some] : [some, '-', ...one.madeOf.hint, some] } as Symbol];
  });
}

/** Walks both at once, keeping every place of the pattern that the subject so far may stand at. */
function matches(pattern: readonly Symbol[], subject: readonly Symbol[], meet: Meeting): boolean {
  let places = closure(pattern, new Set([0]), meet);
  for (const symbol of subject) {
    places = step(pattern, places, symbol, meet);
    if (places.size === 0) return false;
  }
  return places.has(pattern.length);
}

function step(pattern: readonly Symbol[], places: ReadonlySet<number>, symbol: Symbol, meet: Meeting): Set<number> {
  const shape = (symbol as { readonly shape?: readonly Symbol[] }).shape;
  const next = new Set<number>();
  // A name that is made up: whole, where the pattern has the same one or a wildcard, and letter by letter by its shape.
  if (shape) {
    const whole = symbol as Symbol;
    for (const place of places) if (sameAtom(pattern[place], whole)) next.add(place + 1);
    let inner: Set<number> = new Set(places);
    for (const one of shape) inner = step(pattern, inner, one, meet);
    for (const place of inner) next.add(place);
    return closure(pattern, next, meet);
  }
  // What nothing is known of may be nothing at all, or go on for any length; a name that is made up ends where names do.
  if (isAny(symbol) && meet === possibly) {
    for (const from of places) {
      for (let place = from; place <= pattern.length && !next.has(place); place++) {
        next.add(place);
        if ((symbol as { readonly plain?: true }).plain && endsNames(pattern[place])) break;
      }
    }
    return next;
  }
  for (const place of places) {
    if (place >= pattern.length) continue;
    switch (meet(pattern[place] as Symbol, symbol)) {
      case 'one':
        next.add(place + 1);
        break;
      case 'pattern-lasts':
        next.add(place);
        next.add(place + 1);
        break;
      case 'subject-lasts': {
        // One symbol of the subject for a run of the pattern, up to what it cannot be.
        for (let end = place; end < pattern.length && meet(pattern[end] as Symbol, symbol) !== 'no'; end++) next.add(end + 1);
        break;
      }
    }
  }
  return closure(pattern, next, meet);
}

/** What no made-up name has in it: a delimiter, and the name of something else. */
function endsNames(pattern: Symbol | undefined): boolean {
  return pattern === ':' || pattern === '/' || (pattern !== undefined && isMade(pattern));
}

function sameAtom(pattern: Symbol | undefined, whole: Symbol): boolean {
  return typeof pattern === 'object' && typeof whole === 'object' && 'atom' in pattern && 'atom' in whole && pattern.atom === whole.atom;
}

/** Places that are reached without taking anything: `*`, and what nothing is known of, may stand for nothing. */
function closure(pattern: readonly Symbol[], places: Set<number>, meet: Meeting): Set<number> {
  for (const place of places) {
    const symbol = pattern[place];
    if (symbol === many || (symbol !== undefined && meet === possibly && isAny(symbol))) places.add(place + 1);
  }
  return places;
}
