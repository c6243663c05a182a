import type { Position, Resource } from '../core/resource.ts';
import { Tally } from '../core/score.ts';
import type { Path } from '../core/value.ts';
import type { Finding, Severity, Verdict, VerdictKind } from '../core/verdict.ts';
import type { ReportFormat, RuleFacts, Run, RunEnd } from './report.ts';

/** A run with a verdict of every kind, for the tests of all formats. What users write is hostile where it can be. */

export const hostile = '<script>alert(1)</script>"\'`|*_[x](javascript:alert(1)) @somebody #1 &amp; ]]> -->';
export const controls = 'bell\u0007 escape\u001b[31m null\u0000 turned\u202e half\ud800';

const template = `Resources:
  Uploads:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: uploads
      VersioningConfiguration:
        Status: Suspended

  Database:
    Type: AWS::RDS::DBInstance
    Properties:
      MasterUserPassword: hunter2-is-no-password
      StorageEncrypted: false
      BackupRetentionPeriod: !Ref Days
`;

const minified = `{"Resources":{"${'x'.repeat(500)}":{},"Queue":{"Type":"AWS::SQS::Queue","Properties":{"SqsManagedSseEnabled":false,"Token":"t","password":"hunter2"}}}}`;

const texts: Readonly<Record<string, string>> = { 'templates/app.yaml': template, 'templates/min.json': minified };

function rule(id: string, severity: Severity, title: string, service: string): [string, RuleFacts] {
  return [id, { id, title, severity, service, why: `${title}, or data is lost.`, fix: `Set what ${id} asks for.`, frameworks: ['cis-5.0 2.1.1'] }];
}

export const rules: ReadonlyMap<string, RuleFacts> = new Map([
  rule('S3_BUCKET_VERSIONING_ENABLED', 'medium', 'Buckets keep versions of their objects', 's3'),
  rule('S3_BUCKET_LOGGING_ENABLED', 'low', 'Buckets log access', 's3'),
  rule('RDS_STORAGE_ENCRYPTED', 'critical', 'Databases are encrypted', 'rds'),
  rule('DB_INSTANCE_BACKUP_ENABLED', 'high', 'Databases are backed up', 'rds'),
  rule('SQS_QUEUE_ENCRYPTED', 'high', hostile, 'sqs'),
  rule('IAM_POLICY_NO_STATEMENTS', 'info', 'Policies have statements', 'iam'),
]);

type More = Partial<Resource>;

export function resource(type: string, id: string, file: string, lines: Readonly<Record<string, Position>> = {}, more: More = {}): Resource {
  const locate = (path: Path) => lines[path.join('.')] ?? lines[''];
  return { type, id, properties: {}, veiled: false, origin: { file, locate }, ...more } as Resource;
}

export function verdictOf(kind: VerdictKind, ruleId: string, of: Resource, more: Partial<Verdict> = {}): Verdict {
  const severity = rules.get(ruleId)?.severity ?? 'medium';
  return {
    rule: ruleId,
    ruleVersion: 1,
    severity,
    verdict: kind,
    resource: of,
    findings: [],
    parameters: {},
    asOf: '2026-03-01T10:00:00.000Z',
    ...more,
  };
}

export function finding(path: string, message: string, more: Partial<Finding> = {}): Finding {
  return { path, message, related: [], ...more };
}

export const uploads = resource('AWS::S3::Bucket', 'Uploads', 'templates/app.yaml', {
  '': { line: 2, column: 3 },
  VersioningConfiguration: { line: 6, column: 7 },
});

const database = resource(
  'AWS::RDS::DBInstance',
  'Database',
  'templates/app.yaml',
  { '': { line: 9, column: 3 }, StorageEncrypted: { line: 13, column: 7 }, BackupRetentionPeriod: { line: 14, column: 7 } },
  { secrets: ['MasterUserPassword'], account: '111122223333', region: 'eu-central-1', arn: 'arn:aws:rds:eu-central-1:111122223333:db:main' },
);

const queue = resource('AWS::SQS::Queue', 'Queue', 'templates/min.json', { '': { line: 1, column: minified.indexOf('"Queue"') + 1 } });
const evil = resource(
  'AWS::SQS::Queue',
  hostile,
  `templates/${hostile}.yaml`,
  {},
  { origin: { file: `templates/${hostile}.yaml`, construct: `App/${hostile}` } },
);

export const verdicts: readonly Verdict[] = [
  verdictOf('fail', 'S3_BUCKET_VERSIONING_ENABLED', uploads, {
    findings: [
      finding('VersioningConfiguration.Status', 'Versioning is suspended: what is overwritten is gone.', {
        line: 7,
        column: 9,
        actual: '"Suspended"',
        expected: '"Enabled"',
        fix: 'Set VersioningConfiguration.Status to Enabled.',
        related: [{ type: 'AWS::RDS::DBInstance', id: 'Database', path: 'StorageEncrypted', file: 'templates/app.yaml', line: 13 }],
      }),
    ],
  }),
  verdictOf('fail', 'S3_BUCKET_LOGGING_ENABLED', uploads, {
    findings: [finding('', 'Access is not logged.', { line: 2, column: 3, actual: 'not set' })],
    waiver: { reason: 'until the log bucket is there', owner: 'team-storage', expires: '2026-02-01', expired: true, source: 'waivers.yaml' },
    reason: 'the waiver of team-storage expired on 2026-02-01',
  }),
  verdictOf('not-applicable', 'IAM_POLICY_NO_STATEMENTS', uploads, { reason: 'it has no policy' }),
  verdictOf('fail', 'RDS_STORAGE_ENCRYPTED', database, {
    findings: [finding('StorageEncrypted', 'The storage is not encrypted.', { line: 13, column: 7, actual: 'false', expected: 'true' })],
  }),
  verdictOf('unknown', 'DB_INSTANCE_BACKUP_ENABLED', database, { path: 'BackupRetentionPeriod', reason: 'the parameter Days has no default' }),
  verdictOf('pass', 'IAM_POLICY_NO_STATEMENTS', database, { parameters: { days: 7 } }),
  verdictOf('error', 'S3_BUCKET_LOGGING_ENABLED', database, { reason: `TypeError: x is not a function ${controls}` }),
  verdictOf('fail', 'SQS_QUEUE_ENCRYPTED', queue, {
    findings: [finding('', 'The queue is not encrypted.', { line: 1, column: minified.indexOf('"Queue"') + 1 })],
  }),
  verdictOf('waived', 'IAM_POLICY_NO_STATEMENTS', queue, {
    findings: [finding('', 'It has no statements.', { line: 1, column: 1 })],
    reason: 'accepted',
    waiver: { reason: hostile, owner: '@team|x', expires: '2027-01-01', expired: false, source: 'metadata of Queue' },
  }),
  verdictOf('fail', 'SQS_QUEUE_ENCRYPTED', evil, {
    findings: [finding(hostile, `=cmd|' /C calc'!A0 ${hostile} ${controls}`, { actual: `=${hostile}`, expected: '@SUM(1)', fix: `-1+${hostile}` })],
  }),
  verdictOf('unknown', 'IAM_POLICY_NO_STATEMENTS', evil, { path: hostile, reason: `${hostile}\n${controls}` }),
];

export const run: Run = {
  tool: { name: 'bylaw', version: '0.1.0' },
  startedAt: '2026-03-01T10:00:00.000Z',
  rules,
  notRun: [
    { rule: 'REQUIRED_TAGS', reason: 'its parameter tag1Key is not given' },
    { rule: 'APPROVED_AMIS_BY_ID', reason: 'its parameter amiIds is not given' },
  ],
  selection: 'recommended',
  source: (file) => texts[file],
  colour: false,
  width: 100,
};

export function endOf(of: readonly Verdict[], more: Partial<RunEnd> = {}): RunEnd {
  const tally = new Tally();
  for (const one of of) tally.add(one);
  const errors = more.errors ?? [];
  const summary = tally.summary({
    files: new Set(of.map((one) => one.resource.origin.file)).size,
    resources: new Set(of.map((one) => one.resource)).size,
    rules: rules.size,
    errors: errors.length,
  });
  return { errors, unseen: [], summary, took: 1234, known: 0, exitCode: tally.verdicts.fail > 0 ? 1 : 0, ...more };
}

export const end: RunEnd = endOf(verdicts, {
  errors: [
    { file: 'templates/broken.yaml', line: 3, column: 7, message: `unexpected end ${hostile}` },
    { file: 'missing.json', message: `no such file ${controls}` },
  ],
  unseen: [{ what: 'Network (AWS::CloudFormation::Stack)', reason: 'its template is not here', file: 'templates/app.yaml' }],
  known: 2,
  exitCode: 2,
});

/** Everything that a format writes for a run. */
export function write(
  format: ReportFormat,
  of: readonly Verdict[] = verdicts,
  how: Partial<Run> = {},
  ending: RunEnd = of === verdicts ? end : endOf(of),
): string {
  const report = format({ ...run, ...how });
  return [report.open(), ...of.map((one) => report.add(one)), report.close(ending)].join('');
}
