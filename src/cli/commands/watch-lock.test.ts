import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { lock } from './watch-lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'bylaw-lock-'));
afterAll(() => rmSync(folder, { recursive: true }));
let number = 0;

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
  const parent = held({ pid: process.ppid, host: hostname(), since });
  expect(() => lock(parent)).toThrow(`bylaw watch is running on this store already (process ${process.ppid} on ${hostname()}, since ${since})`);
  expect(() => lock(held({ pid: 1, host: 'elsewhere.example', since }))).toThrow('process 1 on elsewhere.example');
});

it('is taken from one that is dead, silent, or never wrote its name', () => {
  const dead = held({ pid: 2 ** 22 + 1, host: hostname(), since });
  const own = held({ pid: process.pid, host: hostname(), since });
  const silent = held({ pid: 1, host: 'elsewhere.example', since });
  const past = new Date(Date.now() - 3_600_000);
  utimesSync(`${silent}.watch`, past, past);
  for (const store of [dead, own, silent, held('{"pid":')]) {
    const release = lock(store);
    expect(JSON.parse(readFileSync(`${store}.watch`, 'utf8')).pid).toBe(process.pid);
    release();
  }
});

it('does not take away what another has taken since', () => {
  const store = join(folder, 'other.db');
  const release = lock(store);
  writeFileSync(`${store}.watch`, JSON.stringify({ pid: 1, host: 'elsewhere.example', since }));
  release();
  expect(existsSync(`${store}.watch`)).toBe(true);
});
