import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { finding, resource, verdictOf, verdicts, write } from './sample-run.ts';
import { sarif } from './sarif.ts';
import { uriOf } from './sarif-location.ts';

const { $schema: draft, id, ...schema } = JSON.parse(readFileSync(new URL('./schemas/sarif-2.1.0.json', import.meta.url), 'utf8'));

/** The schema is of draft 4; it uses nothing of it that draft 7 reads differently but the name of its id. */
const ajv = new Ajv({
  strict: false,
  // One of its patterns is none in the stricter grammar.
  unicodeRegExp: false,
  allErrors: true,
  formats: {
    uri: (text: string) => URL.canParse(text),
    'uri-reference': (text: string) => URL.canParse(text, 'file:///base/') && /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/.test(text),
    'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
  },
});
const validate = ajv.compile({ ...schema, $id: id });

function report(...of: Parameters<typeof write> extends [unknown, ...infer Rest] ? Rest : never) {
  const log = JSON.parse(write(sarif, ...of));
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  return log.runs[0];
}

test('the schema is the one that is meant, and it refuses', () => {
  expect(draft).toContain('draft-04');
  expect(validate({ version: '2.1.0', runs: [{ results: [{ kind: 'maybe' }] }] })).toBe(false);
});

test('is valid, and keeps what passed or does not apply to itself', () => {
  const { results, tool, columnKind, automationDetails } = report();
  expect(results.map((one: { kind: string; ruleId: string }) => one.kind)).toEqual(['fail', 'fail', 'fail', 'open', 'fail', 'fail', 'fail', 'open']);
  expect(columnKind).toBe('utf16CodeUnits');
  expect(automationDetails.id).toBe('bylaw/2026-03-01T10:00:00.000Z');
  for (const result of results) expect(tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
});

test('an empty run is valid', () => {
  expect(report([]).results).toEqual([]);
});

test('gives levels and the severities that code scanning sorts by', () => {
  const { results, tool } = report();
  const levels = Object.fromEntries(results.map((one: { ruleId: string; level: string }) => [one.ruleId, one.level]));
  expect(levels).toMatchObject({
    RDS_STORAGE_ENCRYPTED: 'error',
    SQS_QUEUE_ENCRYPTED: 'error',
    S3_BUCKET_VERSIONING_ENABLED: 'warning',
    S3_BUCKET_LOGGING_ENABLED: 'note',
  });
  const scores = Object.fromEntries(
    tool.driver.rules.map((rule: { id: string; properties: Record<string, string> }) => [rule.id, rule.properties['security-severity']]),
  );
  expect(scores).toMatchObject({
    RDS_STORAGE_ENCRYPTED: '9.5',
    SQS_QUEUE_ENCRYPTED: '8.0',
    S3_BUCKET_VERSIONING_ENABLED: '5.0',
    S3_BUCKET_LOGGING_ENABLED: '2.0',
    IAM_POLICY_NO_STATEMENTS: undefined,
  });
  expect(tool.driver.rules[0].help.text).toContain('How to fix it: ');
});

test('says where it is, and what else it is about', () => {
  const [first] = report().results;
  expect(first.locations[0].physicalLocation).toEqual({ artifactLocation: { uri: 'templates/app.yaml' }, region: { startLine: 7, startColumn: 9 } });
  expect(first.locations[0].logicalLocations[0]).toMatchObject({ name: 'Uploads', kind: 'resource' });
  expect(first.relatedLocations[0].physicalLocation.region.startLine).toBe(13);
  expect(first.message.text).toContain('See [Database](1).');
});

test('a message holds no link but our own', () => {
  for (const { message } of report().results) expect(message.text.replace(/\\[[\]\\]/g, '').replace(/\[[^\]]*\]\(\d+\)/g, '')).not.toMatch(/[[\]]/);
});

test('a waiver suppresses, with its owner and its end', () => {
  const waived = report().results.filter((one: { suppressions?: unknown }) => one.suppressions);
  expect(waived).toHaveLength(1);
  expect(waived[0].suppressions[0]).toMatchObject({ kind: 'inSource', status: 'accepted', properties: { owner: '@team|x', expires: '2027-01-01' } });
});

test('the fingerprint stays when lines move, and differs between findings', () => {
  const at = (line: number, path = 'A') => {
    const of = resource('AWS::S3::Bucket', 'B', 'f.yaml', { '': { line, column: 1 } });
    return verdictOf('fail', 'R', of, { findings: [finding(path, 'm', { line, column: 1 }), finding(path, 'n', { line, column: 1 })] });
  };
  const prints = (line: number, path?: string): string[] =>
    report([at(line, path)]).results.map((one: { partialFingerprints: Record<string, string> }) => one.partialFingerprints['bylawFinding/v1']);
  expect(prints(3)).toEqual(prints(300));
  expect(new Set([...prints(3), ...prints(3, 'B')]).size).toBe(4);
});

test('what could not be read, judged or seen is a notification, each once', () => {
  const broken = verdicts.map((one) => (one.verdict === 'pass' ? { ...one, verdict: 'error' as const, reason: 'boom' } : one));
  const [invocation] = report([...broken, ...broken]).invocations;
  expect(invocation.executionSuccessful).toBe(false);
  expect(invocation.toolExecutionNotifications.filter((one: { associatedRule?: unknown }) => one.associatedRule)).toHaveLength(2);
  const [whole] = report().invocations;
  expect(whole).toMatchObject({ executionSuccessful: false, exitCode: 2, endTimeUtc: '2026-03-01T10:00:01.234Z' });
  expect(whole.toolExecutionNotifications.map((one: { level: string }) => one.level)).toEqual(['error', 'error', 'error', 'warning']);
});

test('paths become URI references', () => {
  expect(uriOf('./a b/ü#1.yaml')).toBe('a%20b/%C3%BC%231.yaml');
  expect(uriOf('/srv/a.yaml')).toBe('file:///srv/a.yaml');
  expect(uriOf('C:\\a\\b.yaml')).toBe('file:///C:/a/b.yaml');
  expect(uriOf('s3:ListBuckets')).toBe('s3%3AListBuckets');
  expect(uriOf('../a.yaml')).toBe('../a.yaml');
});
