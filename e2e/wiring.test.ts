import { describe, expect, it } from 'vitest';
import { exampleTemplate, failures, wiringVerdicts } from './wiring/judge-stack.ts';
import { Stack } from './wiring/mutation.ts';
import { mutations } from './wiring/mutations.ts';

const template = await exampleTemplate();

it('finds nothing wrong in the example that is right', async () => {
  const verdicts = await wiringVerdicts(template);
  expect(failures(verdicts)).toEqual([]);
  expect(verdicts.filter((one) => one.verdict === 'pass').length).toBeGreaterThan(200);
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
