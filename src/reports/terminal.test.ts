import { expect, test } from 'vitest';
import { endOf, finding, resource, run, uploads, verdictOf, write } from './sample-run.ts';
import { terminal } from './terminal.ts';

const text = write(terminal);

test('shows the line, the key, what was found and wanted, and the fix', () => {
  expect(text).toContain(
    [
      '    templates/app.yaml:7:9',
      '    5 │ BucketName: uploads',
      '    6 │ VersioningConfiguration:',
      '    7 │   Status: Suspended',
      '      │   ^^^^^^',
    ].join('\n'),
  );
  expect(text).toContain('found   "Suspended"');
  expect(text).toContain('wanted  "Enabled"');
  expect(text).toContain('fix     Set VersioningConfiguration.Status to Enabled.');
  expect(text).toContain('The waiver of team-storage expired on 2026-02-01');
});

test('counts what passed and lists it nowhere', () => {
  expect(text).toContain('1 passed');
  expect(write(terminal, [verdictOf('pass', 'RDS_STORAGE_ENCRYPTED', uploads)])).not.toContain('Uploads');
});

test('says what could not be read, seen and run, the score and the exit code', () => {
  for (const part of [
    'templates/broken.yaml:3:7',
    'Network (AWS::CloudFormation::Stack): its template is not here',
    'REQUIRED_TAGS: its parameter tag1Key is not given',
    'Score 0 of 100',
    'Exit code 2: ',
    '2 verdicts left out',
  ]) {
    expect(text).toContain(part);
  }
});

test('names rules together that stumble over the same unknown', () => {
  const unknown = (rule: string) => verdictOf('unknown', rule, uploads, { path: 'X', reason: 'the parameter Y has no default' });
  expect(write(terminal, [unknown('A'), unknown('B')])).toContain('unknown   A, B: X: the parameter Y has no default');
});

test('lets no control character through, and uses colour only when told to', () => {
  expect(text).not.toMatch(/[^\n\P{Cc}]|[\u202a-\u202e]|\p{Cs}/u);
  const coloured = write(terminal, undefined, { colour: true });
  expect(coloured).toContain('\u001b[31m');
  // What the template wrote is spelled out still: every escape is one of ours.
  expect(coloured.replaceAll(/\p{Cc}\[\d+m/gu, '')).toBe(text);
});

test('keeps within the width, but for words that cannot be broken', () => {
  const narrow = write(terminal, [verdictOf('fail', 'R', uploads, { findings: [finding('', 'many words '.repeat(50), { line: 6, column: 7 })] })], {
    width: 60,
  });
  for (const line of narrow.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
});

test('does not show the same lines again, nor the same explanation', () => {
  const fail = (rule: string) => verdictOf('fail', rule, uploads, { findings: [finding('', `${rule} is wrong.`, { line: 2, column: 3 })] });
  expect(write(terminal, [fail('A'), fail('B'), fail('C')]).match(/2 │/g)).toHaveLength(1);
});

test('grows brief for a rule that fails again and again', () => {
  const fails = Array.from({ length: 1000 }, (_, index) =>
    verdictOf('fail', 'S3_BUCKET_LOGGING_ENABLED', resource('AWS::S3::Bucket', `B${index}`, 'templates/app.yaml'), {
      findings: [finding('', 'Access is not logged.', { line: 2, column: 3 })],
    }),
  );
  const long = write(terminal, fails);
  expect(long.match(/fix {5}/g)).toHaveLength(3);
  expect(long.split('\n').length).toBeLessThan(5 * 1000 + 100);
});

test('writes a resource as soon as the next one comes', () => {
  const report = terminal(run);
  const fail = (id: string) => verdictOf('fail', 'R', resource('T', id, 'f'), { findings: [finding('', 'wrong')] });
  expect(report.add(fail('A'))).toBe('');
  expect(report.add(fail('B'))).toContain('A');
  expect(report.close(endOf([]))).toContain('B');
});
