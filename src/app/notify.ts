import { type Change, type Message, type Notifier, Undelivered, type Unseen } from '../core/notifier.ts';
import { maskText } from '../core/secret.ts';
import type { FindingStore, RunRecord } from '../core/store.ts';
import { atLeast, type Severity } from '../core/verdict.ts';
import { glob } from '../core/waiver.ts';
import { changesOf, inOrder, standingOf, unseenOf } from './notify-changes.ts';
import { changesMessage, digestLength, digestMessage } from './notify-message.ts';

/** What a channel wants to hear of. */
export type Wish = 'new' | 'returned' | 'mended' | 'changed' | 'incomplete';

export interface Channel {
  readonly notifier: Notifier;
  readonly on: ReadonlySet<Wish>;
  readonly minSeverity: Severity;
  /** Empty: all. Rules by pattern. */
  readonly accounts: readonly string[];
  readonly rules: readonly string[];
}

export interface NotifyParts {
  readonly store: FindingStore;
  /** ISO time. */
  now(): string;
  /** A line for the person at the terminal. */
  note(line: string): void;
  /** ` --store FILE`, for commands in messages. */
  readonly storeOption: string;
  /** Says only what went wrong. */
  readonly quiet?: boolean;
  /** Only says what would be sent. */
  readonly dryRun?: boolean;
}

/** Of runs that a channel was not told of, no more are told one by one: a channel that is further behind gets a digest. */
export const behind = 20;

const wishes: Readonly<Record<Change['what'], Wish>> = {
  new: 'new',
  returned: 'returned',
  changed: 'changed',
  mended: 'mended',
  gone: 'mended',
  off: 'changed',
};

/** Tells every channel what it was not told yet. Answers the names of those that could not be told all of it. */
export async function notify(channels: readonly Channel[], parts: NotifyParts): Promise<readonly string[]> {
  // One more than may be told: changes of the oldest are against the one before it.
  const runs = await parts.store.runs({ limit: behind + 1 });
  const changesIn = onceEach(parts.store);
  const outcomes = await Promise.all(channels.map((channel) => told(channel, runs, changesIn, parts)));
  return channels.filter((_, index) => outcomes[index] === false).map(({ notifier }) => notifier.name);
}

type ChangesIn = (run: RunRecord) => Promise<readonly Change[]>;

/** All channels look at the same run: the store is asked once. */
function onceEach(store: FindingStore): ChangesIn {
  const known = new Map<number, Promise<readonly Change[]>>();
  return (run) => {
    const changes = known.get(run.run) ?? changesOf(store, run);
    known.set(run.run, changes);
    return changes;
  };
}

/** A channel that fails fails alone. */
async function told(channel: Channel, runs: readonly RunRecord[], changesIn: ChangesIn, parts: NotifyParts): Promise<boolean> {
  const { name } = channel.notifier;
  const [newest] = runs;
  if (!newest) return true;
  try {
    const pending = new Set(await parts.store.deliveries.pending(name, runs.map(markOf)));
    const last = runs.findIndex((run) => !pending.has(markOf(run)));
    if (last < 0) {
      await digest(channel, newest, parts);
      return true;
    }
    // The oldest first: what came back must not be told before it was mended.
    for (let index = last - 1; index >= 0; index--) await changes(channel, runs[index] as RunRecord, runs[index + 1] as RunRecord, changesIn, parts);
    return true;
  } catch (thrown) {
    parts.note(`${name} (${channel.notifier.type}) was not told: ${reasonOf(thrown)}; it is told after the next scan`);
    return false;
  }
}

async function changes(channel: Channel, run: RunRecord, before: RunRecord, changesIn: ChangesIn, parts: NotifyParts): Promise<void> {
  const { name } = channel.notifier;
  const wanted = (await changesIn(run)).filter((one) => wants(channel, one) && channel.on.has(wishes[one.what]));
  const unseen = channel.on.has('incomplete') ? unseenOf(run, before) : [];
  const keys = [...wanted, ...unseen].map((one) => one.key);
  const pending = new Set(await parts.store.deliveries.pending(name, keys));
  const message = changesMessage(
    name,
    run,
    before,
    wanted.filter((one) => pending.has(one.key)).sort(inOrder),
    unseen.filter((one) => pending.has(one.key)),
    parts.storeOption,
  );
  await deliver(channel, message, message.changes.length + message.unseen.length > 0, [markOf(run)], parts);
}

async function digest(channel: Channel, run: RunRecord, parts: NotifyParts): Promise<void> {
  const all = channel.notifier.takes === 'findings';
  const failed: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  let worst: Change[] = [];
  for await (const change of standingOf(parts.store, run)) {
    if (!wants(channel, change)) continue;
    if (change.what === 'new') failed[change.severity]++;
    else if (!all) continue;
    worst.push(change);
    // An estate may have a hundred thousand: what cannot be among the worst is let go on the way.
    if (!all && worst.length > digestLength * 50) worst = worst.sort(inOrder).slice(0, digestLength);
  }
  const pending = all
    ? new Set(
        await parts.store.deliveries.pending(
          channel.notifier.name,
          worst.map((one) => one.key),
        ),
      )
    : undefined;
  const shown = worst.filter((one) => pending?.has(one.key) !== false).sort(inOrder);
  const unseen: readonly Unseen[] = channel.on.has('incomplete') ? unseenOf(run, undefined) : [];
  const message = digestMessage(channel.notifier.name, run, failed, all ? shown : shown.slice(0, digestLength), unseen, parts.storeOption);
  await deliver(channel, message, !all || shown.length > 0, [markOf(run)], parts);
}

/** Hands a message over, and writes down right after that it was. */
async function deliver({ notifier }: Channel, message: Message, worthIt: boolean, marks: readonly string[], parts: NotifyParts): Promise<void> {
  const { name, type } = notifier;
  const { deliveries } = parts.store;
  if (parts.dryRun) {
    if (worthIt) parts.note(`${name} (${type}) would be told: ${message.title}`);
    return;
  }
  if (worthIt) {
    try {
      const { refused } = await notifier.send(message);
      const [first] = refused;
      if (first) parts.note(`${name} (${type}) does not take ${refused.length} of ${message.changes.length} findings: ${maskText(first.reason)}`);
    } catch (thrown) {
      if (thrown instanceof Undelivered && thrown.arrived.length > 0) await deliveries.delivered(name, thrown.arrived, parts.now());
      throw thrown;
    }
    if (!parts.quiet) parts.note(`${name} (${type}) was told: ${message.title}`);
  }
  // A digest's verdicts are told again as changes only in later runs, which have keys of their own.
  const keys = message.subject === 'digest' ? [] : [...message.changes, ...message.unseen].map((one) => one.key);
  await deliveries.delivered(name, [...marks, ...keys], parts.now());
}

/** A fault in one channel must not cost the others their message. */
export function reasonOf(thrown: unknown): string {
  if (thrown instanceof Undelivered) return maskText(thrown.message);
  const said = maskText(thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown));
  return thrown instanceof Error && thrown.name === 'StoreError' ? said : `by a fault of bylaw itself (${said})`;
}

function markOf({ run, endedAt }: RunRecord): string {
  return `run ${run}@${endedAt}`;
}

function wants({ minSeverity, accounts, rules }: Channel, { severity, resource, rule }: Change): boolean {
  return (
    atLeast(severity, minSeverity) &&
    (accounts.length === 0 || accounts.includes(resource.account)) &&
    (rules.length === 0 || rules.some((one) => glob(one)(rule)))
  );
}
