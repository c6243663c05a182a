import type { Unseen } from '../../core/estate.ts';
import type { Missing } from './unit.ts';

/** So many different things must be refused in a region before it counts as not enabled. */
const fewest = 4;

/** How many of a kind are named before they are only counted. */
const mostNamed = 6;

/** What could not be seen of an account, each reason said once, however many types and regions it holds for. */
export function unseenOf(account: string, missing: readonly Missing[]): readonly Unseen[] {
  const shut = shutRegions(missing);
  const byReason = Map.groupBy(
    missing.filter((one) => !shut.has(one.region)),
    ({ reason, region }) => reason.replaceAll(region, '*'),
  );
  const regions = [...shut].map(([region, reason]) => ({ what: `everything in ${account}, ${region}`, reason }));
  return [...byReason.values()]
    .map((alike): Unseen => {
      const [first] = alike as [Missing];
      const what = sorted(alike.map((one) => one.what));
      const regions = sorted(alike.map((one) => one.region));
      const times = alike.reduce((sum, one) => sum + one.times, 0);
      const often = times > alike.length ? `, ${times} times` : '';
      const reason = regions.length > 1 ? first.reason.replaceAll(` in ${first.region}`, '') : first.reason;
      return { what: `${named(what, 'things')} in ${account}, ${named(regions, 'regions')}${often}`, reason };
    })
    .concat(regions)
    .sort((one, other) => (one.what < other.what ? -1 : 1));
}

/** A region that refuses several services as not enabled is not enabled itself: that is said once, not for each of them. */
function shutRegions(missing: readonly Missing[]): ReadonlyMap<string, string> {
  const refused = Map.groupBy(
    missing.filter((one) => one.kind === 'disabled'),
    (one) => one.region,
  );
  return new Map([...refused].flatMap(([region, all]) => (all.length < fewest ? [] : [[region, (all[0] as Missing).reason] as const])));
}

function sorted(all: readonly string[]): readonly string[] {
  return [...new Set(all)].sort();
}

function named(all: readonly string[], noun: string): string {
  const left = all.length - mostNamed;
  return left > 1 ? `${all.slice(0, mostNamed).join(', ')} and ${left} more ${noun}` : all.join(', ');
}
