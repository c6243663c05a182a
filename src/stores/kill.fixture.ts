/** A scan as a process of its own, to be killed: `node kill.fixture.ts FILE DAY`. Says `begun` once it writes. */
import type { Judged } from '../core/store.ts';
import { bucket, day, everything, judged, ruleSet } from './contract/sample.ts';
import type { SqliteRun } from './sqlite/run.ts';
import { SqliteStore } from './sqlite/store.ts';

const [path = '', on = '1'] = process.argv.slice(2);
const number = Number(on);

/** From day to day some change, some mend, some go, and some come. */
export function estate(of: number): Judged[] {
  const all: Judged[] = [];
  for (let index = of * 10; index < 5000; index++) {
    const properties = { Index: index, Size: index % 7 === of ? of : 0, Padding: 'x'.repeat(500) };
    const fails = index % 10 === of || index % 10 === 9;
    all.push(judged(bucket(`b${index}`, properties, { capturedAt: day(of) }), fails ? { ENCRYPTED: {} } : {}));
  }
  return all;
}

if (import.meta.main) {
  const store = await SqliteStore.open(path);
  const run = (await store.begin({ startedAt: day(number), kind: 'live', source: 'sample', ruleSet })) as SqliteRun;
  // Little memory, so that most of the run is in the file before it ends.
  run.database.exec('PRAGMA cache_size = 20');
  process.stdout.write('begun\n');
  for (const one of estate(number)) await run.record(one);
  await run.end({ endedAt: day(number, 9), complete: [everything], unseen: [] });
  await store.close();
  process.stdout.write('ended\n');
}
