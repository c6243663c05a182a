import { expect, test } from 'vitest';
import { Unknown } from '../core/value.ts';
import { json } from './json.ts';
import { resource, verdictOf, verdicts, write } from './sample-run.ts';

test('holds every verdict, one a line, with the fields of the contract', () => {
  const text = write(json);
  const report = JSON.parse(text);
  expect(report.version).toBe(1);
  expect(report.results).toHaveLength(verdicts.length);
  expect(text.split('\n').filter((line) => line.startsWith('{"rule":'))).toHaveLength(verdicts.length);
  expect(report.results[0]).toEqual({
    rule: 'S3_BUCKET_VERSIONING_ENABLED',
    severity: 'medium',
    verdict: 'fail',
    resource: { type: 'AWS::S3::Bucket', id: 'Uploads', file: 'templates/app.yaml' },
    findings: [
      {
        path: 'VersioningConfiguration.Status',
        message: 'Versioning is suspended: what is overwritten is gone.',
        actual: '"Suspended"',
        expected: '"Enabled"',
        line: 7,
        column: 9,
        related: [{ type: 'AWS::RDS::DBInstance', id: 'Database', path: 'StorageEncrypted', file: 'templates/app.yaml', line: 13 }],
        fix: 'Set VersioningConfiguration.Status to Enabled.',
      },
    ],
    ruleVersion: 1,
  });
  expect(report.errors[0]).toMatchObject({ file: 'templates/broken.yaml', line: 3, column: 7 });
  expect(report.summary.verdicts).toEqual({ fail: 5, error: 1, unknown: 2, waived: 1, pass: 1, 'not-applicable': 1 });
  expect(report.run).toMatchObject({ exitCode: 2, known: 2, selection: 'recommended' });
});

test('says what an unknown and a waiver are about', () => {
  const { results } = JSON.parse(write(json));
  expect(results[4]).toMatchObject({ verdict: 'unknown', path: 'BackupRetentionPeriod', reason: 'the parameter Days has no default' });
  expect(results[8]).toMatchObject({ verdict: 'waived', waiver: { owner: '@team|x', expires: '2027-01-01' } });
});

test('leaves out an ARN that is not known, and reads findings whose fields are computed', () => {
  const late = {
    path: 'A',
    message: 'm',
    get line() {
      return 4;
    },
    get related() {
      return [];
    },
  };
  const finding = Object.create(late, { path: { value: 'A' }, message: { value: 'm' } });
  const of = resource('AWS::S3::Bucket', 'B', 'f', {}, { arn: new Unknown('known after apply') });
  const { results } = JSON.parse(write(json, [verdictOf('fail', 'X', of, { findings: [finding] })]));
  expect(results[0].resource).toEqual({ type: 'AWS::S3::Bucket', id: 'B', file: 'f' });
  expect(results[0].findings[0]).toEqual({ path: 'A', message: 'm', line: 4, related: [] });
});

test('is well-formed without a verdict', () => {
  expect(JSON.parse(write(json, []))).toMatchObject({ results: [], errors: [], summary: { score: null } });
});
