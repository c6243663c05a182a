import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Resource } from '../src/core/resource.ts';
import type { Judged, RuleSet } from '../src/core/store.ts';
import type { Verdict } from '../src/core/verdict.ts';
import { type Database, open } from '../src/stores/sqlite/driver.ts';
import type { SqliteRun } from '../src/stores/sqlite/run.ts';
import { SqliteStore } from '../src/stores/sqlite/store.ts';

/** `npm run bench -- store [--big]`: what recording costs beside a bare loop that inserts the same rows into the same schema. */

const batch = 1000;
const limit = 2;
const times = ['2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z'] as const;

export async function run(): Promise<void> {
  const size = process.argv.includes('--big') ? 1_000_000 : 100_000;
  const folder = mkdtempSync(join(tmpdir(), 'bylaw-bench-store-'));
  try {
    const path = join(folder, 'bylaw.db');
    const bare = await BareLoop.into(join(folder, 'bare.db'));
    const first = await scan(path, size, times[0], bare);
    const again = await scan(path, size, times[1]);
    console.log(
      `Store: ${size.toLocaleString('en')} resources, ${(size / 10).toLocaleString('en')} findings, ${(statSync(path).size / 1e6).toFixed(0)} MB`,
    );
    for (const [name, watch] of [
      ['first scan', first.watch],
      ['the same again', again.watch],
      ['bare loop', bare.watch],
    ] as const)
      console.log(
        `  ${name.padEnd(15)} ${watch.seconds.toFixed(2).padStart(7)} s  ${watch.cpu.toFixed(2).padStart(7)} s of processor  ${watch.rate(size)}`,
      );
    const ratio = (of: 'seconds' | 'cpu') => (first.watch[of] / bare.watch[of]).toFixed(2);
    console.log(
      `  first scan / bare loop: ${ratio('seconds')} of time, ${ratio('cpu')} of the processor (limit ${limit.toFixed(1)}); peak ${first.megabytes.toFixed(0)} MB`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Adds up the time of what it is given to do. */
class Watch {
  seconds = 0;
  cpu = 0;

  time<T>(work: () => T): T {
    const cpu = process.cpuUsage();
    const begun = performance.now();
    const done = work();
    this.seconds += (performance.now() - begun) / 1000;
    const { user, system } = process.cpuUsage(cpu);
    this.cpu += (user + system) / 1e6;
    return done;
  }

  rate(size: number): string {
    return `${Math.round(size / this.seconds).toLocaleString('en')} resources/s`;
  }
}

/** Records a run; making up its resources is not counted. The bare loop takes turns with it, so that both have the same weather. */
async function scan(path: string, size: number, startedAt: string, bare?: BareLoop): Promise<{ watch: Watch; megabytes: number }> {
  const store = await SqliteStore.open(path);
  const writer = (await store.begin({ startedAt, kind: 'snapshot', source: 'bench', ruleSet })) as SqliteRun;
  const watch = new Watch();
  let peak = 0;
  for (let from = 0; from < size; from += batch) {
    const some = Array.from({ length: batch }, (_, index) => judged(from + index));
    watch.time(() => {
      for (const one of some) writer.record(one);
    });
    bare?.take(writer.database, from);
    peak = Math.max(peak, process.memoryUsage.rss());
  }
  // All of it happens before the first await of it.
  await watch.time(() => writer.end({ endedAt: startedAt, complete: [{ account: '111111111111', region: 'eu-west-1' }], unseen: [] }));
  bare?.end();
  await store.close();
  return { watch, megabytes: peak / 1e6 };
}

/** Inserts the rows of a store, resource by resource as a run does; reading them is not counted. */
class BareLoop {
  readonly watch = new Watch();
  readonly #target: Database;

  static async into(path: string): Promise<BareLoop> {
    await (await SqliteStore.open(path)).close();
    return new BareLoop(await open(path, { patience: 0 }));
  }

  private constructor(target: Database) {
    this.#target = target;
    target.exec('PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536; BEGIN IMMEDIATE');
  }

  take(source: Database, after: number): void {
    const rows = ['resource', 'state', 'configuration', 'verdict'].flatMap((table) => this.#rowsOf(source, table, after));
    // The order of a run: all of one resource, then the next.
    rows.sort((one, other) => one.resource - other.resource);
    this.watch.time(() => {
      for (const { insert, values } of rows) insert.run(...values);
    });
  }

  end(): void {
    this.watch.time(() => {
      this.#target.exec('COMMIT');
      this.#target.close();
    });
  }

  #rowsOf(source: Database, table: string, after: number) {
    const key = table === 'resource' ? 'id' : 'resource';
    const rows = source.prepare(`SELECT * FROM ${table} WHERE ${key} > ? AND ${key} <= ?`).all(after, after + batch) as Record<string, never>[];
    const columns = Object.keys(rows[0] ?? {});
    const insert = this.#statement(table, columns.length);
    return rows.map((row) => ({ resource: Number(row[key]), insert, values: columns.map((column) => row[column] as never) }));
  }

  readonly #statements = new Map<string, ReturnType<Database['prepare']>>();

  #statement(table: string, columns: number) {
    let statement = this.#statements.get(table);
    if (!statement) {
      statement = this.#target.prepare(`INSERT INTO ${table} VALUES (${Array(columns).fill('?').join(', ')})`);
      this.#statements.set(table, statement);
    }
    return statement;
  }
}

const types = [
  'AWS::S3::Bucket',
  'AWS::EC2::Instance',
  'AWS::EC2::NetworkInterface',
  'AWS::IAM::Role',
  'AWS::Lambda::Function',
  'AWS::Logs::LogGroup',
];
const rules = 30;
const ruleSet: RuleSet = {
  version: '1.0.0',
  rules: Array.from({ length: rules }, (_, index) => {
    const more = { version: 1, severity: 'high' as const, service: 's3', parameters: {}, frameworks: [], types };
    return { id: `RULE_NUMBER_${index}_ENABLED`, title: `Rule ${index}`, ...more };
  }),
};
const positions = ruleSet.rules.map((_, index) => index);

/** A resource of about a kilobyte; each tenth has a finding. The same for the same number. */
export function judged(number: number): Judged {
  const type = types[number % types.length] as string;
  const hash = Math.imul(number, 2654435761) >>> 0;
  const id = `r-${hash.toString(16).padStart(8, '0')}${number.toString(16).padStart(6, '0')}`;
  const arn = `arn:aws:service:eu-west-1:111111111111:resource/${id}`;
  const resource: Resource = {
    ...{ type, id, key: id, arn, name: id, partition: 'aws', account: '111111111111', region: 'eu-west-1' },
    ...{ capturedAt: '2025-12-31T00:00:00.000Z', veiled: false, origin: { file: 'bench' } },
    properties: {
      Name: id,
      Arn: arn,
      RoleArn: `arn:aws:iam::111111111111:role/service/role-${number % 97}`,
      SubnetIds: [`subnet-${hash.toString(16)}`, `subnet-${number.toString(16)}`],
      SecurityGroups: [{ GroupId: `sg-${(hash ^ 0xffff).toString(16)}`, GroupName: `group-${number % 31}` }],
      Encryption: { KmsKeyId: `arn:aws:kms:eu-west-1:111111111111:key/${hash.toString(16)}-12ab-34cd-56ef-1234567890ab`, Enabled: number % 3 === 0 },
      Policy: {
        Version: '2012-10-17',
        Statement: [
          { Effect: 'Allow', Action: ['s3:GetObject', 's3:PutObject'], Resource: [`${arn}/*`], Principal: { AWS: 'arn:aws:iam::111111111111:root' } },
          { Effect: 'Deny', Action: 's3:*', Resource: [arn], Principal: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
        ],
      },
      Tags: [
        { Key: 'environment', Value: number % 3 ? 'production' : 'test' },
        { Key: 'owner', Value: `team-${number % 7}` },
        { Key: 'cost-center', Value: `${number % 1000}` },
      ],
      Timeout: number % 900,
      State: { Code: 16, Name: 'running' },
    },
  };
  const rule = number % rules;
  const verdicts = number % 10 === 0 ? [fail(resource, `RULE_NUMBER_${rule}_ENABLED`)] : [];
  return { resource, rules: positions, notApplicable: [rules - 1 - (number % 3)].filter((one) => one !== rule), verdicts };
}

function fail(resource: Resource, rule: string): Verdict {
  const path = 'Encryption.Enabled';
  const finding = {
    path,
    message: `${resource.id} is not encrypted at rest`,
    actual: 'false',
    expected: 'true',
    related: [],
    fix: 'Set Encryption.Enabled to true.',
  };
  return { rule, ruleVersion: 1, severity: 'high', verdict: 'fail', resource, findings: [finding], parameters: {}, asOf: times[0] };
}

if (import.meta.main) await run();
