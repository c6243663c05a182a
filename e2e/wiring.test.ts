import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleTemplate, failures, wiringVerdicts } from './wiring/judge-stack.ts';
import { Stack } from './wiring/mutation.ts';
import { mutations } from './wiring/mutations.ts';

const template = await exampleTemplate();

it('finds nothing wrong in the example that is right', async () => {
  const verdicts = await wiringVerdicts(template);
  expect(failures(verdicts)).toEqual([]);
  expect(verdicts.filter((one) => one.verdict === 'pass').length).toBeGreaterThan(900);
});

it.each([{ region: 'eu-central-1' }, { account: '210987654321' }, { account: '210987654321', region: 'us-east-1' }])(
  'finds nothing wrong in it where %o is known',
  async (place) => {
    expect(failures(await wiringVerdicts(template, place))).toEqual([]);
  },
);

it('is accepted by cfn-lint, where that is installed', (context) => {
  const path = join(import.meta.dirname, '../examples/compliance-stack/template.yaml');
  const { error, status, stdout } = spawnSync('cfn-lint', ['--', path], { encoding: 'utf8' });
  // Version managers leave a name on the path for what they do not have.
  if (error || status === 126 || status === 127) context.skip('cfn-lint is not installed');
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});

describe('a single mistake', () => {
  it('is in the catalogue once', () => {
    const titles = mutations.map((one) => one.title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(mutations.length).toBeGreaterThanOrEqual(80);
  });

  it.each(mutations.map((one) => [one.title, one] as const))('%s', async (_, { change, finds }) => {
    const stack = new Stack(template);
    change(stack);
    const expected = Object.entries(finds).flatMap(([rule, ids]) => ids.map((id) => `${rule} at ${id}`));
    expect(failures(await wiringVerdicts(stack.template)).sort()).toEqual(expected.sort());
  });
});
