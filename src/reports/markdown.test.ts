import { expect, test } from 'vitest';
import { markdown } from './markdown.ts';
import { endOf, finding, hostile, resource, rules, verdictOf, write } from './sample-run.ts';

test('leads with the verdict, counts and findings by file', () => {
  const text = write(markdown);
  expect(text).toMatch(/^### bylaw: 5 checks failed/);
  expect(text).toContain('| failed | in error | unknown | waived | passed | not applicable | score |');
  expect(text).toContain('<details open><summary><code>templates/app.yaml</code>: 1 critical, 1 medium, 1 low</summary>');
  expect(text).toContain('at <code>templates/app.yaml:7</code>');
});

test('holds no markup but its own', () => {
  const text = write(markdown);
  expect(text.match(/<[^>]*>/g)?.filter((tag) => !/^<\/?(details|details open|summary|code|sub)>$/.test(tag))).toEqual([]);
  expect(text).not.toMatch(/@(?!\u200b)\w|javascript:alert\(/);
  const open = text.match(/<details/g)?.length;
  expect(text.match(/<\/details>/g)).toHaveLength(open ?? 0);
});

test.each([
  ['plain', 'The bucket is not encrypted.'],
  ['hostile', hostile.repeat(20)],
])('stays within what GitHub takes, keeps the worst and counts the rest (%s)', (_, message) => {
  const ids = [...rules.keys()];
  const fails = Array.from({ length: 6000 }, (_, index) =>
    verdictOf(
      index % 7 === 0 ? 'unknown' : 'fail',
      ids[index % ids.length] as string,
      resource('AWS::S3::Bucket', `Bucket${index}`, `stack-${index % 100}.yaml`),
      {
        findings: [finding('A.B', message, { line: index })],
        reason: message,
      },
    ),
  );
  const end = endOf(fails, {
    errors: Array.from({ length: 300 }, (_, index) => ({ file: `${index}.yaml`, message })),
    unseen: Array.from({ length: 300 }, (_, index) => ({ what: `${index}`, reason: message })),
  });
  const text = write(markdown, fails, {}, end);
  expect(text.length).toBeLessThan(65_000);
  const shown = text.match(/^- \*\*(critical|high|medium|low|info)\*\*/gm) ?? [];
  const left = Number(/and ([\d,]+) more findings/.exec(text)?.[1]?.replaceAll(',', ''));
  expect(shown.length + left).toBe(fails.filter(({ verdict }) => verdict === 'fail').length);
  expect(shown.length).toBeGreaterThan(5);
  expect(new Set(shown)).toEqual(new Set(['- **critical**']));
});
