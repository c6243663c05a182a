import type { WaiverLedger, WaiverRecord } from '../../core/store.ts';
import { moment } from './times.ts';

export function notRevoked(waiver: WaiverRecord, { at, all }: { readonly at?: string; readonly all?: boolean }): boolean {
  if (all) return true;
  if (at === undefined) return waiver.revokedAt === undefined;
  const time = moment(at);
  return moment(waiver.createdAt) <= time && (waiver.revokedAt === undefined || moment(waiver.revokedAt) > time);
}

/** What was done, the oldest first: no waiver is ever taken out of the ledger, so that each tells of itself. */
export function auditOf(waivers: readonly WaiverRecord[]): Awaited<ReturnType<WaiverLedger['audit']>> {
  return waivers
    .flatMap((waiver) => [
      { at: waiver.createdAt, by: waiver.createdBy, what: 'added' as const, waiver },
      ...(waiver.revokedAt === undefined ? [] : [{ at: waiver.revokedAt, by: waiver.revokedBy as string, what: 'revoked' as const, waiver }]),
    ])
    .sort((one, other) => (moment(one.at) < moment(other.at) ? -1 : moment(one.at) > moment(other.at) ? 1 : one.waiver.id - other.waiver.id));
}
