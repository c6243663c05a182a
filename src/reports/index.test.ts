import { expect, test } from 'vitest';
import { formatNamed, formats } from './index.ts';
import { finding, resource, rules, verdictOf, write } from './sample-run.ts';

test('names are found, and only those', () => {
  expect(formatNamed('json')?.name).toBe('json');
  expect(formatNamed('xml')).toBeUndefined();
  expect(new Set(formats.map(({ name }) => name)).size).toBe(formats.length);
});

test.each(formats.map((format) => [format.name, format] as const))(
  '%s writes the same twice, nothing hidden in it, and an empty run too',
  async (_, format) => {
    const report = await format.load();
    const text = write(report);
    expect(write(report)).toBe(text);
    expect(text).not.toContain('hunter2');
    expect(write(report, []).length).toBeGreaterThan(0);
  },
);

test.each(formats.map((format) => [format.name, format] as const))(
  '%s takes 60,000 verdicts in little time, looking up lines only where something is wrong',
  async (_, format) => {
    const report = await format.load();
    const ids = [...rules.keys()];
    let located = 0;
    const locate = () => {
      located++;
      return { line: 2, column: 3 };
    };
    const of = Array.from({ length: 10_000 }, (_, index) =>
      resource('AWS::S3::Bucket', `B${index}`, 'templates/app.yaml', {}, { origin: { file: 'templates/app.yaml', locate } }),
    );
    const many = of.flatMap((one, index) =>
      ids.map((id, at) =>
        verdictOf((index + at) % 50 === 0 ? 'fail' : 'pass', id, one, (index + at) % 50 === 0 ? { findings: [finding('', 'wrong')] } : {}),
      ),
    );
    const start = performance.now();
    write(report, many);
    expect(performance.now() - start).toBeLessThan(3000);
    expect(located).toBeLessThan(10_000);
  },
);
