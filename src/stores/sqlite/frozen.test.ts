import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { bucket, day, judged, lines, ruleSet, scan } from '../contract/sample.ts';
import { open } from './driver.ts';
import { mayWrite } from './files.ts';
import { openFrozen } from './frozen.ts';
import { SqliteStore } from './store.ts';

const root = mkdtempSync(join(tmpdir(), 'bylaw-frozen-'));
let folders = 0;
let folder: string;
let path: string;

afterAll(() => rmSync(root, { recursive: true }));

beforeEach(async () => {
  folder = join(root, `${folders++}`);
  path = join(folder, 'bylaw.db');
  const store = await SqliteStore.open(path);
  await scan(store, 1, [judged(bucket('a'), { LOGGED: {} })]);
  await store.waivers.add({ rule: 'LOGGED', resource: 'a', reason: 'r', owner: 'us', expires: '2026-02-01', createdAt: day(1), createdBy: 'me' });
  await store.close();
});

const frozen = () => SqliteStore.open(path, { create: false, toRead: 'always' });
const files = () => readdirSync(folder).sort();

describe('a store that may only be read', () => {
  it('is read, ledger and all, and nothing is left beside it', async () => {
    const before = [files(), readFileSync(path)];
    const store = await frozen();
    expect(await lines(store.verdicts())).toEqual(['a LOGGED fail']);
    expect((await store.waivers.list()).map(({ owner }) => owner)).toEqual(['us']);
    expect(await store.runs()).toHaveLength(1);
    await store.close();
    expect([files(), readFileSync(path)]).toEqual(before);
  });

  it('needs no ledger, and makes none', async () => {
    rmSync(join(folder, 'bylaw.ledger.db'));
    const store = await frozen();
    expect([await store.waivers.list(), await lines(store.verdicts())]).toEqual([[], ['a LOGGED fail']]);
    await store.close();
    expect(files()).toEqual(['bylaw.db']);
  });

  it('is not written', async () => {
    const store = await frozen();
    await expect(store.begin({ startedAt: day(9), kind: 'live', source: 's', ruleSet })).rejects.toThrow('it may only be read here');
    await expect(store.waivers.revoke(1, 'me', day(2))).rejects.toThrow('it may not be written');
    await store.close();
  });

  it('is read while another writes it, with what that one has ended', async () => {
    const writer = await SqliteStore.open(path);
    // Kept open, or the last to go would tidy up what is beside the file.
    const other = await open(path, { patience: 0 });
    other.prepare('SELECT count(*) FROM run').get();
    await scan(writer, 2, [judged(bucket('a')), judged(bucket('b'), { VERSIONED: {} })]);
    expect(files()).toContain('bylaw.db-wal');
    const store = await frozen();
    expect(await lines(store.verdicts())).toEqual(['b VERSIONED fail']);
    await store.close();
    other.close();
    await writer.close();
  });

  it('says so where another has written it meanwhile', async () => {
    const { close } = await openFrozen(path, 0);
    utimesSync(path, new Date(), new Date('2030-01-01'));
    expect(close).toThrow('another process has written it meanwhile');
  });

  it('is refused where it would have to be written first', async () => {
    const old = join(folder, 'old.db');
    appendFileSync(old, '');
    await expect(SqliteStore.open(old, { create: false, toRead: 'always' })).rejects.toThrow('it is empty, or of an older bylaw');
  });
});

it('a file that is not there may not be written', () => {
  expect([mayWrite(path), mayWrite(join(folder, 'none.db'))]).toEqual([true, false]);
});
