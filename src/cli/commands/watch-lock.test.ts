import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ownMark } from '../process-mark.ts';
import { lock as lockOf } from './watch-lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'bylaw-lock-'));
afterAll(() => rmSync(folder, { recursive: true }));
let number = 0;
let notes: string[] = [];
const lock = (store: string) => lockOf(store, (line) => void notes.push(line));
const here = ownMark();
const past = new Date(Date.now() - 3_600_000);

function held(holder: object | string): string {
  const store = join(folder, `${number++}.db`);
  writeFileSync(`${store}.watch`, typeof holder === 'string' ? holder : JSON.stringify(holder));
  return store;
}

const since = '2026-11-21T08:00:00.000Z';

it('is given back at the end', () => {
  const store = join(folder, 'sub/own.db');
  const release = lock(store);
  expect(JSON.parse(readFileSync(`${store}.watch`, 'utf8'))).toMatchObject({ pid: process.pid, host: hostname() });
  release();
  expect(existsSync(`${store}.watch`)).toBe(false);
});

it('is not taken from a process that lives, here or on another machine', () => {
  const parent = held({ ...here, pid: process.ppid, begun: '', since });
  expect(() => lock(parent)).toThrow(`bylaw watch is running on this store already (process ${process.ppid} on ${hostname()}, since ${since})`);
  expect(() => lock(held({ pid: 1, host: 'elsewhere.example', since }))).toThrow('process 1 on elsewhere.example');
});

it('is taken from one that is dead, silent, or never wrote its name, and that is said', () => {
  notes = [];
  const dead = held({ ...here, pid: 2 ** 22 + 1, since });
  const own = held({ pid: process.pid, host: hostname(), since });
  const silent = held({ pid: 1, host: 'elsewhere.example', since });
  utimesSync(`${silent}.watch`, past, past);
  for (const store of [dead, own, silent, held('{"pid":')]) {
    const release = lock(store);
    expect(JSON.parse(readFileSync(`${store}.watch`, 'utf8')).pid).toBe(process.pid);
    release();
  }
  const said = (pid: number, host: string) =>
    `the lock of bylaw watch on this store is taken over: process ${pid} on ${host}, since ${since}, is gone`;
  expect(notes).toEqual([said(2 ** 22 + 1, hostname()), said(process.pid, hostname()), said(1, 'elsewhere.example')]);
});

it.runIf(process.platform === 'linux')('is taken from one whose number another process has by now, and not from one that only sleeps', () => {
  const parent = { ...here, pid: process.ppid, since };
  const reused = held({ ...parent, begun: '1' });
  lock(reused)();
  // Behind the name, which stands in parentheses, the twentieth field is when it began.
  const begun = readFileSync(`/proc/${process.ppid}/stat`, 'utf8')
    .replace(/^.*\)\s*/s, '')
    .split(' ')[19];
  const asleep = held({ ...parent, begun });
  utimesSync(`${asleep}.watch`, past, past);
  expect(() => lock(asleep)).toThrow('is running on this store already');
});

it('has one holder, however many see at once that the last one is dead', async () => {
  const store = held({ ...here, pid: 2 ** 22 + 1, since });
  const code = `import { lock } from ${JSON.stringify(new URL('./watch-lock.ts', import.meta.url).href)};
    try { lock(process.argv[1], () => {}); console.log('taken'); await new Promise((resolve) => setTimeout(resolve, 1500)); } catch (thrown) { console.log(thrown.message); }`;
  const outcomes = await Promise.all(
    Array.from({ length: 6 }, async () => {
      const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', code, store], { stdio: ['ignore', 'pipe', 'ignore'] });
      let out = '';
      child.stdout.on('data', (part) => (out += part));
      await once(child, 'close');
      return out.trim();
    }),
  );
  expect(outcomes.filter((one) => one === 'taken')).toHaveLength(1);
  expect(outcomes.filter((one) => !/^taken$|is running on this store already|has begun at the same time/.test(one))).toEqual([]);
}, 30_000);

it('does not take away what another has taken since', () => {
  const store = join(folder, 'other.db');
  const release = lock(store);
  writeFileSync(`${store}.watch`, JSON.stringify({ pid: 1, host: 'elsewhere.example', since }));
  release();
  expect(existsSync(`${store}.watch`)).toBe(true);
});
