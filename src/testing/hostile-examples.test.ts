import { join } from 'node:path';
import { expect, it } from 'vitest';
import { examplesOf, ruleFiles } from '../../tools/rule-files.ts';
import type { Example } from '../core/examples.ts';
import type { Rule } from '../core/rule.ts';
import { isVeiled, type Value } from '../core/value.ts';
import { estateOf, judgeExample, withResources } from './examine.ts';
import { mutations } from './mutations.ts';

/** All of them are 500,000 and take half a minute. */
const oneIn = 8;
const files = await ruleFiles(join(import.meta.dirname, '../..'));

it('no rule fails by itself, whatever stands in the place of a value of its examples', async () => {
  const wrong: string[] = [];
  const rules = new Set<string>();
  let tried = 0;
  for (const file of files) {
    const examples = await examplesOf(join(import.meta.dirname, '../..'), file);
    for (const rule of file.rules) {
      const own = examples?.[rule.id];
      for (const example of own ? [...own.pass, ...own.fail, ...(own.unknown ?? []), ...(own.notApplicable ?? [])] : []) {
        for await (const errors of mutated(rule, example)) {
          tried++;
          rules.add(rule.id);
          wrong.push(...errors);
        }
      }
    }
  }
  console.info(`${tried} mutations of the examples of ${rules.size} rules`);
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThan(50_000);
  expect(rules.size).toBeGreaterThan(950);
}, 60_000);

/** The errors of each mutation of an example's properties and run-time facts. */
async function* mutated(rule: Rule, example: Example): AsyncGenerator<string[]> {
  const estate = await estateOf(rule, example);
  for (const [index, resource] of estate.resources.entries()) {
    for (const part of ['properties', 'state'] as const) {
      for (const { label, value } of mutations(resource[part], `${rule.id} ${example.title} ${resource.id} ${part}`, oneIn)) {
        const tree = value as { [key: string]: Value };
        const resources = estate.resources.with(index, { ...resource, [part]: tree, veiled: resource.veiled || isVeiled(tree) });
        yield errorsOf(`${rule.id} (${example.title}), ${resource.id} with ${part}.${label}`, () =>
          judgeExample(rule, example, withResources(estate, resources)),
        );
      }
    }
  }
}

function errorsOf(what: string, judged: () => ReturnType<typeof judgeExample>): string[] {
  try {
    // Findings and reasons look for themselves when somebody asks.
    return judged().flatMap(({ verdict, reason, findings }) =>
      verdict === 'error' || findings.some((one) => one.message === '') ? [`${what}: ${verdict} ${reason}`] : [],
    );
  } catch (thrown) {
    return [`${what}: thrown ${String(thrown)}`];
  }
}
