import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Resource } from '../src/core/resource.ts';
import type { Judged, RuleSet } from '../src/core/store.ts';
import type { Verdict } from '../src/core/verdict.ts';
import { type Database, open } from '../src/stores/sqlite/driver.ts';
import { SqliteStore } from '../src/stores/sqlite/store.ts';

/** `npm run bench -- store [--big]`: what recording costs beside a bare loop that inserts the same rows into the same schema. */

const batch = 10_000;
const limit = 2;
const times = ['2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z'] as const;

export async function run(): Promise<void> {
  const size = process.argv.includes('--big') ? 1_000_000 : 100_000;
  const folder = mkdtempSync(join(tmpdir(), 'bylaw-bench-store-'));
  try {
    const path = join(folder, 'bylaw.db');
    const first = await scan(path, size, times[0]);
    const again = await scan(path, size, times[1]);
    const bare = await bareLoop(path, join(folder, 'bare.db'));
    const rate = (seconds: number) => `${Math.round(size / seconds).toLocaleString('en')} resources/s`;
    const verdicts = size / 10;
    console.log(
      `Store: ${size.toLocaleString('en')} resources, ${verdicts.toLocaleString('en')} findings, ${(statSync(path).size / 1e6).toFixed(0)} MB`,
    );
    console.log(`  first scan        ${first.seconds.toFixed(2)} s   ${rate(first.seconds)}   peak ${first.megabytes.toFixed(0)} MB`);
    console.log(`  the same again    ${again.seconds.toFixed(2)} s   ${rate(again.seconds)}   peak ${again.megabytes.toFixed(0)} MB`);
    console.log(`  bare loop         ${bare.toFixed(2)} s   ${rate(bare)}`);
    console.log(`  first scan / bare ${(first.seconds / bare).toFixed(2)} (limit ${limit.toFixed(1)})`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Records a run; making up its resources is not counted. */
async function scan(path: string, size: number, startedAt: string): Promise<{ seconds: number; megabytes: number }> {
  const store = await SqliteStore.open(path);
  const writer = await store.begin({ startedAt, kind: 'snapshot', source: 'bench', ruleSet });
  let milliseconds = 0;
  let peak = 0;
  for (let from = 0; from < size; from += batch) {
    const some = Array.from({ length: Math.min(batch, size - from) }, (_, index) => judged(from + index));
    const begun = performance.now();
    for (const one of some) writer.record(one);
    milliseconds += performance.now() - begun;
    peak = Math.max(peak, process.memoryUsage.rss());
  }
  const begun = performance.now();
  await writer.end({ endedAt: startedAt, complete: [{ account: '111111111111', region: 'eu-west-1' }], unseen: [] });
  await store.close();
  milliseconds += performance.now() - begun;
  return { seconds: milliseconds / 1000, megabytes: peak / 1e6 };
}

/** Inserts the rows of a store, resource by resource as a run does, and answers the seconds; reading them is not counted. */
async function bareLoop(from: string, to: string): Promise<number> {
  await (await SqliteStore.open(to)).close();
  const source = await open(from, { readOnly: true, patience: 0 });
  const target = await open(to, { patience: 0 });
  target.exec('PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536; BEGIN IMMEDIATE');
  const tables = ['resource', 'state', 'configuration', 'verdict'].map((table) => copier(source, target, table));
  let milliseconds = 0;
  const last = (source.prepare('SELECT max(id) AS id FROM resource').get() as { id: number }).id;
  for (let after = 0; after < last; after += batch) {
    const rows = tables.map(({ read }) => read(after));
    const begun = performance.now();
    for (let id = after + 1; id <= after + batch && id <= last; id++)
      for (const [index, { insert }] of tables.entries()) for (const row of rows[index]?.get(id) ?? []) insert.run(...row);
    milliseconds += performance.now() - begun;
  }
  const begun = performance.now();
  target.exec('COMMIT');
  target.close();
  milliseconds += performance.now() - begun;
  source.close();
  return milliseconds / 1000;
}

function copier(source: Database, target: Database, table: string) {
  const columns = (source.prepare(`SELECT name FROM pragma_table_info('${table}')`).all() as { name: string }[]).map(({ name }) => name);
  const key = columns.includes('resource') ? 'resource' : 'id';
  const select = source.prepare(`SELECT * FROM ${table} WHERE ${key} > ? AND ${key} <= ? ORDER BY ${key}`);
  const insert = target.prepare(`INSERT INTO ${table} VALUES (${columns.map(() => '?').join(', ')})`);
  const read = (after: number) => {
    const rows = select.all(after, after + batch) as Record<string, never>[];
    return Map.groupBy(
      rows.map((row) => columns.map((column) => row[column] as never)),
      (row) => Number(row[columns.indexOf(key)]),
    );
  };
  return { read, insert };
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
function judged(number: number): Judged {
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
