import type { RuleThere } from '../core/compliance.ts';
import type { Compared } from './compare.ts';

/** What there was on both sides. */
export interface Sides {
  /** Where AWS Config was asked, or the files: `AWS Config in eu-west-1`. */
  readonly asked: string;
  /** Why there may be no result at all, and what to do. */
  readonly none: string;
  /** The managed rules there, and the names of those that are no managed ones. */
  readonly rules: readonly RuleThere[];
  readonly own: readonly string[];
  readonly compared: Pick<Compared, 'comparisons' | 'otherRules' | 'onlyOurs'>;
  /** Whether Bylaw has a rule of this identifier, chosen or not. */
  readonly has: (rule: string) => boolean;
  /** The store, and where what it holds stands. */
  readonly store: string;
  readonly places: ReadonlyMap<string, number>;
}

/** Why nothing can be laid beside each other, or nothing of it matches, and what to do; undefined where something does. */
export function whyNothing({ asked, none, rules, own, compared, has, store, places }: Sides): string | undefined {
  const { comparisons, otherRules, onlyOurs } = compared;
  if (comparisons.length > 0) {
    if (comparisons.some((one) => one.ours.verdict !== 'not seen')) return undefined;
    const told = new Set(comparisons.map(({ config: { account, region } }) => [account, region].filter((one) => one !== undefined).join(' in ')));
    const where = [...told].filter((one) => one !== '');
    return (
      `no resource of which AWS Config tells${where.length === 0 ? '' : ` (of ${some(where)})`} is in ${store}, which holds ${held(places)}: ` +
      'scan the same account and regions, or name the store that holds them (--store)'
    );
  }
  if (onlyOurs.length > 0) return undefined;
  if (otherRules.size > 0) {
    const names = [...otherRules.keys()];
    const left = names.filter(has);
    if (left.length > 0) return `${asked} tells of ${some(left)}, which --rules, --framework or the configuration leave out: widen them`;
    return `${asked} tells of ${some(names)} only, and Bylaw has no rule of that name`;
  }
  if (rules.length > 0) {
    const identifiers = new Set(rules.map((one) => one.rule));
    return `${asked} has ${counted(identifiers.size, 'managed rule')} (${some(rules.map((one) => one.configRule))}) and no result of any: ${none}`;
  }
  if (own.length > 0) return `${asked} has no rule that AWS manages, only ${some(own)}, which say something that Bylaw cannot know`;
  return `${asked} has no rule and no result: ${none}`;
}

function held(places: ReadonlyMap<string, number>): string {
  return places.size === 0 ? 'no resource at all' : some([...places].map(([place, count]) => `${counted(count, 'resource')} of ${place}`));
}

const mostNamed = 5;

function some(names: readonly string[]): string {
  const all = [...new Set(names)];
  const named = all.slice(0, mostNamed).join(', ');
  return all.length > mostNamed ? `${named} and ${all.length - mostNamed} more` : named;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
