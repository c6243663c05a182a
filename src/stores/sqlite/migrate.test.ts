import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lines, ruleSet } from '../contract/sample.ts';
import { type Database, open } from './driver.ts';
import { migrate } from './migrate.ts';
import { SqliteStore } from './store.ts';

const root = mkdtempSync(join(tmpdir(), 'bylaw-versions-'));
let folders = 0;

afterAll(() => rmSync(root, { recursive: true }));

function fresh(): string {
  return join(root, `${folders++}`, 'bylaw.db');
}

describe('versions', () => {
  const mark = 7;
  const steps = [
    'CREATE TABLE a (x); INSERT INTO a VALUES (1)',
    'ALTER TABLE a ADD COLUMN y DEFAULT 2',
    'CREATE TABLE b (z); UPDATE a SET y = y + 1',
  ];

  async function database(prepared?: (db: Database) => void): Promise<{ path: string; db: Database }> {
    const path = fresh();
    mkdirSync(join(path, '..'));
    const db = await open(path, { patience: 0 });
    prepared?.(db);
    return { path, db };
  }

  it.each([1, 2, 3])('leads from version %i to the newest, with what was in it', async (version) => {
    const { path, db } = await database((empty) => {
      for (const step of steps.slice(0, version)) empty.exec(step);
      empty.exec(`PRAGMA application_id = ${mark}; PRAGMA user_version = ${version}`);
    });
    migrate(db, path, { mark, steps });
    migrate(db, path, { mark, steps });
    expect(db.prepare('SELECT x, y FROM a').all()).toEqual([{ x: 1, y: 3 }]);
    expect(db.prepare('PRAGMA user_version').get()).toEqual({ user_version: 3 });
    db.close();
  });

  it('leaves all as it was where a step fails', async () => {
    const { path, db } = await database();
    migrate(db, path, { mark, steps: steps.slice(0, 1) });
    expect(() => migrate(db, path, { mark, steps: [...steps.slice(0, 2), 'CREATE TABLE a (x)'] })).toThrow('already exists');
    db.close();
    const after = await open(path, { patience: 0 });
    expect(after.prepare('SELECT * FROM a').all()).toEqual([{ x: 1 }]);
    expect(after.prepare('PRAGMA user_version').get()).toEqual({ user_version: 1 });
    after.close();
  });

  it('opens a store of version 1 as it was released', async () => {
    const { path, db } = await database((empty) => {
      empty.exec(readFileSync(join(import.meta.dirname, 'schema/version-1.fixture.sql'), 'utf8'));
    });
    db.close();
    const store = await SqliteStore.open(path);
    expect(await lines(store.verdicts())).toEqual(['a ENCRYPTED fail']);
    const [story] = await store.story('a');
    expect(story).toMatchObject({ passes: ['LOGGED', 'VERSIONED'], versions: [{ changes: [{ path: 'properties.A', before: 1, after: 2 }] }] });
    expect(await store.runs()).toMatchObject([{ run: 2 }, { run: 1, ruleSet }]);
    await store.close();
  });
});
