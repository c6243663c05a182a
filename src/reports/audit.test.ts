import { expect, test } from 'vitest';
import { paint } from './ansi.ts';
import { type Audit, changeKinds, type RunLine } from './audit.ts';
import { csv } from './csv.ts';
import { excerpt } from './excerpt.ts';
import { html } from './html.ts';
import { script } from './html-script.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import type { ReportFormat } from './report.ts';
import { controls, end, finding, hostile, resource, run, verdictOf } from './sample-run.ts';
import { storyText } from './story.ts';
import { summary } from './summary.ts';
import { terminal } from './terminal.ts';
import { auditText, sparkline } from './terminal-audit.ts';

/** What a store adds, in each format that shows it. */

const invisible = /[\p{Cc}\u202e]/u;

const none = { pass: 0, fail: 0, unknown: 0, waived: 0, error: 0, 'not-applicable': 0 };
const failed = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
const runLine = (number: number, more: Partial<RunLine> = {}): RunLine => ({
  ...{ run: number, kind: 'live', source: hostile, startedAt: `2026-03-0${number}T08:00:00.000Z`, endedAt: `2026-03-0${number}T09:00:00.000Z` },
  ...{ resources: 3, counts: { ...none, fail: 2, pass: 6 }, unseen: [], version: '1.0.0', rules: 4, score: 60 + number, alike: number > 1, ...more },
});

const audit: Audit = {
  asOf: '2026-03-03T10:00:00.000Z',
  filters: [`account ${hostile}`],
  scope: {
    resources: 3,
    places: [{ account: '111122223333', region: 'eu-west-1', resources: 3 }],
    types: [{ type: 'AWS::S3::Bucket', resources: 3 }],
    run: runLine(3),
    older: 1,
    oldest: '2026-03-01T09:00:00.000Z',
    before: [{ run: 1, unseen: ['a', 'b', hostile, 'd'].map((what) => ({ what, reason: 'denied' })) }],
    rules: 510,
  },
  rules: [
    {
      ...{ id: 'S3_BUCKET_VERSIONING_ENABLED', version: 2, severity: 'medium', service: 's3', title: 'Buckets keep versions' },
      ...{ parameters: { days: 30, name: hostile }, counts: { ...none, fail: 1, pass: 2 }, score: 66.6 },
    },
    { id: 'QUIET', version: 1, severity: 'low', service: 's3', title: 'Quiet', parameters: {}, counts: { ...none, pass: 3 }, score: 100 },
  ],
  scores: [
    { by: 'service', rows: [{ name: hostile, score: 50, counts: { ...none, fail: 1, pass: 1, unknown: 2 }, failed: { ...failed, medium: 1 } }] },
    { by: 'tag:Team', rows: [{ name: controls, score: null, counts: { ...none, unknown: 1 }, failed }] },
  ],
  controls: [
    {
      framework: 'cis-5.0',
      control: '2.1',
      title: hostile,
      state: 'fails',
      counts: { ...none, fail: 1 },
      rules: ['S3_BUCKET_VERSIONING_ENABLED'],
      judged: 1,
    },
    { framework: 'cis-5.0', control: '9.9', state: 'not judged', counts: none, rules: [], judged: 0 },
  ],
  changes: {
    since: { at: '2026-03-02T09:00:00.000Z', run: 2 },
    counts: { ...(Object.fromEntries(changeKinds.map((kind) => [kind, 0])) as Audit['changes']['counts']), mended: 1 },
    lines: [
      {
        ...{ change: 'mended', rule: 'QUIET', severity: 'low', verdict: 'fail', at: '2026-03-03T09:00:00.000Z', said: hostile },
        resource: { identity: 'aws/1/2/T/x', type: 'T', id: controls, account: '111122223333' },
      },
    ],
  },
  trend: [
    runLine(1, { changes: { new: 53, returned: 1, mended: 2, gone: 0 } }),
    runLine(2, { unseen: [{ what: 'eu-north-1', reason: 'denied' }] }),
    runLine(3),
  ],
  waivers: [
    {
      rule: 'S3_*',
      resource: hostile,
      reason: hostile,
      owner: 'team-a',
      expires: '2026-03-01',
      expired: true,
      source: 'store, waiver 1',
      verdicts: 2,
    },
    { rule: 'SQS_*', resource: '*', reason: 'r', owner: 'team-b', expires: '2026-12-31', expired: false, source: 'store, waiver 2', verdicts: 0 },
  ],
  shown: { by: ['service', 'tag:Team'], trend: true, changes: new Set() },
};

const place = { account: '111122223333', region: 'eu-west-1' };
const kept = {
  ...verdictOf('fail', 'S3_BUCKET_VERSIONING_ENABLED', resource('AWS::S3::Bucket', 'uploads', '111122223333/eu-west-1', {}, place), {
    findings: [finding('VersioningConfiguration.Status', 'versioning is off')],
  }),
  since: '2026-03-02T09:00:00.000Z',
  change: 'new' as const,
  identity: 'aws/111122223333/eu-west-1/AWS::S3::Bucket/uploads',
  evidence: new Map([['VersioningConfiguration.Status', { at: 'VersioningConfiguration', lines: [{ text: `Status: ${hostile}`, mark: true }] }]]),
};

function told(format: ReportFormat, of: Audit = audit): string {
  const report = format({ ...run, kept: true, reads: 'place' });
  return report.open() + report.add(kept) + report.close({ ...end, audit: of });
}

test('the page shows what an auditor asks for, and every text of a user as text', () => {
  const page = told(html);
  for (const part of ['id="glance"', 'id="changes"', 'id="controls"', 'Accounts and regions', 'class="trend"', 'team-a', 'nothing needs it'])
    expect(page).toContain(part);
  expect(page).toContain('<span class="tag high">expired</span>');
  expect(page).toContain('2026-03-02 09:00 UTC, new');
  expect(page).toContain('days = 30');
  expect(page).toContain('1 of 1 judged');
  // A run counts more than a report calls new.
  expect(page).toContain('<td>53 began, 1 came back<small>2 mended, 0 gone</small></td>');
  expect(page).not.toMatch(/\d new/);
  expect(page).toContain('could not see 1 part<');
  expect(page).toContain('score 0 of 100, weighed by severity');
  expect(page).toContain('1 resource of 3 was not judged by run 3');
  expect(page).not.toContain('<script>alert');
  expect(page).not.toMatch(/\son\w+=|\sstyle=/);
  expect(page.replaceAll('\n', '')).not.toMatch(invisible);
  for (const tag of page.replace(script, '').match(/<[a-z][^>]*>/g) ?? []) expect(tag).toMatch(/^<[a-z]\w*(?:\s[\w-]+(?:="[^"<>]*")?)*\s?\/?>$/i);
});

test('the page folds a long list of what could not be seen', () => {
  const report = html(run);
  const unseen = Array.from({ length: 12 }, (_, index) => ({ what: `part ${index}`, reason: 'denied' }));
  const page = report.close({ ...end, errors: [], known: 0, unseen, audit: { ...audit, scope: { ...audit.scope, older: 0 } } });
  const [open, folded] = page
    .slice(page.indexOf('class="gaps"'), page.indexOf('id="glance"'))
    .split('<details class="more"><summary>and 7 more</summary>');
  expect(open?.match(/could not be seen/g)).toHaveLength(5);
  expect(folded?.match(/could not be seen/g)).toHaveLength(7);
});

test('every link within the page has its end, and every id is there once', () => {
  const page = told(html);
  for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(` id="${target}"`);
  const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the page says so where there is no earlier run and no trend', () => {
  const { trend: _, ...rest } = audit;
  const page = told(html, { ...rest, changes: { counts: audit.changes.counts, lines: [] }, controls: [], waivers: [] });
  for (const part of ['no earlier run to compare with', 'cannot be narrowed', 'No waiver is in force']) expect(page).toContain(part);
  expect(page).not.toContain('id="controls"');
});

test('rules are counted by the store, which knows their passes', () => {
  expect(told(html)).toMatch(/id="rule-QUIET">.*3 passed/);
});

test('JSON carries all of it, and csv tells since when', () => {
  const { results, report } = JSON.parse(told(json));
  expect(results[0]).toMatchObject({ since: kept.since, change: 'new', resource: { identity: kept.identity } });
  expect(report).toMatchObject({ asOf: audit.asOf, changes: { counts: { mended: 1 } }, waivers: [{ expired: true }, {}], trend: [{}, {}, {}] });
  const [head, row] = told(csv).split('\r\n');
  expect(head).toMatch(/,construct,since,change,identity$/);
  expect(row).toMatch(/,2026-03-02T09:00:00.000Z,new,aws\/111122223333/);
});

test('a terminal shows the scores that are asked for, the trend and what was mended', () => {
  const text = auditText(audit, paint(false), 100);
  expect(text).toContain('By tag Team');
  expect(text).toMatch(/ 50\.0 {2}█{10}░{10} {2}1 failed, 1 passed, 2 unknown/);
  expect(text).toContain('Trend  ▅▅▆');
  expect(text).toContain('(other rules)');
  expect(text).toContain('Since run 2 (2026-03-02 09:00): 0 new, 1 mended');
  expect(text).toContain('S3_* for');
  expect(text).toContain('1 resource of 3 was not judged by run 3');
  expect(text.replaceAll('\n', '')).not.toMatch(invisible);
  expect(auditText({ ...audit, shown: { ...audit.shown, by: [], trend: false } }, paint(false), 100)).not.toContain('By service');
});

test('a summary has the scores and the trend too, where they are asked for', () => {
  const plain = summary(run);
  const asked = plain.close({ ...end, audit });
  expect(asked).toContain('By tag Team');
  expect(asked).toContain('Trend  ▅▅▆');
  expect(plain.close({ ...end, audit: { ...audit, shown: { ...audit.shown, by: [], trend: false } } })).not.toMatch(/By |Trend/);
});

test.each([terminal, summary, markdown, html])('%o says what an earlier run told and could not see, and how many rules were asked', (format) => {
  const text = told(format).replaceAll(/\s+/g, ' ');
  expect(text).toMatch(/1 resource of 3 was not judged by run 3 .{1,6}2026-03-03 09:00.{1,6}: what is told of them is as of an earlier run/);
  expect(text).toMatch(/Run 1, by which some of them are told, could not see 4 parts: a, b, .* and 1 more\./);
  expect(text).toContain(`${end.summary.rules} of 510 rules judged something`);
  expect(told(format, { ...audit, scope: { ...audit.scope, older: 0, before: [], rules: end.summary.rules } })).not.toMatch(
    /not judged by run|judged something \(/,
  );
});

test('a sparkline goes from nothing to all, with a gap where nothing was judged', () => {
  expect(sparkline([0, 12.5, null, 50, 99.9, 100])).toBe('▁▂·▅██');
});

test.each([
  ['A.B', 'A', ['B: 1 <', 'C: [1,2]']],
  ['A.D', 'A', ['B: 1', 'C: [1,2]', 'D: (not set) <']],
  ['X.Y.Z', '', ['A: {"B":1,"C":[1,2]}', 'U: (unknown: denied)', 'X: (not set) <']],
  ['U.V', '', ['A: {"B":1,"C":[1,2]}', 'U: (unknown: denied) <']],
  ['A.C[1]', 'A.C', ['0: 1', '1: 2 <']],
  ['running', '', ['running: true <']],
])('shows what stands around %s', (path, at, lines) => {
  const found = excerpt({ properties: { A: { B: 1, C: [1, 2] }, U: { '(unknown)': 'denied' } }, state: { running: true } }, path);
  expect(found?.at).toBe(at);
  expect(found?.lines.map(({ text, mark }) => `${text}${mark ? ' <' : ''}`)).toEqual(lines);
});

test('shows a part of what is long', () => {
  const long = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`P${index}`, 'x'.repeat(500)]));
  const found = excerpt({ properties: long }, 'P30');
  expect(found?.lines.map(({ text }) => text.slice(0, 3))).toEqual(['P28', 'P29', 'P30', 'P31', 'P32', '… a']);
  expect(found?.lines[0]?.text.length).toBeLessThanOrEqual(130);
});

test('a story is told in its order, with what changed', () => {
  const stored = {
    ...{ identity: 'aws/1/r/T/x', type: 'T', id: controls, partition: 'aws', account: '1', region: 'r', tags: {}, configuration: { properties: {} } },
    ...{ firstSeen: '2026-03-01T09:00:00.000Z', lastSeen: '2026-03-03T09:00:00.000Z', judgedAt: '2026-03-03T09:00:00.000Z', judgedRun: 3 },
    ...{ judgedBy: ['A', 'B'], notApplicable: [], standing: ['B'] },
  };
  const base = { ruleVersion: 1, severity: 'high' as const, verdict: 'fail' as const, parameters: {}, sinceRun: 1, returned: false };
  const say = (message: string) => [{ path: 'P', message, related: [] }];
  const text = storyText(
    {
      resource: stored,
      verdicts: [
        { ...base, rule: 'A', findings: say('it is off'), since: '2026-03-01T09:00:00.000Z', until: '2026-03-02T09:00:00.000Z', ended: 'mended' },
        { ...base, rule: 'B', findings: say(hostile), since: '2026-03-03T09:00:00.000Z', returned: true },
      ],
      passes: ['A'],
      notApplicable: [],
      versions: [{ at: '2026-03-02T08:30:00.000Z', changes: [{ path: 'properties.P', before: 'off', after: 'on' }] }],
      remedies: [],
    },
    [],
    paint(false),
    100,
  );
  const order = [
    'first seen',
    'A fail high',
    'P: it is off',
    'configuration changed',
    '- "off"',
    '+ "on"',
    'A mended',
    'B fail again',
    'As it stands',
  ];
  const places = order.map((part) => text.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(text.replaceAll('\n', '')).not.toMatch(invisible);
});
