import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { motoCommand, withoutMoto } from '../../src/testing/moto.ts';
import { writes } from './operations.ts';
import { given } from './seed/given.ts';
import { rows } from './seed/index.ts';
import { lacking } from './seed/lacking.ts';
import { openStage, type Stage, scanOf, toldBy } from './stage.ts';
import { differences } from './verdicts.ts';

test('at least 45 types are seeded, most of them well and badly', () => {
  const types = new Map<string, boolean[]>();
  for (const { type, fails } of rows) types.set(type, [...(types.get(type) ?? []), fails.length > 0]);
  expect(types.size).toBeGreaterThanOrEqual(45);
  expect([...types.values()].filter((one) => new Set(one).size === 2).length).toBeGreaterThanOrEqual(30);
});

describe.skipIf(!motoCommand())(motoCommand() ? 'two accounts in three regions' : `two accounts in three regions (${withoutMoto})`, () => {
  let stage: Stage;
  let store: string;

  beforeAll(async () => {
    stage = await openStage();
    store = join(stage.folder, 'store.db');
  }, 180_000);
  afterAll(() => stage?.end());

  test('are judged as they were seeded, by calls that only read', async () => {
    const scanned = await stage.run(scanOf('--store', store));
    expect(differences(toldBy(scanned), stage.seeded, given, lacking)).toEqual([]);
    expect(scanned.code).toBe(1);
    expect(scanned.asked.length).toBeGreaterThan(1000);
    expect(writes(scanned.asked)).toEqual([]);
  }, 180_000);
});
