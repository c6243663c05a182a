/** What the input holds of an account's region, and whether it says that this is all. */
interface Place {
  readonly account: string;
  /** `-` for what has no region. */
  readonly region: string;
  readonly types: Set<string>;
  /** Types told by items of which nothing is known. */
  readonly open: Set<string>;
  /** Every object that told of it was a snapshot, and was read to its end. */
  whole: boolean;
  newest: string;
}

const nowhere = '-';

/** Why nothing is known of a type that no item can tell of. */
export function neverRecorded(type: string): string {
  return `AWS Config does not record ${type}`;
}

/** What some items tell of an account's region. */
export interface Seen {
  readonly account: string;
  readonly region?: string;
  readonly types: Iterable<string>;
  readonly open: Iterable<string>;
  /** ISO time of the newest of them. */
  readonly newest: string;
}

/**
 * Where items came from, and what follows from it for what is not there. AWS Config records only some types, so a type of which a
 * snapshot holds nothing may just not be recorded. And only a snapshot holds all that is recorded: a history, or a few items in a
 * file, say nothing about others.
 */
export class Coverage {
  readonly #places = new Map<string, Place>();

  /** Something was seen of a place, in an object that is a snapshot of it or not. */
  saw(seen: Seen, isSnapshot: boolean): void {
    const place = this.#placeOf(seen.account, seen.region ?? nowhere);
    for (const type of seen.types) place.types.add(type);
    for (const type of seen.open) place.open.add(type);
    if (!isSnapshot) place.whole = false;
    if (seen.newest > place.newest) place.newest = seen.newest;
  }

  /** A place was read only in part. */
  spoil(account: string, region: string | undefined): void {
    this.#placeOf(account, region ?? nowhere).whole = false;
  }

  /** Why not all of a type in the account may be here, as seen from a region of it; undefined where all are. */
  gapIn(account: string, region: string | undefined, type: string): string | undefined {
    // A custom resource is a template's alone: nothing of it is deployed that could be missing.
    if (type.startsWith('Custom::')) return undefined;
    const own = [...this.#places.values()].filter((one) => one.account === account);
    const global = own.find((one) => one.region === nowhere && one.types.has(type));
    const concerned = global
      ? [global]
      : region === undefined
        ? own.filter((one) => one.region !== nowhere)
        : own.filter((one) => one.region === region);
    if (concerned.length === 0) return `no item tells of ${type} in ${place(account, region)}`;
    const part = concerned.find((one) => !one.whole);
    if (part) return `only a snapshot that is read to its end tells all of ${place(account, region)}`;
    const open = concerned.find((one) => one.open.has(type));
    if (open) return `of ${place(account, open.region)} an item that would tell of ${type} holds nothing`;
    const without = concerned.find((one) => !one.types.has(type));
    return without && `no item of ${type} is in the snapshot of ${place(account, without.region)}, so AWS Config may not record it there`;
  }

  /** All places of which everything was seen, with the types that they hold. */
  complete(): readonly { account: string; region?: string; types: readonly string[]; asOf: string }[] {
    return [...this.#places.values()]
      .filter((one) => one.whole)
      .map(({ account, region, types, newest }) => ({ account, ...(region === nowhere ? {} : { region }), types: [...types], asOf: newest }));
  }

  #placeOf(account: string, region: string): Place {
    const key = `${account}/${region}`;
    let known = this.#places.get(key);
    if (!known) {
      known = { account, region, types: new Set(), open: new Set(), whole: true, newest: '' };
      this.#places.set(key, known);
    }
    return known;
  }
}

function place(account: string, region: string | undefined): string {
  return region === undefined || region === nowhere ? account : `${account} in ${region}`;
}
