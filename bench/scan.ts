import { existsSync, statSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Measured, measure } from './measure.ts';
import { snapshotOf, zippedSnapshotOf } from './snapshot.ts';

const root = join(import.meta.dirname, '..');
const built = join(root, 'dist/bylaw.cjs');
const cli = existsSync(built) ? built : join(root, 'src/cli/main.ts');
const floor = join(import.meta.dirname, 'floor.ts');

/** Of several runs the fastest: whatever else the machine does only ever makes one slower. */
async function best(runs: number, args: readonly string[]): Promise<Measured> {
  const measured: Measured[] = [];
  for (let run = 0; run < runs; run++) measured.push(await measure(args, tmpdir()));
  return measured.sort((one, other) => one.seconds - other.seconds)[0] as Measured;
}

const scanOf = (file: string, rules: string, ...more: string[]) => [
  cli,
  'scan',
  '--snapshot',
  file,
  '--no-store',
  '--rules',
  rules,
  '--format',
  'summary',
  '--quiet',
  ...more,
];

/** `npm run bench -- scan [--big]`: snapshots streamed, counts only, without a store; the floor is measured in the same run. */
export async function run(): Promise<void> {
  const big = process.argv.includes('--big');
  const sizes = [10_000, 100_000, ...(big ? [1_000_000] : [])];
  console.log(`${cli === built ? 'the built package' : 'from source'}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}\n`);
  const seconds = new Map<number, number>();
  for (const size of sizes) {
    const file = await snapshotOf(size);
    const megabytes = statSync(file).size / 1e6;
    const runs = size > 100_000 ? 1 : 3;
    const bare = await best(runs, [floor, file]);
    const start = await best(1, scanOf(await snapshotOf(1), 'all', '--workers', '1'));
    const rows: [string, Measured, string][] = [['the floor: cut and JSON.parse', bare, '']];
    const one = await best(runs, scanOf(file, 'all', '--workers', '1'));
    seconds.set(size, one.seconds);
    rows.push(['all rules, one core', one, `${(one.seconds / bare.seconds).toFixed(2)} times the floor (limit 2)`]);
    const recommended = await best(runs, scanOf(file, 'recommended', '--workers', '1'));
    rows.push(['recommended rules, one core', recommended, `${(recommended.seconds / bare.seconds).toFixed(2)} times the floor`]);
    const two = await best(runs, scanOf(file, 'all', '--workers', '2'));
    rows.push(['all rules, two workers', two, `${(one.seconds / two.seconds).toFixed(2)} times as fast as one (limit 1.5)`]);
    if (size <= 100_000) {
      const zipped = await best(runs, scanOf(await zippedSnapshotOf(size), 'all', '--workers', '1'));
      rows.push(['all rules, one core, gzipped', zipped, `${(zipped.seconds / one.seconds).toFixed(2)} times plain (limit 1.7)`]);
    }
    console.log(
      `${size.toLocaleString('en')} items, ${megabytes.toFixed(0)} MB (of each time ${(start.seconds * 1000).toFixed(0)} ms are starting up)`,
    );
    for (const [what, { seconds: took, megabytes: memory }, note] of rows)
      console.log(
        `  ${what.padEnd(32)} ${took.toFixed(2).padStart(7)} s ${(megabytes / took).toFixed(0).padStart(5)} MB/s ${memory.toFixed(0).padStart(5)} MB  ${note}`,
      );
    console.log();
  }
  for (const [index, size] of sizes.entries()) {
    const before = sizes[index - 1];
    if (before === undefined) continue;
    const growth = (seconds.get(size) as number) / (seconds.get(before) as number);
    console.log(`${size.toLocaleString('en')} items cost ${growth.toFixed(1)} times what ${before.toLocaleString('en')} do`);
  }
}
