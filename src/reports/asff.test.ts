import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import type { Verdict } from '../core/verdict.ts';
import { asff, idOf } from './asff.ts';
import { finding, resource, uploads, verdictOf, verdicts, write } from './sample-run.ts';

const schema = JSON.parse(readFileSync(new URL('schemas/asff.json', import.meta.url), 'utf8')) as object;
const valid = new Ajv2020({ strict: false, allErrors: true }).compile(schema);

interface Asff {
  readonly Id: string;
  readonly Severity: { readonly Label: string };
  readonly Compliance: { readonly Status: string };
  readonly Workflow: { readonly Status: string };
  readonly Resources: readonly { readonly Type: string; readonly Id: string; readonly Region: string }[];
  readonly Description: string;
  readonly ProductArn: string;
}

const located = (verdict: Verdict): Verdict => ({ ...verdict, resource: { ...verdict.resource, account: '111122223333', region: 'eu-central-1' } });
const read = (of: readonly Verdict[]) => JSON.parse(write(asff, of)) as Asff[];

test('every kind of verdict is what BatchImportFindings takes', () => {
  const findings = read(verdicts.map(located));
  expect(findings).toHaveLength(verdicts.length);
  expect(valid(findings), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true);
});

test('says failed, passed, not known and suppressed in the words of Security Hub', () => {
  const states = (['fail', 'pass', 'unknown', 'waived', 'error', 'not-applicable'] as const).map((kind) => {
    const [one] = read([located(verdictOf(kind, 'RDS_STORAGE_ENCRYPTED', uploads))]);
    return [kind, one?.Compliance.Status, one?.Workflow.Status, one?.Severity.Label];
  });
  expect(states).toEqual([
    ['fail', 'FAILED', 'NEW', 'CRITICAL'],
    ['pass', 'PASSED', 'RESOLVED', 'INFORMATIONAL'],
    ['unknown', 'WARNING', 'NEW', 'CRITICAL'],
    ['waived', 'FAILED', 'SUPPRESSED', 'CRITICAL'],
    ['error', 'NOT_AVAILABLE', 'NEW', 'CRITICAL'],
    ['not-applicable', 'NOT_AVAILABLE', 'RESOLVED', 'CRITICAL'],
  ]);
});

test('an id stays the same whatever is found, and fits', () => {
  const of = located(verdictOf('fail', 'RDS_STORAGE_ENCRYPTED', uploads));
  expect(idOf({ ...of, findings: [finding('A', 'b')], asOf: '2027-01-01T00:00:00.000Z' })).toBe(idOf(of));
  const long = located(verdictOf('fail', 'RDS_STORAGE_ENCRYPTED', resource('AWS::S3::Bucket', 'x'.repeat(900), 'a')));
  expect(idOf(long).length).toBeLessThanOrEqual(512);
  expect(valid(read([long]))).toBe(true);
});

test('names the resource by its ARN and type, in its region; what has none is told in the home region', () => {
  const bucket = resource('AWS::S3::Bucket', 'logs', 'a', {}, { account: '111122223333', partition: 'aws-cn', arn: 'arn:aws-cn:s3:::logs' });
  const [one] = read([verdictOf('fail', 'S3_BUCKET_LOGGING_ENABLED', bucket)]);
  expect(one?.Resources).toMatchObject([{ Type: 'AwsS3Bucket', Id: 'arn:aws-cn:s3:::logs', Region: 'cn-north-1' }]);
  expect(one?.ProductArn).toBe('arn:aws-cn:securityhub:cn-north-1:111122223333:product/111122223333/default');
});

test('leaves out what has no account, and says so', () => {
  const notes: string[] = [];
  const text = write(asff, [verdictOf('fail', 'RDS_STORAGE_ENCRYPTED', uploads)], { note: (line) => void notes.push(line) });
  expect(JSON.parse(text)).toEqual([]);
  expect(notes).toEqual([expect.stringContaining('1 verdicts on resources of no known account')]);
});

test('leaves out an account that is none, for Security Hub would refuse the other findings with it', () => {
  const of = (account: string) => verdictOf('fail', 'S3_BUCKET_LOGGING_ENABLED', resource('AWS::S3::Bucket', 'logs', 'a', {}, { account }));
  expect((JSON.parse(write(asff, [of('12345678912'), of('111122223333')])) as object[]).length).toBe(1);
});
