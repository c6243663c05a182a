import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { html } from './html.ts';
import { script, scriptHash } from './html-script.ts';
import { style, styleHash } from './html-style.ts';
import { finding, resource, verdictOf, verdicts, write } from './sample-run.ts';

const page = write(html);

test.each([
  ['style', style, styleHash],
  ['script', script, scriptHash],
])("the page's policy allows its %s", (_, text, hash) => {
  expect(hash).toBe(`sha256-${createHash('sha256').update(text).digest('base64')}`);
  expect(page).toContain(`'${hash}'`);
  expect(page).toContain(`>${text}</`);
});

test('loads nothing, and allows nothing to be loaded', () => {
  expect(page).toContain("default-src 'none'");
  expect(page).not.toMatch(/\bsrc=|<link|@import|url\(|<iframe|<img|<form[^>]*action/i);
  expect(page.match(/https?:\/\/[^\s"<]+/g)).toBeNull();
});

test('lets no text of a template become markup', () => {
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page).not.toContain('<script>alert');
  expect(page).not.toMatch(/\son\w+=|\sstyle=/);
  // Quotes in attributes: each tag of the page is one that the page writes.
  for (const tag of page.replace(script, '').match(/<[a-z][^>]*>/g) ?? []) expect(tag).toMatch(/^<[a-z]\w*(?:\s[\w-]+(?:="[^"<>]*")?)*\s?\/?>$/);
});

test('shows frames with the key marked and secrets masked', () => {
  expect(page).toContain('<mark>Status</mark>: Suspended');
  expect(page).toContain('MasterUserPassword: (masked)');
  expect(page).not.toContain('hunter2');
});

test('has what a reader looks for', () => {
  for (const part of [
    'id="findings"',
    'id="rules"',
    'id="files"',
    'id="waivers"',
    'id="about"',
    'What this report does not cover',
    'of 100',
    '2026-03-01, 10:00 UTC',
  ])
    expect(page).toContain(part);
  expect(page).toContain('team-storage');
  expect(page).toContain('<span class="tag high">expired</span>');
  expect(page.match(/<details open class="entry"/g)).toHaveLength(9);
});

test('every link within the page has its end', () => {
  for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(` id="${target}"`);
  const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('closes the entries of a long report, and does not list what passed', () => {
  const many = Array.from({ length: 100 }, (_, index) =>
    verdictOf(index % 2 ? 'pass' : 'fail', 'R', resource('T', `R${index}`, 'f'), { findings: index % 2 ? [] : [finding('', 'wrong')] }),
  );
  const long = write(html, many);
  expect(long.match(/<details class="entry"/g)).toHaveLength(50);
  expect(long).not.toContain('R51');
});

test('writes out the worst of what no browser would open, and says what it leaves out', () => {
  const many = Array.from({ length: 6000 }, (_, index) =>
    verdictOf(
      'fail',
      index < 5900 ? 'S3_BUCKET_LOGGING_ENABLED' : 'RDS_STORAGE_ENCRYPTED',
      resource('T', `R${index}`, index < 5900 ? `f${index % 3}` : 'g'),
      {
        findings: [finding('', 'wrong')],
      },
    ),
  );
  const page = write(html, many);
  expect(page.match(/class="entry"/g)).toHaveLength(5000);
  expect(page).toContain('R5999<');
  expect(page.match(/1,000 more entries not written out: these are the 5,000 worst/g)).toHaveLength(2);
  expect(page).toContain('6,000 checks failed');
  for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(` id="${target}"`);
  const whole = write(html, many, { everything: true });
  expect(whole.match(/class="entry"/g)).toHaveLength(6000);
  expect(whole).not.toContain('not written out');
});

test('says so where there is nothing to put right', () => {
  expect(
    write(
      html,
      verdicts.filter(({ verdict }) => verdict === 'pass'),
    ),
  ).toContain('There is nothing to put right here.');
});
