import type { Resource } from '../core/resource.ts';
import type { StoredResource, StoredVerdict, WaiverRecord } from '../core/store.ts';
import type { Verdict } from '../core/verdict.ts';
import { Waivers } from '../core/waiver.ts';
import type { Standing } from '../reports/report.ts';

/** A kept verdict in the form that reports take. */
export type Kept = Verdict & Standing & { readonly identity: string };

/** A kept resource in the form that reports take: its place stands for the file. */
export function resourceOf({ identity, type, id, name, arn, partition, account, region, lastSeen }: StoredResource): Resource {
  return {
    ...{ type, id, key: identity, properties: {}, veiled: false, capturedAt: lastSeen, origin: { file: placeOf(account, region) } },
    ...(name === undefined ? {} : { name }),
    ...(arn === undefined ? {} : { arn }),
    ...(partition === '-' ? {} : { partition }),
    ...(account === '-' ? {} : { account }),
    ...(region === undefined ? {} : { region }),
  };
}

export function placeOf(account: string, region: string | undefined): string {
  return `${account === '-' ? 'no account' : account}/${region ?? 'global'}`;
}

/** Verdicts as the waivers have it at the time of the report: since the scan some have expired, some were given and some taken back. */
export class AsWaived {
  readonly #waivers: Waivers;
  readonly #inForce: ReadonlySet<string>;
  readonly #day: string;
  #last: { readonly identity: string; readonly resource: Resource } | undefined;

  /** The waivers of the store that were not revoked at the time. */
  constructor(records: readonly WaiverRecord[], asOf: string) {
    const waivers = records.map((one) => ({ ...one, source: sourceOf(one) }));
    this.#waivers = new Waivers(waivers, asOf);
    this.#inForce = new Set(waivers.map(({ source }) => source));
    this.#day = asOf.slice(0, 10);
  }

  verdict(stored: StoredVerdict): Kept {
    const { rule, ruleVersion, severity, findings, reason, path, waiver, parameters } = stored;
    const verdict: Kept = {
      ...{ rule, ruleVersion, severity, verdict: stored.verdict, findings, parameters },
      resource: this.#resource(stored.resource),
      asOf: stored.resource.judgedAt,
      since: stored.since,
      identity: stored.resource.identity,
      ...(reason === undefined ? {} : { reason }),
      ...(path === undefined ? {} : { path }),
      ...(waiver === undefined ? {} : { waiver }),
    };
    if (verdict.verdict === 'fail') return this.#waivers.apply(verdict) as Kept;
    return verdict.verdict === 'waived' ? this.#stillWaived(verdict) : verdict;
  }

  #stillWaived(verdict: Kept): Kept {
    const { waiver, reason: _, ...rest } = verdict;
    if (waiver === undefined) return verdict;
    const revoked = /^store, waiver \d+$/.test(waiver.source) && !this.#inForce.has(waiver.source);
    const expired = waiver.expires !== undefined && waiver.expires < this.#day;
    if (!revoked && !expired) return verdict;
    const fail = { ...rest, verdict: 'fail' as const };
    const now = this.#waivers.apply(fail) as Kept;
    if (now.verdict === 'waived' || revoked) return now;
    return { ...fail, waiver: { ...waiver, expired: true }, reason: `the waiver of ${waiver.owner} expired on ${waiver.expires}` };
  }

  /** Verdicts come resource by resource; the same object for all of them spares looking up its waivers again. */
  #resource(stored: StoredResource): Resource {
    if (this.#last?.identity !== stored.identity) this.#last = { identity: stored.identity, resource: resourceOf(stored) };
    return this.#last.resource;
  }
}

export function sourceOf({ id }: Pick<WaiverRecord, 'id'>): string {
  return `store, waiver ${id}`;
}
