import type { Message } from '../core/notifier.ts';
import type { FindingStore } from '../core/store.ts';
import { type Channel, type NotifyParts, reasonOf } from './notify.ts';
import { recoveredMessage, testMessage, troubleMessage } from './notify-message.ts';

/** What is told of the watch itself: that scans fail, that they succeed again, that a channel works. */

type Parts = Omit<NotifyParts, 'storeOption' | 'store'> & { readonly store: Pick<FindingStore, 'deliveries'> };

export interface Trouble {
  readonly failures: number;
  /** The last run before it; with it, trouble is told once, however often the watch is started anew meanwhile. */
  readonly since: string;
  readonly reason: string;
}

export function tellTrouble(channels: readonly Channel[], { failures, since, reason }: Trouble, parts: Parts): Promise<readonly string[]> {
  return once(interested(channels), (channel) => troubleMessage(channel, failures, since, parts.now(), reason), parts);
}

/** Only where somebody was told of the trouble. */
export async function tellRecovered(channels: readonly Channel[], since: string, parts: Parts): Promise<readonly string[]> {
  const alarmed: Channel[] = [];
  for (const channel of interested(channels)) {
    const { name } = channel.notifier;
    const { id } = troubleMessage(name, 0, since, parts.now(), '');
    if ((await parts.store.deliveries.pending(name, [id])).length === 0) alarmed.push(channel);
  }
  return once(alarmed, (channel) => recoveredMessage(channel, since, parts.now()), parts);
}

/** To every channel, whatever it wants to hear of; kept in no ledger. Answers the names of those that failed. */
export async function tellTest(channels: readonly Channel[], { now, note }: Pick<Parts, 'now' | 'note'>): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const { notifier } of channels) {
    const { name, type } = notifier;
    try {
      await notifier.send(testMessage(name, now()));
      note(`${name} (${type}) took the test message`);
    } catch (thrown) {
      note(`${name} (${type}) did not take it: ${reasonOf(thrown)}`);
      failed.push(name);
    }
  }
  return failed;
}

function interested(channels: readonly Channel[]): readonly Channel[] {
  return channels.filter(({ notifier, on }) => notifier.takes === 'messages' && on.has('incomplete'));
}

async function once(channels: readonly Channel[], say: (channel: string) => Message, parts: Parts): Promise<readonly string[]> {
  const { store, now, note, quiet, dryRun } = parts;
  const outcomes = await Promise.all(
    channels.map(async ({ notifier }) => {
      const { name, type } = notifier;
      const message = say(name);
      if ((await store.deliveries.pending(name, [message.id])).length === 0) return true;
      try {
        if (dryRun) note(`${name} (${type}) would be told: ${message.title}`);
        else {
          await notifier.send(message);
          await store.deliveries.delivered(name, [message.id], now());
          if (!quiet) note(`${name} (${type}) was told: ${message.title}`);
        }
        return true;
      } catch (thrown) {
        note(`${name} (${type}) was not told: ${reasonOf(thrown)}`);
        return false;
      }
    }),
  );
  return channels.filter((_, index) => outcomes[index] === false).map(({ notifier }) => notifier.name);
}
