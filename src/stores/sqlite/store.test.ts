import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { contract } from '../contract.ts';
import { SqliteStore } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'bylaw-store-'));
let files = 0;

afterAll(() => rmSync(folder, { recursive: true }));

describe('the store in SQLite', () => contract(() => SqliteStore.open(join(folder, `${files++}`, 'bylaw.db'))));
