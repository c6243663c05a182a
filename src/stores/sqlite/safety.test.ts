import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { RunWriter } from '../../core/store.ts';
import { bucket, day, everything, judged, lines, ruleSet, scan } from '../contract/sample.ts';
import { type Database, open, plain } from './driver.ts';
import type { SqliteRun } from './run.ts';
import { findings } from './schemas.ts';
import { SqliteStore } from './store.ts';

const root = mkdtempSync(join(tmpdir(), 'bylaw-safety-'));
let folders = 0;

afterAll(() => rmSync(root, { recursive: true }));

function fresh(): string {
  return join(root, `${folders++}`, 'bylaw.db');
}

const start = { startedAt: day(9), kind: 'live', source: 'sample', ruleSet } as const;

function databaseOf(run: RunWriter): Database {
  return (run as SqliteRun).database;
}

/** All rows of all tables. */
async function dump(path: string): Promise<Record<string, unknown[]>> {
  const db = await open(path, { patience: 0 });
  const tables = db.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`).all() as { name: string }[];
  const all = Object.fromEntries(tables.map(({ name }) => [name, db.prepare(`SELECT * FROM ${name}`).all()]));
  db.close();
  return all;
}

/** Runs the fixture, killed some milliseconds after it has begun to write; answers whether it came to its end. */
function scanInProcess(path: string, on: number, killAfter?: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, '../kill.fixture.ts'), path, String(on)], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let complained = '';
    child.stderr.on('data', (chunk) => {
      complained += String(chunk);
    });
    child.stdout.on('data', (chunk) => {
      said += String(chunk);
      if (killAfter !== undefined && said === 'begun\n') setTimeout(() => child.kill('SIGKILL'), killAfter);
    });
    child.on('error', reject);
    child.on('close', () => (complained === '' ? resolve(said.includes('ended')) : reject(new Error(complained))));
  });
}

describe('a store whose writer is killed', () => {
  it('is, once the scan was run again, the same as one whose writer was not', async () => {
    const whole = fresh();
    const killed = fresh();
    let kills = 0;
    for (const on of [1, 2]) {
      await scanInProcess(whole, on);
      // From the first records to the commit, however fast the machine is.
      for (const after of [0, 5, 15, 30, 45, 60, 80]) {
        const ended = await scanInProcess(killed, on, after);
        const store = await SqliteStore.open(killed);
        const runs = (await store.runs()).length;
        await store.close();
        // It may have been killed after the commit, before it could say so: then all of the run is there.
        if (ended || runs === on) break;
        expect(runs).toBe(on - 1);
        kills++;
      }
      const store = await SqliteStore.open(killed);
      if ((await store.runs()).length < on) await scanInProcess(killed, on);
      await store.close();
      expect(await dump(killed)).toEqual(await dump(whole));
    }
    expect(kills).toBeGreaterThanOrEqual(2);
    expect((await dump(whole)).run).toHaveLength(2);
  }, 120_000);
});

describe('a store that is being written', () => {
  it('is read as it was before', async () => {
    const path = fresh();
    const writing = await SqliteStore.open(path);
    await scan(writing, 1, [judged(bucket('a'), { ENCRYPTED: {} })]);
    const run = await writing.begin(start);
    // More than fits into memory, so that some of it is in the file already.
    databaseOf(run).exec('PRAGMA cache_size = 20');
    for (let index = 0; index < 1000; index++) run.record(judged(bucket(`b${index}`, { Padding: 'x'.repeat(900) }), { ENCRYPTED: {} }));
    expect(statSync(`${path}-wal`).size).toBeGreaterThan(500_000);
    const reading = await SqliteStore.open(path, { create: false });
    expect(await lines(reading.verdicts())).toEqual(['a ENCRYPTED fail']);
    const half = reading.verdicts()[Symbol.asyncIterator]();
    await half.next();
    await run.end({ endedAt: day(9, 9), complete: [], unseen: [] });
    expect((await half.next()).done).toBe(true);
    expect(await lines(reading.verdicts())).toHaveLength(1001);
    await reading.close();
    await writing.close();
  });

  it('says so to another who would write it, and takes waivers all the same', async () => {
    const path = fresh();
    const [one, two] = [await SqliteStore.open(path), await SqliteStore.open(path, { patience: 50 })];
    const run = await one.begin(start);
    const before = performance.now();
    await expect(two.begin(start)).rejects.toThrow(`the store ${path}: another process is writing it`);
    expect(performance.now() - before).toBeGreaterThanOrEqual(45);
    await two.waivers.add({ rule: '*', resource: 'a', reason: 'r', owner: 'o', expires: '2026-02-01', createdAt: day(1), createdBy: 'ann' });
    run.record(judged(bucket('a')));
    await run.end({ endedAt: day(9, 9), complete: [], unseen: [] });
    expect(await one.waivers.list()).toHaveLength(1);
    const next = await two.begin({ ...start, startedAt: day(10) });
    expect(next.run).toBe(2);
    await next.abandon();
    await one.close();
    await two.close();
  });
});

describe('a store that cannot be had', () => {
  async function refusal(path: string): Promise<string> {
    const store = await SqliteStore.open(path, { patience: 50 }).catch((thrown: Error) => thrown);
    if (!(store instanceof Error)) await store.close();
    expect(store).toMatchObject({ name: 'StoreError' });
    return (store as Error).message;
  }

  it.each([
    ['a text', 'no database at all, but more than long enough to be looked at as one'.repeat(20), 'it is no database of SQLite'],
    ['a damaged header', 'SQLite format 3\0garbage', 'it is no database of SQLite'],
  ])('says of %s what it is, and touches nothing', async (_, content, line) => {
    const path = fresh();
    mkdirSync(join(path, '..'));
    writeFileSync(path, content);
    expect(await refusal(path)).toContain(`the store ${path}: ${line}`);
    expect(readFileSync(path, 'utf8')).toBe(content);
  });

  it('says of a damaged page that it is damaged', async () => {
    const path = fresh();
    const store = await SqliteStore.open(path);
    await scan(
      store,
      1,
      Array.from({ length: 200 }, (_, index) => judged(bucket(`b${index}`, { P: 'x'.repeat(900) }))),
    );
    await store.close();
    const bytes = readFileSync(path);
    bytes.fill(0xab, 8192 * 2);
    writeFileSync(path, bytes);
    const damaged = await SqliteStore.open(path);
    await expect(Array.fromAsync(damaged.resources())).rejects.toThrow(`the store ${path}: it is damaged`);
    await damaged.close();
  });

  it('leaves the database of another program alone', async () => {
    const path = fresh();
    mkdirSync(join(path, '..'));
    const db = await open(path, { patience: 0 });
    db.exec('CREATE TABLE theirs (a)');
    db.close();
    expect(await refusal(path)).toContain('it is a database of another program');
    expect(Object.keys(await dump(path))).toEqual(['theirs']);
  });

  it('leaves a store of a newer version alone', async () => {
    const path = fresh();
    await (await SqliteStore.open(path)).close();
    const db = await open(path, { patience: 0 });
    db.exec('PRAGMA user_version = 99');
    db.close();
    expect(await refusal(path)).toBe(
      `the store ${path}: a newer bylaw has written it (its version is 99, this one knows ${findings.steps.length}); update bylaw, or name another file`,
    );
  });

  it('waits for no more than its patience where another makes it', async () => {
    const path = fresh();
    mkdirSync(join(path, '..'));
    const db = await open(path, { patience: 0 });
    db.exec('BEGIN EXCLUSIVE');
    expect(await refusal(path)).toContain('another process is writing it');
    db.exec('ROLLBACK');
    db.close();
    await (await SqliteStore.open(path)).close();
  });

  it('says so where there is none, or no place for one', async () => {
    const path = fresh();
    await expect(SqliteStore.open(path, { create: false })).rejects.toThrow(`there is no store ${path}: run bylaw scan first`);
    expect(existsSync(path)).toBe(false);
    const file = join(root, 'file');
    writeFileSync(file, '');
    expect(await refusal(join(file, 'bylaw.db'))).toContain('it cannot be made');
    // Where the system answers that there is no such place, whatever is made.
    if (existsSync('/proc/self')) expect(await refusal('/proc/nowhere/deep/bylaw.db')).toContain('it cannot be made');
    mkdirSync(join(root, 'folder.db'));
    expect(await refusal(join(root, 'folder.db'))).toContain('it cannot be opened: it is a folder; name a file in it');
  });

  it('says of one that may not be written what to do', () => {
    const told = plain('x.db', Object.assign(new Error('attempt to write a readonly database'), { errcode: 8 }));
    expect(told).toMatchObject({ name: 'StoreError', message: expect.stringContaining('the store x.db: it may not be written') });
    expect(plain('x.db', Object.assign(new Error('odd'), { errcode: 4 }))).toMatchObject({ message: 'the store x.db: the database says: odd' });
    const other = new Error('a bug');
    expect(plain('x.db', other)).toBe(other);
  });

  it('gives the run up on a full disk, and loses nothing', async () => {
    const path = fresh();
    const store = await SqliteStore.open(path);
    await scan(store, 1, [judged(bucket('a'), { ENCRYPTED: {} })]);
    const run = await store.begin(start);
    const full = () => {
      // SQLite counts pages where a disk counts blocks.
      databaseOf(run).exec('PRAGMA max_page_count = 1');
      for (let index = 0; index < 500; index++) run.record(judged(bucket(`b${index}`, { P: 'x'.repeat(900) })));
    };
    expect(full).toThrow(`the store ${path}: the disk is full; make room and run again`);
    expect(() => run.record(judged(bucket('c')))).toThrow('is over');
    expect(await lines(store.verdicts())).toEqual(['a ENCRYPTED fail']);
    expect((await scan(store, 2, [judged(bucket('a'))], { complete: [everything] })).changes.mended).toBe(1);
    await store.close();
  });

  it('leaves no file beside it when it was only read', async () => {
    const path = fresh();
    const store = await SqliteStore.open(path);
    await scan(store, 1, [judged(bucket('a'))]);
    await store.close();
    const before = readdirSync(dirname(path)).sort();
    const reader = await SqliteStore.open(path, { create: false });
    expect(await reader.runs()).toHaveLength(1);
    await reader.close();
    expect(readdirSync(dirname(path)).sort()).toEqual(before);
  });

  it('is for its owner alone', async () => {
    const path = fresh();
    const store = await SqliteStore.open(path);
    const run = await store.begin(start);
    run.record(judged(bucket('a', { P: 'x'.repeat(100) })));
    await run.end({ endedAt: day(9, 9), complete: [], unseen: [] });
    for (const file of [path, path.replace('.db', '.ledger.db')]) expect(statSync(file).mode & 0o777).toBe(0o600);
    await store.close();
    await expect(store.begin(start)).rejects.toThrow('was closed');
    chmodSync(path, 0o600);
  });
});
