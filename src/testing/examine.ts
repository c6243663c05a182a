import { applyRule } from '../core/apply.ts';
import { Estate } from '../core/estate.ts';
import { type Example, type Examples, type FailingExample, templateOf } from '../core/examples.ts';
import { judge } from '../core/judge.ts';
import type { Rule } from '../core/rule.ts';
import { isContainer, Unknown, type Value, Veil } from '../core/value.ts';
import type { Verdict } from '../core/verdict.ts';
import { joinTemplates, readTemplateFile } from '../sources/cloudformation/index.ts';

/** An example that does not come out as it should, in a sentence. */
export interface ExampleProblem {
  readonly example: string;
  readonly message: string;
}

const examplesAreJudgedAsOf = '2026-11-01T00:00:00.000Z';

/** Throws with every example that does not come out as it should. Fits any test runner. */
export async function testRule(rule: Rule, examples: Examples): Promise<void> {
  const problems = await examineRule(rule, examples);
  if (problems.length > 0) throw new Error(`${rule.id}:\n${problems.map(({ example, message }) => `  ${example}: ${message}`).join('\n')}`);
}

/** Runs every example, and then every example with each of its values hidden: that may make it unknown, never its opposite. */
export async function examineRule(rule: Rule, examples: Examples): Promise<ExampleProblem[]> {
  const problems: ExampleProblem[] = [];
  const kinds = [
    ['pass', examples.pass],
    ['fail', examples.fail],
    ['unknown', examples.unknown ?? []],
    ['not-applicable', examples.notApplicable ?? []],
  ] as const;
  for (const [kind, list] of kinds) {
    for (const example of list) {
      const name = `${kind} (${example.title})`;
      try {
        const estate = await estateOf(rule, example);
        const verdicts = judgeExample(rule, example, estate);
        const message = mismatch(kind, verdicts, example);
        if (message) problems.push({ example: name, message });
        else problems.push(...masking(rule, example, estate, verdicts).map((one) => ({ example: name, message: one })));
      } catch (thrown) {
        problems.push({ example: name, message: thrown instanceof Error ? thrown.message : String(thrown) });
      }
    }
  }
  return problems;
}

/** What an example is about, as it is judged. */
export async function estateOf(rule: Rule, example: Example): Promise<Estate> {
  const template = templateOf(example, rule.types[0] as string);
  const bytes = Buffer.from(JSON.stringify(template));
  const setting = { parameters: {}, ...(example.region === undefined ? {} : { region: example.region }) };
  const { estate, problems } = joinTemplates([await readTemplateFile({ file: 'example.json', bytes, setting })]);
  // An account, for one, is of a type that no template can have. Types that a rule names are the model's: the compiler has checked them.
  const named = [...rule.types, ...rule.needs.map((need) => need.type)];
  const wrong = problems.filter(({ message }) => !named.some((type) => message.startsWith(`${type} is not a known resource type`)));
  if (wrong.length > 0) throw new Error(`the template is wrong: ${wrong.map((one) => one.message).join('; ')}`);
  if (!example.state) return estate;
  const resources = estate.resources.map((one) =>
    example.state?.[one.id] ? { ...one, state: example.state[one.id] as Record<string, Value> } : one,
  );
  return withResources(estate, resources);
}

/** The same estate with other resources. */
export function withResources(estate: Estate, resources: Estate['resources']): Estate {
  const { outputs, parameters, stacks, unseen, incomplete } = estate;
  return new Estate({ resources, outputs, parameters, stacks, unseen, ...(incomplete === undefined ? {} : { incomplete }) });
}

export function judgeExample(rule: Rule, example: Example, estate: Estate): Verdict[] {
  const applied = applyRule(rule, { ...(example.parameters ? { parameters: example.parameters } : {}) });
  if ('missing' in applied) throw new Error(`it needs the parameters ${applied.missing.join(', ')}`);
  return [...judge(estate, [applied], { asOf: example.asOf ?? examplesAreJudgedAsOf })];
}

function mismatch(kind: string, verdicts: readonly Verdict[], example: Example | FailingExample): string | undefined {
  const got =
    verdicts
      .map(
        (one) =>
          `${one.resource.id} ${one.verdict}${one.reason ? ` (${one.reason})` : ''}${one.findings.map((each) => ` [${each.path}: ${each.message}]`).join('')}`,
      )
      .join('; ') || 'no verdict';
  const of = (...kinds: string[]) => verdicts.filter((one) => kinds.includes(one.verdict));
  if (of('error').length > 0) return got;
  if (of(kind).length === 0) return `expected ${kind}, got ${got}`;
  if (kind === 'pass' && of('fail', 'unknown').length > 0) return `expected nothing but pass, got ${got}`;
  if (kind === 'fail' && of('unknown').length > 0) return `expected certainty, got ${got}`;
  if (kind === 'unknown' && of('fail').length > 0) return `expected no fail, got ${got}`;
  if (kind === 'not-applicable' && of('fail', 'unknown', 'pass').length > 0) return `expected not-applicable alone, got ${got}`;
  if (!('at' in example)) return undefined;
  const paths = of('fail').flatMap((one) => one.findings.map((each) => each.path));
  return JSON.stringify(paths) === JSON.stringify(example.at)
    ? undefined
    : `expected findings at ${JSON.stringify(example.at)}, got ${JSON.stringify(paths)}`;
}

/** The law of the judge, over one example: with any one value hidden, no verdict turns into its opposite. */
function masking(rule: Rule, example: Example, estate: Estate, before: readonly Verdict[]): string[] {
  const broken: string[] = [];
  for (const [index, resource] of estate.resources.entries()) {
    for (const { label, properties } of masks(resource.properties)) {
      const resources = [...estate.resources];
      const name = 'name' in resource && resource.name !== undefined ? { name: renamed(resource.name, resource.properties, properties) } : {};
      resources[index] = { ...resource, ...name, properties, veiled: true };
      const after = judgeExample(rule, example, withResources(estate, resources));
      for (const verdict of after) {
        const was = before.find((one) => one.resource.key === verdict.resource.key)?.verdict;
        const opposite =
          (was === 'pass' && verdict.verdict === 'fail') || (was === 'fail' && (verdict.verdict === 'pass' || verdict.verdict === 'not-applicable'));
        if (opposite || verdict.verdict === 'error')
          broken.push(
            `with ${label} of ${resource.id} hidden, ${verdict.resource.id} turns from ${was} into ${verdict.verdict}${verdict.reason ? ` (${verdict.reason})` : ''}`,
          );
      }
    }
  }
  return broken;
}

/** A resource's physical name is hidden with the property that holds it. */
function renamed(name: Value, before: object, after: object): Value {
  const key = Object.entries(before).find(([, value]) => value === name)?.[0];
  return key === undefined ? name : (after as Record<string, Value>)[key];
}

/** Every way to hide one value of a tree. Empty ones are left: what is not known is taken to be something. */
export function* masks(properties: { readonly [key: string]: Value }): Generator<{ label: string; properties: { readonly [key: string]: Value } }> {
  for (const { label, value } of hidden(properties, '')) if (label !== '') yield { label, properties: value as { [key: string]: Value } };
}

function* hidden(value: Value, label: string): Generator<{ label: string; value: Value }> {
  const empty = value === '' || value === null || value === undefined || (isContainer(value) && Object.keys(value).length === 0);
  if (label !== '' && !empty && !(value instanceof Veil)) yield { label, value: new Unknown('it is hidden') };
  if (!isContainer(value)) return;
  for (const [key, member] of Object.entries(value as Record<string, Value>)) {
    for (const inner of hidden(member, label === '' ? key : Array.isArray(value) ? `${label}[${key}]` : `${label}.${key}`)) {
      const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, Value>;
      copy[key] = inner.value;
      yield { label: inner.label, value: copy };
    }
  }
}
