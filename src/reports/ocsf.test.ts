import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import type { VerdictKind } from '../core/verdict.ts';
import { ocsf } from './ocsf.ts';
import { finding, resource, uploads, verdictOf, verdicts, write } from './sample-run.ts';

const schema = JSON.parse(readFileSync(new URL('schemas/ocsf-1.5.0.json', import.meta.url), 'utf8')) as object;
const valid = new Ajv2020({ strict: false, allErrors: true, validateFormats: false }).compile(schema);

test('every kind of verdict is an event of the class Compliance Finding', () => {
  const events = JSON.parse(write(ocsf)) as object[];
  expect(events).toHaveLength(verdicts.length);
  for (const event of events) expect(valid(event), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true);
});

test('the schema refuses what it does not have, so that agreeing with it says something', () => {
  const [event] = JSON.parse(write(ocsf)) as Record<string, object>[];
  expect(valid({ ...event, invented: 1 })).toBe(false);
  expect(valid({ ...event, compliance: {} })).toBe(false);
  expect(valid({ ...event, severity_id: 42 })).toBe(false);
});

test.each([
  ['fail', 1, 3],
  ['waived', 3, 3],
  ['pass', 4, 1],
  ['unknown', 1, 2],
  ['error', 99, 99],
  ['not-applicable', 99, 99],
] as const)('says of %s what the schema has for it', (kind: VerdictKind, status, compliance) => {
  const [event] = JSON.parse(write(ocsf, [verdictOf(kind, 'RDS_STORAGE_ENCRYPTED', uploads)])) as [
    { status_id: number; compliance: { status_id: number } },
  ];
  expect([event.status_id, event.compliance.status_id]).toEqual([status, compliance]);
});

test('names account, region, resource, control and evidence', () => {
  const where = { account: '111122223333', region: 'eu-central-1', partition: 'aws', arn: 'arn:aws:s3:::logs' };
  const bucket = resource('AWS::S3::Bucket', 'logs', 'a', {}, where);
  const found = { findings: [finding('A.B', 'it is off', { actual: 'false', expected: 'true' })] };
  const [event] = JSON.parse(write(ocsf, [verdictOf('fail', 'S3_BUCKET_LOGGING_ENABLED', bucket, found)])) as object[];
  expect(event).toMatchObject({
    cloud: { provider: 'AWS', region: 'eu-central-1', account: { uid: '111122223333' } },
    compliance: { control: 'S3_BUCKET_LOGGING_ENABLED', standards: ['cis-5.0'], requirements: ['cis-5.0 2.1.1'], status_detail: 'A.B: it is off' },
    resources: [{ uid: 'arn:aws:s3:::logs', cloud_partition: 'aws', data: { findings: [{ path: 'A.B', actual: 'false', expected: 'true' }] } }],
  });
});
