import { join } from 'node:path';
import { expect, test } from 'vitest';
import { examplesOf, ruleFiles } from '../../../tools/rule-files.ts';
import { applyRule } from '../../core/apply.ts';
import { Estate } from '../../core/estate.ts';
import { type Example, type ExampleTemplate, type FailingExample, templateOf } from '../../core/examples.ts';
import { judge } from '../../core/judge.ts';
import type { Rule } from '../../core/rule.ts';
import { isDescribedType } from '../../schema/config-fields.ts';
import { tagProperty } from '../../schema/identifiers.ts';
import { cloudFormationTypes, configType } from '../../schema/type-map.ts';
import { tagMap } from '../../shapes/tags.ts';
import { translations } from './generated/translations.ts';
import type { ConfigItem } from './item.ts';
import { prepare, translateItem } from './translate.ts';

/**
 * The contract between templates and items: every example of a rule whose resources AWS Config records in CloudFormation's shape is
 * judged as items, too. The verdict is the same, or it is unknown where an item does not show what decides.
 */
const root = join(import.meta.dirname, '../../..');
const asOf = '2026-11-01T00:00:00.000Z';
const translated = new Set(translations.map((one) => one.type));

interface Case {
  readonly rule: Rule;
  readonly kind: 'pass' | 'fail';
  readonly example: Example | FailingExample;
  readonly template: ExampleTemplate;
}

const cases: Case[] = [];
for (const file of await ruleFiles(root)) {
  if (file.folder === 'wiring') continue;
  const examples = await examplesOf(root, file);
  for (const rule of file.rules)
    for (const kind of ['pass', 'fail'] as const)
      for (const example of examples?.[rule.id]?.[kind] ?? []) {
        if (example.state) continue;
        const template = templateOf(example, rule.types[0] as string);
        if (isPlain(template) && Object.values(template.Resources).every(({ Type }) => isTakenOver(Type)))
          cases.push({ rule, kind, example, template });
      }
}
await prepare(cases.flatMap(({ template }) => Object.values(template.Resources).map(({ Type }) => configType(Type) as string)));

/** Without anything that only a deployment settles. */
function isPlain(template: ExampleTemplate): boolean {
  return Object.keys(template).join() === 'Resources' && !/"(Ref|Fn::\w+|Condition|DependsOn)":/.test(JSON.stringify(template.Resources));
}

function isTakenOver(type: string): boolean {
  const config = configType(type);
  return config !== undefined && !translated.has(config) && !isDescribedType(config) && cloudFormationTypes(config)[0] === type;
}

function itemsOf({ Resources }: ExampleTemplate): ConfigItem[] {
  return Object.entries(Resources).map(([id, { Type, Properties = {} }]) => {
    const tags = tagProperty(Type)?.name ?? 'Tags';
    const { [tags]: given, ...configuration } = Properties as Record<string, unknown>;
    return {
      type: configType(Type) as string,
      id,
      account: '777788889999',
      region: 'eu-west-1',
      partition: 'aws',
      capturedAt: asOf,
      tags: tagMap(given as never),
      configuration,
      supplementary: {},
      relationships: [],
    };
  });
}

test('most rules for such types are among the cases', () => {
  expect(new Set(cases.map((one) => one.rule.id)).size).toBeGreaterThan(250);
});

test('no example that passes as a template fails as items, and none that fails passes', () => {
  const wrong: string[] = [];
  let decided = 0;
  for (const { rule, kind, example, template } of cases) {
    const applied = applyRule(rule, example.parameters ? { parameters: example.parameters } : {});
    if ('missing' in applied) continue;
    const resources = itemsOf(template).flatMap((item) => translateItem(item, 'items.json'));
    const verdicts = [...judge(new Estate({ resources }), [applied], { asOf: example.asOf ?? asOf })].map((one) => one.verdict);
    const opposite = kind === 'pass' ? 'fail' : 'pass';
    if (
      verdicts.includes('error') ||
      (kind === 'pass' && verdicts.includes(opposite)) ||
      (kind === 'fail' && !verdicts.some((one) => one === 'fail' || one === 'unknown'))
    )
      wrong.push(`${rule.id}, ${kind} (${example.title}): ${verdicts.join(', ') || 'no verdict'}`);
    if (verdicts.includes(kind)) decided++;
  }
  expect(wrong).toEqual([]);
  // Unknown is allowed for what items do not show; it must not become the usual answer.
  expect(decided / cases.length).toBeGreaterThan(0.75);
});
