import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { motoCommand, withoutMoto } from '../../src/testing/moto.ts';
import { writes } from './operations.ts';
import { given } from './seed/given.ts';
import { rows } from './seed/index.ts';
import { lacking } from './seed/lacking.ts';
import { role } from './seed/seeding.ts';
import { openStage, type Stage, scanOf, toldBy } from './stage.ts';
import { differences, type Told } from './verdicts.ts';

/** A test may take so many milliseconds where the machine is busy with others. */
const minutes = 600_000;

/** An entry of a plan. */
type Planned = Pick<Told, 'rule' | 'reason'> & {
  readonly resource: Told['resource'] & { readonly identity: string };
  readonly plan: 'planned' | 'with' | 'refused' | 'mended' | 'left';
};

/** A verdict by what it is of. */
function keyOf({ rule, resource: { type, account, region = '', id } }: Pick<Told, 'rule' | 'resource'>): string {
  return [rule, type, account, region, id].join(' ');
}

/** What remedies say that they cannot mend here: for want of a setting, of an answer, or of a cause. */
const unmendable: Readonly<Record<string, RegExp>> = {
  CLOUD_TRAIL_ENCRYPTION_ENABLED: /no key is named/,
  CW_LOGGROUP_RETENTION_PERIOD_CHECK: /its tags could not be seen/,
  // The emulator lets everybody restore every snapshot, and says of none that it is shared.
  EBS_SNAPSHOT_PUBLIC_RESTORABLE_CHECK: /finds nothing to change/,
  S3_BUCKET_LOGGING_ENABLED: /no bucket for access logs is named/,
};

/** Verdicts that change with what is mended: a policy is judged beside its bucket, and a bucket with versions needs rules for old ones. */
const alongside = [
  'S3_BUCKET_PUBLIC_READ_PROHIBITED AWS::S3::BucketPolicy',
  'S3_BUCKET_SSL_REQUESTS_ONLY AWS::S3::BucketPolicy',
  'S3_VERSION_LIFECYCLE_POLICY_CHECK AWS::S3::Bucket',
];

function isAlongside(key: string): boolean {
  return alongside.some((one) => key.startsWith(`${one} `));
}

test('at least 45 types are seeded, most of them well and badly', () => {
  const types = new Map<string, boolean[]>();
  for (const { type, fails } of rows) types.set(type, [...(types.get(type) ?? []), fails.length > 0]);
  expect(types.size).toBeGreaterThanOrEqual(45);
  expect([...types.values()].filter((one) => new Set(one).size === 2).length).toBeGreaterThanOrEqual(30);
});

test('docs/testing.md names every type that is seeded', () => {
  const page = readFileSync(new URL('../../docs/testing.md', import.meta.url), 'utf8');
  const types = new Set([...rows, ...given].map((one) => one.type));
  expect([...types].filter((type) => !page.includes(`\`${type}\``))).toEqual([]);
});

describe.skipIf(!motoCommand())(motoCommand() ? 'two accounts in three regions' : `two accounts in three regions (${withoutMoto})`, () => {
  let stage: Stage;
  let store: string;
  /** Verdicts as they were first, what there is a remedy for, and the run that applied it. */
  let seen: ReadonlyMap<string, string>;
  let planned: readonly string[];
  let mendable: readonly string[];
  let run: string;

  const fix = (...args: readonly string[]) => ['fix', '--store', store, '--role', role, '--limit', '2000', ...args];

  beforeAll(async () => {
    stage = await openStage();
    store = join(stage.folder, 'store.db');
  }, minutes);
  afterAll(() => stage?.end());

  /** Scans, and answers each verdict by what it is of. */
  async function verdicts(): Promise<{ readonly told: readonly Told[]; readonly of: ReadonlyMap<string, string> }> {
    const scanned = await stage.run(scanOf('--store', store));
    const told = toldBy(scanned);
    expect(writes(scanned.asked)).toEqual([]);
    return { told, of: new Map(told.map((one) => [keyOf(one), one.verdict])) };
  }

  test(
    'are judged as they were seeded, by calls that only read',
    async () => {
      const scanned = await stage.run(scanOf('--store', store));
      const told = toldBy(scanned);
      seen = new Map(told.map((one) => [keyOf(one), one.verdict]));
      expect(differences(told, stage.seeded, given, lacking)).toEqual([]);
      expect(scanned.code).toBe(1);
      expect(scanned.asked.length).toBeGreaterThan(1000);
      expect(writes(scanned.asked)).toEqual([]);
    },
    minutes,
  );

  test(
    'are reported as they were judged',
    async () => {
      const { out, asked } = await stage.run(['report', '--store', store, '--rules', 'all', '--format', 'json', '--only', 'fail']);
      expect(asked).toEqual([]);
      const reported = toldBy({ out }).map(keyOf);
      expect(reported.sort()).toEqual([...seen].flatMap(([key, verdict]) => (verdict === 'fail' ? [key] : [])).sort());
    },
    minutes,
  );

  test(
    'a plan to mend them writes nothing, and says why where it can do nothing',
    async () => {
      const { code, out, asked } = await stage.run(fix('--format', 'json'));
      expect(code).toBe(1);
      expect(writes(asked)).toEqual([]);
      const { plans } = JSON.parse(out) as { plans: readonly Planned[] };
      const refused = plans.flatMap(({ rule, plan, reason = '' }) =>
        plan === 'refused' && !unmendable[rule]?.test(reason) ? [`${rule}: ${reason}`] : [],
      );
      expect(refused).toEqual([]);
      planned = plans.filter((one) => one.plan !== 'refused').map(keyOf);
      mendable = plans.flatMap((one) => (one.plan === 'refused' ? [] : [`${one.rule} ${one.resource.identity}`]));
      const rules = new Set(plans.flatMap((one) => (one.plan === 'refused' ? [] : [one.rule])));
      expect(rules.size).toBeGreaterThanOrEqual(25);
      // Whatever fails by a rule that some remedy mends is planned or refused: nothing is passed over in silence.
      const told = new Set(plans.map(keyOf));
      const failing = [...seen].flatMap(([key, verdict]) =>
        verdict === 'fail' && [...rules].some((rule) => key.startsWith(`${rule} `)) ? [key] : [],
      );
      expect(failing.filter((key) => !told.has(key) && !isAlongside(key))).toEqual([]);
    },
    minutes,
  );

  test(
    'what is mended passes after that, and nothing else is changed',
    async () => {
      const { out, err } = await stage.run(fix('--apply', '--yes', '--format', 'json'));
      const { results } = JSON.parse(out) as { results: readonly { rule: string; resource: string; status: string }[] };
      expect(results.filter((one) => one.status !== 'verified')).toEqual([]);
      expect(results.map((one) => `${one.rule} ${one.resource}`).sort()).toEqual([...mendable].sort());
      run = /applying as (fix-\S+)/.exec(err)?.[1] ?? '';
      const { of } = await verdicts();
      expect(planned.filter((key) => of.get(key) !== 'pass')).toEqual([]);
      const changed = [...seen].filter(([key, verdict]) => of.get(key) !== verdict && !planned.includes(key));
      expect(changed.filter(([key]) => !isAlongside(key))).toEqual([]);
      expect([...of.keys()].sort()).toEqual([...seen.keys()].sort());
    },
    minutes,
  );

  test(
    'what was mended is taken back, and all is as it was',
    async () => {
      const undone = await stage.run(['fix', '--store', store, '--role', role, '--undo', run, '--apply', '--yes']);
      expect([undone.code, undone.err]).toEqual([0, expect.not.stringContaining('refused')]);
      const { of, told } = await verdicts();
      expect([...of].filter(([key, verdict]) => seen.get(key) !== verdict)).toEqual([]);
      expect(differences(told, stage.seeded, given, lacking)).toEqual([]);
    },
    minutes,
  );
});
