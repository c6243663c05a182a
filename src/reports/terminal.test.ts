import { expect, test } from 'vitest';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { endOf, finding, resource, run, uploads, verdictOf, write } from './sample-run.ts';
import { summary } from './summary.ts';
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
  const long = write(terminal, fails, { everything: true });
  expect(long.match(/fix {5}/g)).toHaveLength(3);
  expect(long.split('\n').length).toBeLessThan(5 * 1000 + 100);
});

test('where it writes all, writes a resource as soon as the next one comes', () => {
  const report = terminal({ ...run, everything: true });
  const fail = (id: string) => verdictOf('fail', 'R', resource('T', id, 'f'), { findings: [finding('', 'wrong')] });
  expect(report.add(fail('A'))).toBe('');
  expect(report.add(fail('B'))).toContain('A');
  expect(report.close(endOf([]))).toContain('B');
});

test('shows the worst of so many resources as somebody reads, and counts the others', () => {
  const fails = Array.from({ length: 1200 }, (_, index) =>
    verdictOf(
      index % 3 === 2 ? 'unknown' : 'fail',
      index < 900 ? 'S3_BUCKET_LOGGING_ENABLED' : 'RDS_STORAGE_ENCRYPTED',
      resource('T', `B${index}`, 'f'),
      {
        findings: index % 3 === 2 ? [] : [finding('', 'it is wrong')],
      },
    ),
  );
  const text = write(terminal, fails);
  expect(text.match(/^ {2}B\d+ T$/gm)).toHaveLength(200);
  const more = text.replaceAll(/\s+/g, ' ');
  expect(more).toContain('… and 1,000 more resources with something to say: 600 failed (600 low), 400 unknown, waived or in error.');
  expect(more).toContain('By rule: S3_BUCKET_LOGGING_ENABLED 900, RDS_STORAGE_ENCRYPTED 100.');
  // The last that came are the worst.
  const ids = [...text.matchAll(/^ {2}(B\d+) T$/gm)].map(([, id]) => id);
  expect([ids[0], ids.at(-1)]).toEqual(['B900', 'B1198']);
  expect(more).toContain('--all shows these too');
  expect(text).toContain('800 failed');
  const all = write(terminal, fails, { everything: true });
  expect(all.match(/^ {2}B\d+ T$/gm)).toHaveLength(1200);
  expect(all).not.toContain('more resources');
  expect(all.slice(all.indexOf('800 checks failed'))).toBe(text.slice(text.indexOf('800 checks failed')));
});

test.each([
  ['place' as const, '2 places', '111122223333/eu-west-1'],
  ['region' as const, '2 regions', '111122223333/eu-west-1'],
  ['aggregator' as const, '2 aggregators', 'organization'],
  [undefined, '2 files', 'config'],
])('a run that reads each a %s says so', (reads, counted, heading) => {
  const bucket = resource('T', 'B', 'config://organization', {}, { account: '111122223333', region: 'eu-west-1' });
  const of = [verdictOf('fail', 'R', bucket, { findings: [finding('', 'wrong')] })];
  const { summary: one, ...rest } = endOf(of);
  const ending = { ...rest, summary: { ...one, files: 2 } };
  for (const format of [terminal, summary, markdown, html]) {
    const told = write(format, of, reads ? { reads } : {}, ending);
    expect(told).toContain(counted);
    if (format !== summary) expect(told).toContain(heading);
    if (reads) expect(told).not.toMatch(/\d files?|>Files?</);
  }
});
