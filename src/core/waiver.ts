import type { Resource } from './resource.ts';
import { identity } from './resource.ts';
import type { Verdict, WaiverInForce } from './verdict.ts';

/** A fail that somebody answers for, until a day. */
export interface Waiver {
  /** A rule id, or a pattern with `*`. */
  readonly rule: string;
  /** A pattern over the resource's id, `type/id`, ARN, file and id (`file#id`), or whole identity. */
  readonly resource: string;
  readonly reason: string;
  readonly owner: string;
  /** ISO date, the last day on which it holds. Only suppressions taken over from other tools may lack it. */
  readonly expires?: string;
  /** Where it is written. */
  readonly source: string;
  /** Its resource is a name and no pattern: it stands at the resource itself. */
  readonly exact?: true;
}

/** A pattern with `*` and `?` as a test over whole strings. A `*` crosses slashes: identities are not paths. */
export function glob(pattern: string): (text: string) => boolean {
  if (!/[*?]/.test(pattern)) return (text) => text === pattern;
  // Most have one star, and that at their end.
  if (pattern.indexOf('*') === pattern.length - 1 && !pattern.includes('?')) {
    const beginning = pattern.slice(0, -1);
    return (text) => text.startsWith(beginning);
  }
  const steps = pattern.replace(/\*+/g, '*');
  // Most texts lack what the pattern certainly has, and that is found out fastest.
  const longest = pattern.split(/[*?]/).reduce((one, other) => (other.length > one.length ? other : one));
  return (text) => text.includes(longest) && matchGlob(steps, text);
}

/** Greedy matching with one remembered star: linear in practice, quadratic at worst, never exponential. */
function matchGlob(pattern: string, text: string): boolean {
  let p = 0;
  let t = 0;
  let star = -1;
  let from = 0;
  while (t < text.length) {
    if (pattern[p] === '?' || (pattern[p] === text[t] && pattern[p] !== '*')) {
      p++;
      t++;
    } else if (pattern[p] === '*') {
      star = p++;
      from = t;
    } else if (star >= 0) {
      p = star + 1;
      t = ++from;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}

interface Held {
  readonly waiver: Waiver;
  rule(id: string): boolean;
  resource(text: string): boolean;
  used: boolean;
}

/** One spelling for a file, however it was given: `./a.yaml` is `a.yaml`. */
export type PlaceOf = (file: string) => string;

export class Waivers {
  readonly #waivers: readonly Held[];
  readonly #today: string;
  readonly #placeOf: PlaceOf;
  /** Verdicts come resource by resource: which waivers are about one is found out once. */
  #last: { readonly resource: Resource; readonly waivers: readonly Held[] } | undefined;

  constructor(waivers: readonly Waiver[], today: string, placeOf: PlaceOf = (file) => file) {
    this.#today = today.slice(0, 10);
    this.#placeOf = placeOf;
    this.#waivers = waivers.map((waiver) => {
      const resource = waiver.exact ? (text: string) => text === waiver.resource : glob(waiver.resource.replace(/^\.\//, ''));
      return { waiver, rule: glob(waiver.rule), resource, used: false };
    });
  }

  /** The verdict as it stands under the waivers: a fail becomes waived, or stays a fail and says that its waiver expired. */
  apply(verdict: Verdict): Verdict {
    if (verdict.verdict !== 'fail' || this.#waivers.length === 0) return verdict;
    let expired: WaiverInForce | undefined;
    for (const one of this.#about(verdict.resource)) {
      if (!one.rule(verdict.rule)) continue;
      one.used = true;
      const { reason, owner, expires, source } = one.waiver;
      const over = expires !== undefined && expires < this.#today;
      const inForce: WaiverInForce = { reason, owner, ...(expires === undefined ? {} : { expires }), expired: over, source };
      if (!over) return { ...verdict, verdict: 'waived', reason, waiver: inForce };
      expired ??= inForce;
    }
    if (!expired) return verdict;
    return { ...verdict, waiver: expired, reason: `the waiver of ${expired.owner} expired on ${expired.expires}` };
  }

  #about(resource: Resource): readonly Held[] {
    if (this.#last?.resource !== resource) {
      const names = namesOf(resource, this.#placeOf);
      this.#last = { resource, waivers: this.#waivers.filter((one) => names.some((name) => one.resource(name))) };
    }
    return this.#last.waivers;
  }

  /** Waivers that matched nothing that failed: they may go. */
  get unused(): readonly Waiver[] {
    return this.#waivers.filter((one) => !one.used).map((one) => one.waiver);
  }
}

function namesOf(resource: Resource, placeOf: PlaceOf): string[] {
  const { id, type, origin, arn } = resource;
  const names = [id, `${type}/${id}`, `${origin.file}#${id}`, `${placeOf(origin.file)}#${id}`, identity(resource)];
  if (typeof arn === 'string') names.push(arn);
  if (origin.construct) names.push(origin.construct);
  return names;
}
