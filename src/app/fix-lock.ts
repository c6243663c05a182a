import type { FindingStore } from '../core/store.ts';

export interface LockParts {
  readonly ledger: FindingStore['remedies'];
  /** Who holds the lock, in a form that no other run has. */
  readonly holder: string;
  /** Whether it is certain that whoever holds it is at work no more. */
  gone(holder: string): boolean;
  /** A holder as people read it. */
  told(holder: string): string;
  now(): string;
  note(line: string): void;
}

/** Another run holds the lock. */
export class Locked extends Error {}

/** How long the lock holds unless it is renewed, which each resource does. */
const lockTime = 15 * 60_000;

/** Takes the lock for as long as something is done under it; two runs never mend at the same time. */
export async function underLock<T>(parts: LockParts, work: (renew: () => Promise<void>) => Promise<T>): Promise<T> {
  const { ledger, holder, told, now, note } = parts;
  const take = async () => {
    const at = now();
    return ledger.lock(holder, at, new Date(Date.parse(at) + lockTime).toISOString());
  };
  const renew = async () => {
    if (await take()) return;
    const other = await ledger.lockedBy(now());
    throw new Locked(`another run is at work (${other ? `${told(other.holder)}, until ${other.until} at the latest` : 'it has just ended'})`);
  };
  await freed(parts);
  await renew();
  try {
    return await work(renew);
  } finally {
    await ledger.unlock(holder).catch((thrown: Error) => {
      // What went wrong before is what matters, and a lock whose process is gone holds nobody up.
      note(`the lock could not be given back: ${thrown.message}`);
    });
  }
}

/**
 * Takes the lock away from a run whose process is gone. It is taken from that holder by name: of two that see it at once the second
 * finds that it is not there any more, and does not take it from the first.
 */
async function freed({ ledger, gone, told, now, note }: LockParts): Promise<void> {
  const other = await ledger.lockedBy(now());
  if (!other || !gone(other.holder)) return;
  await ledger.unlock(other.holder);
  note(`the lock of ${told(other.holder)} is taken over: its process is gone, and bylaw fix --list shows what it has done`);
}
