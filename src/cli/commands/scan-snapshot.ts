import { availableParallelism } from 'node:os';
import type { Feed, FeedEnd } from '../../app/scan.ts';
import { SnapshotPlan } from '../../app/scan-snapshot-plan.ts';
import type { InputError } from '../../reports/report.ts';
import { ownReads } from '../../rules/generated/own-reads.ts';
import { configType } from '../../schema/type-map.ts';
import type { StoredObject } from '../../sources/config/stream/stored-object.ts';
import { prepare, telling } from '../../sources/config/translate.ts';
import { type Parsed, UsageError } from '../options.ts';
import type { OpenFeed, ScanSetting } from './scan-setting.ts';
import { SnapshotFeed } from './scan-snapshot-feed.ts';
import { snapshotInputs } from './scan-snapshot-inputs.ts';
import { LocalTaker } from './scan-snapshot-local.ts';
import { SmallHeap } from './scan-snapshot-memory.ts';
import { newestOf } from './scan-snapshot-newest.ts';
import { WorkerPool } from './scan-snapshot-pool.ts';
import { SnapshotThread, type ThreadOptions } from './scan-snapshot-thread.ts';

/** Up to here the resources of a snapshot are looked at together too: how they are joined. */
const mostForWiring = 20_000;
/** An input of more bytes than this for each of them has more of them. */
const mostBytesEach = 4000;
/** About what gzip makes of items. */
const zipped = 10;
/** Each has the rules in memory for itself; beyond this many there is only more waiting. */
const mostWorkers = 256;
/** By these options rules are chosen. */
const choosing = ['rules', 'framework', 'param', 'rules-folder', 'config'];

/** `bylaw scan --snapshot PATH…`: items of AWS Config from files, folders and buckets. */
export const openFeed: OpenFeed = async (setting) => {
  const { parsed } = setting;
  const { objects, errors } = await snapshotInputs([...parsed.list('snapshot'), ...parsed.positionals], parsed);
  return feedOf(setting, objects, errors);
};

/**
 * What is judged of objects that hold items, wherever they come from. Where none holds any, nothing was seen; one among others may be of a
 * region in which there is nothing.
 */
export async function feedOf(setting: ScanSetting, objects: readonly StoredObject[], errors: readonly InputError[] = []): Promise<Feed> {
  const empty: FeedEnd['unseen'][number][] = [];
  const feed = await readingFeed(setting, objects, errors, ({ name }) => empty.push({ what: name, reason: 'no item is in it', file: name }));
  const end = (): FeedEnd => {
    const read = feed.end();
    if (empty.length === objects.length) return { ...read, unseen: [...empty, ...read.unseen] };
    for (const { what, reason } of empty) setting.note(`${what}: ${reason}`);
    return read;
  };
  return { judged: feed.judged, end };
}

async function readingFeed(
  setting: ScanSetting,
  objects: readonly StoredObject[],
  errors: readonly InputError[],
  empty: (object: StoredObject) => void,
): Promise<Feed> {
  const { parsed, rules, asOf, storePath, note } = setting;
  const workers = workersOf(parsed.text('workers'));
  const plan = new SnapshotPlan(rules, ownReads, telling);
  await prepare(plan.types.map((type) => configType(type) ?? type));
  const bytes = objects.reduce((sum, { size = 0, name }) => sum + (name.endsWith('.gz') ? size * zipped : size), 0);
  const progress = progressOf(objects, setting);
  const looked = await newestOf(objects, (more) => progress('comparing', more), empty);
  const newest = looked?.newest;
  const options: ThreadOptions = {
    everything: storePath !== undefined,
    wiring: plan.wiring.length > 0 && bytes <= mostForWiring * mostBytesEach,
    counted: setting.counted,
  };
  const heap = new SmallHeap();
  const allCame = () => heap.narrow();
  const shared = {
    plan,
    asOf,
    objects,
    errors,
    deleted: looked?.deleted ?? [],
    wiring: options.wiring,
    mostForWiring,
    counted: setting.counted,
    note,
    notRun: setting.book.notRun,
    allCame,
  };
  const judging = (more: number) => {
    heap.watch();
    progress('judging', more);
  };
  // Which sighting is the newest is known in one place only.
  if (workers > 1 && !newest) {
    const chosen = choosing.filter((name) => parsed.has(name)).map((name) => [name, parsed.each(name)] as const);
    const ids = rules.map(({ rule }) => rule.id);
    const whole = options.everything || namesPasses(parsed);
    const texts = whole || parsed.text('format') !== 'summary' || parsed.has('baseline') || setting.loaded.config.baseline !== undefined;
    const pool = new WorkerPool(workers, { options: chosen, ids, asOf, ...options, whole, texts }, rules);
    return new SnapshotFeed({
      ...shared,
      progress: judging,
      taker: (file) => pool.taker(file),
      wiringOff: () => pool.wiringOff(),
      close: () => pool.close(),
    });
  }
  const thread = new SnapshotThread(plan, asOf, options);
  const takes = newest && ((identity: string, capturedAt: string) => newest.take(identity, capturedAt));
  return new SnapshotFeed({
    ...shared,
    progress: judging,
    taker: (file) => new LocalTaker((batch) => thread.run(batch, file, takes)),
    wiringOff: () => {
      options.wiring = false;
    },
    close: async () => {},
  });
}

function workersOf(given: string | undefined): number {
  if (given === undefined) return Math.max(1, availableParallelism() - 1);
  const count = /^\d{1,9}$/.test(given) ? Number(given) : 0;
  if (count < 1 || count > mostWorkers) throw new UsageError(`--workers wants a number from 1 to ${mostWorkers}, not ${given}`);
  return count;
}

/** Whether resources are reported of which nothing is wrong. */
function namesPasses(parsed: Parsed): boolean {
  return parsed.list('only').some((one) => one === 'pass' || one === 'not-applicable');
}

function progressOf(objects: readonly StoredObject[], { progress }: ScanSetting): (doing: string, more: number) => void {
  const total = objects.reduce((sum, { size = 0 }) => sum + size, 0);
  const started = performance.now();
  let read = 0;
  let last = '';
  return (doing, more) => {
    if (doing !== last) read = 0;
    last = doing;
    read += more;
    const seconds = (performance.now() - started) / 1000;
    if (seconds < 1) return;
    const share = total > 0 ? `${Math.min(100, Math.floor((100 * read) / total))} %, ` : '';
    progress(`${doing}: ${share}${(read / 1e6).toFixed(0)} MB, ${(read / 1e6 / seconds).toFixed(0)} MB/s`);
  };
}
