import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import type { FindingStore, Judged, RuleSet } from '../core/store.ts';
import { bucket, day, everything, judged, ruleOf, type Said, type Session, scan } from './contract/sample.ts';
import { MemoryStore } from './memory/store.ts';
import { SqliteStore } from './sqlite/store.ts';

/** The two stores share no table and no counting: where they agree about anything that may happen, both are hardly wrong. */

const folder = mkdtempSync(join(tmpdir(), 'bylaw-agreement-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ids = ['A', 'B', 'C'];
const sets: readonly RuleSet[] = [
  { version: '1', rules: ids.map((id) => ruleOf(id)) },
  { version: '2', rules: [ruleOf('C', { version: 2 }), ruleOf('A')] },
  { version: '3', rules: [ruleOf('B', { types: ['AWS::SQS::Queue'] }), ruleOf('A', { title: 'in other words' })] },
];

const said: fc.Arbitrary<Said | undefined> = fc.constantFrom(
  undefined,
  {},
  { message: 'something else' },
  { message: '3 days old' },
  { message: '4 days old' },
  { verdict: 'waived' },
  { verdict: 'unknown', reason: 'access was denied' },
);

interface Sighting {
  readonly resource: string;
  readonly captured: number;
  readonly size: number;
  readonly said: readonly (Said | undefined)[];
  readonly judging: readonly boolean[];
  readonly applying: readonly boolean[];
}

const sighting: fc.Arbitrary<Sighting> = fc.record({
  resource: fc.constantFrom('a', 'b', 'c'),
  captured: fc.integer({ min: 0, max: 3 }),
  size: fc.integer({ min: 0, max: 2 }),
  said: fc.array(said, { minLength: 3, maxLength: 3 }),
  judging: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  applying: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
});

const run = fc.record({
  set: fc.constantFrom(...sets),
  sightings: fc.array(sighting, { maxLength: 6 }),
  complete: fc.boolean(),
  off: fc.constantFrom([], [], [], ['A'], ['B', 'C']),
  abandoned: fc.constantFrom(false, false, false, true),
});

function judgedOf(one: Sighting, set: RuleSet, on: number): Judged {
  // No rule judges what it is not for.
  const rules = [...set.rules.keys()].filter((position) => one.judging[position] && set.rules[position]?.types.includes('AWS::S3::Bucket'));
  const notApplicable = rules.filter((position) => !one.applying[position]);
  const found = rules
    .filter((position) => one.applying[position] && one.said[position])
    .map((position) => [set.rules[position]?.id, one.said[position]]);
  const properties = one.size === 0 ? {} : { Size: one.size, List: Array.from({ length: one.size }, (_, index) => index) };
  const resource = bucket(one.resource, properties, {
    capturedAt: day(on, one.captured * 2),
    region: one.resource === 'c' ? 'us-east-1' : 'eu-west-1',
  });
  return judged(resource, Object.fromEntries(found), { rules, notApplicable }, set);
}

/** All that can be asked of a store. */
async function all(store: FindingStore, days: number): Promise<unknown> {
  const at = [...Array.from({ length: days }, (_, index) => day(index + 1, 10)), undefined].map((time) => (time === undefined ? {} : { at: time }));
  const by = (one: { readonly resource: { readonly id: string }; readonly rule: string; readonly sinceRun: number }) =>
    `${one.resource.id} ${one.rule} ${one.sinceRun}`;
  const sorted = <T>(list: T[], key: (one: T) => string) => list.sort((one, other) => (key(one) < key(other) ? -1 : 1));
  return {
    runs: await store.runs(),
    rollups: await store.rollups(),
    verdicts: await Promise.all(at.map(async (query) => sorted(await Array.fromAsync(store.verdicts(query)), by))),
    changes: await Promise.all(at.map(async ({ at: time = day(1) }) => sorted(await Array.fromAsync(store.verdicts({ changedSince: time })), by))),
    resources: await Promise.all(at.map(async (query) => sorted(await Array.fromAsync(store.resources(query)), ({ id }) => id))),
    stories: await Promise.all(['a', 'b', 'c'].map((id) => store.story(id))),
  };
}

it('both stores say the same, whatever runs they have taken', async () => {
  let files = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(run, { maxLength: 5 }), async (runs) => {
      const [memory, sqlite] = [new MemoryStore(), await SqliteStore.open(join(folder, `${files++}.db`))];
      try {
        for (const store of [memory, sqlite]) {
          for (const [index, { set, sightings, complete, off, abandoned }] of runs.entries()) {
            const records = sightings.map((one) => judgedOf(one, set, index + 1));
            const session: Session = { set, off, complete: complete ? [everything] : [] };
            if (!abandoned) await scan(store, index + 1, records, session);
            else {
              const given = await store.begin({ startedAt: day(index + 1), kind: 'live', source: 'x', ruleSet: set });
              for (const one of records) await given.record(one);
              await given.abandon();
            }
          }
        }
        expect(await all(sqlite, runs.length)).toEqual(await all(memory, runs.length));
      } finally {
        await sqlite.close();
      }
    }),
    { numRuns: 15 },
  );
}, 120_000);
