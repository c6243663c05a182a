import { availableParallelism } from 'node:os';
import { SnapshotPlan } from '../../app/scan-snapshot-plan.ts';
import { configType } from '../../schema/type-map.ts';
import { prepare } from '../../sources/config/translate.ts';
import { UsageError } from '../options.ts';
import type { OpenFeed } from './scan-setting.ts';
import { SnapshotFeed } from './scan-snapshot-feed.ts';
import { snapshotInputs } from './scan-snapshot-inputs.ts';
import { LocalTaker } from './scan-snapshot-local.ts';
import { newestOf } from './scan-snapshot-newest.ts';
import { SnapshotThread } from './scan-snapshot-thread.ts';

/** Up to here the resources of a snapshot are looked at together too: how they are joined. */
const mostForWiring = 20_000;
/** No input of more bytes than this for each of them can have so few. */
const mostBytesEach = 4000;
/** About what gzip makes of items. */
const zipped = 10;

/** `bylaw scan --snapshot PATH…`: items of AWS Config from files, folders and buckets. */
export const openFeed: OpenFeed = async (setting) => {
  const { parsed, rules, asOf, storePath } = setting;
  const workers = workersOf(parsed.text('workers'));
  const { objects, errors } = await snapshotInputs([...parsed.list('snapshot'), ...parsed.positionals]);
  const plan = new SnapshotPlan(rules);
  await prepare(plan.types.map((type) => configType(type) ?? type));
  const total = objects.reduce((sum, { size = 0 }) => sum + size, 0);
  const bytes = objects.reduce((sum, { size = 0, name }) => sum + (name.endsWith('.gz') ? size * zipped : size), 0);
  const wiring = plan.wiring.length > 0 && bytes <= mostForWiring * mostBytesEach;
  const progress = progressOf(total, setting.progress);
  const newest = await newestOf(objects, (more) => progress('comparing', more));
  const thread = new SnapshotThread(plan, asOf, { everything: storePath !== undefined, wiring });
  return new SnapshotFeed({
    plan,
    asOf,
    objects,
    errors,
    wiring,
    mostForWiring,
    progress: (more) => progress('judging', more),
    note: setting.note,
    notRun: setting.book.notRun,
    taker: (file) => new LocalTaker((batch) => thread.run(batch, file, newest && ((identity, at) => newest.take(identity, at)))),
    close: async () => {},
  });
};

function workersOf(given: string | undefined): number {
  if (given === undefined) return Math.max(1, availableParallelism() - 1);
  if (!/^\d{1,3}$/.test(given)) throw new UsageError(`--workers wants a number, not ${JSON.stringify(given)}`);
  return Number(given);
}

function progressOf(total: number, show: (line: string) => void): (doing: string, more: number) => void {
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
    show(`${doing}: ${share}${(read / 1e6).toFixed(0)} MB, ${(read / 1e6 / seconds).toFixed(0)} MB/s`);
  };
}
