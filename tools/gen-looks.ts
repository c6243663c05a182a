import { join } from 'node:path';
import type { Example, Examples } from '../src/core/examples.ts';
import type { Estate } from '../src/core/index.ts';
import { Watch } from '../src/core/reads.ts';
import { type Related, RelatedItems } from '../src/core/related.ts';
import type { Relative } from '../src/core/relatives.ts';
import type { Resource } from '../src/core/resource.ts';
import type { Rule, RuleContext } from '../src/core/rule.ts';
import { Unknown, type Value } from '../src/core/value.ts';
import type { Verdict } from '../src/core/verdict.ts';
import { readers } from '../src/sources/aws/generated/readers.ts';
import { stateOfRelatives } from '../src/sources/aws/spare.ts';
import { estateOf, judgeExample, withResources } from '../src/testing/examine.ts';
import { examplesOf, type RuleFile } from './rule-files.ts';
import { textOf } from './rule-text.ts';

/**
 * What each rule looks at, of what a live scan asks for by calls of their own. A name counts if the rule has read it in any of its
 * examples, with any one of these values hidden, or gone; or if its text says it. Whoever cannot be followed, or comes to another answer
 * without the rest, looks at all.
 */
export async function looksTable(root: string, files: readonly RuleFile[]): Promise<string> {
  const rows: string[] = [];
  for (const file of files) {
    const examples = await examplesOf(root, file);
    const text = file.table ? '' : textOf(join(root, `${file.path}.ts`));
    for (const rule of file.rules) {
      const names = await looksOf(rule, examples?.[rule.id], text);
      rows.push(`  ${rule.id}: ${names === undefined ? "['*']" : `[${names.map((one) => `'${one}'`).join(', ')}]`},`);
    }
  }
  return `// Generated from the rules, their examples and the details of src/sources/aws/readers by \`npm run gen\`. Do not edit.

/** What each rule looks at of what live readers ask for by calls of their own; \`*\` where it may be anything. */
// biome-ignore format: one rule a line
export const looks: Readonly<Record<string, readonly string[]>> = {
${rows.sort().join('\n')}
};
`;
}

/** The names for which there are calls that can be left out, by type. */
const asked = new Map<string, Set<string>>();
for (const { details = {}, adds = {} } of readers) {
  const facts = [
    ...Object.values(details).flatMap((one) => Object.entries(one)),
    ...Object.entries(adds).map(([type, { properties = [], state = [] }]) => [type, [...properties, ...state]] as const),
  ];
  for (const [type, names] of facts) if (names !== 'all') asked.set(type, new Set([...(asked.get(type) ?? []), ...names]));
}

async function looksOf(rule: Rule, examples: Examples | undefined, text: string): Promise<readonly string[] | undefined> {
  const names = new Set(rule.types.flatMap((type) => [...(asked.get(type) ?? [])]));
  if (names.size === 0 && rule.needs.length === 0 && !rule.shipped) return [];
  // Who may look at the whole estate may look at anything.
  if (rule.shipped || !examples) return undefined;
  const all = [...examples.pass, ...examples.fail, ...(examples.unknown ?? []), ...(examples.notApplicable ?? [])];
  const read = new Set<string>();
  const watched = under(rule, read);
  for (const example of all) {
    const estate = await estateOf(rule, example);
    for (const one of [estate, ...[...names].flatMap((name) => [without(rule, estate, name, hidden), without(rule, estate, name, undefined)])])
      judgeExample(watched, example, one);
  }
  if (read.has('*') && names.size > 0) return undefined;
  const words = new Set(`${text} ${rule.check} ${rule.scope ?? ''}`.match(/\w+/g));
  if (/\.resource\??\.state\b/.test(`${text} ${rule.check}`)) read.add(stateOfRelatives);
  const ofRelatives = rule.needs.length > 0 && read.has(stateOfRelatives) ? [stateOfRelatives] : [];
  const looks = [...names].filter((name) => read.has(name) || read.has(other(name)) || words.has(name)).sort();
  const rest = [...names].filter((name) => !looks.includes(name));
  for (const example of all) if (!(await holdsWithout(rule, example, rest))) return undefined;
  return [...looks, ...ofRelatives];
}

const hidden = new Unknown('it is hidden', true);

/** A fact of the state may be asked for by CloudFormation's name for it. */
function other(name: string): string {
  const [first = '', ...rest] = name;
  return (first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()) + rest.join('');
}

/** The same rule, that says what it reads: `*` where it cannot be followed. */
function under(rule: Rule, read: Set<string>): Rule {
  const watching =
    <Answer>(judge: (properties: object, context: RuleContext) => Answer) =>
    (properties: object, context: RuleContext): Answer => {
      const watch = new Watch();
      const state = () => watch.state(context.state) as never;
      const shown = Object.create(context, {
        state: { get: state },
        resource: { get: () => watch.resource(context.resource, state) },
        related: { value: (name: string) => shownRelatives(context.related(name), () => read.add(stateOfRelatives)) },
      }) as RuleContext;
      try {
        return judge(watch.properties(properties), shown);
      } finally {
        const { properties: own, state: facts } = watch.asked;
        if (watch.lost || own.whole || facts.whole) read.add('*');
        for (const name of [...own.names, ...facts.names]) read.add(name);
      }
    };
  const { scope } = rule;
  return {
    ...rule,
    ...(scope ? { scope: watching((properties, context) => scope.call(rule, properties, context)) } : {}),
    // Findings are made as they are asked for: all of them, before what was read is looked at.
    check: watching((properties, context) => [...(rule.check(properties, context) ?? [])]),
  };
}

/** The same relatives, who tell when somebody looks at their state: the rest of what is read of them is declared. */
function shownRelatives({ items, complete, raise }: Related<Relative>, look: () => void): Related<Relative> {
  const resource = (of: Resource) =>
    new Proxy(of, {
      get(target, name) {
        if (name === 'state') look();
        return Reflect.get(target, name) as unknown;
      },
    });
  return new RelatedItems(
    items.map((one) => Object.create(one, { resource: { value: resource(one.resource) } }) as Relative),
    complete,
    raise,
  );
}

/** The estate with one value of what is judged hidden, or gone. */
function without({ types }: Rule, estate: Estate, name: string, value: Value): Estate {
  return withResources(
    estate,
    estate.resources.map((one) => (types.includes(one.type) ? changed(one, [name], value) : one)),
  );
}

function changed(resource: Resource, names: readonly string[], value: Value): Resource {
  const put = (tree: Readonly<Record<string, Value>>, own: (name: string) => boolean) => ({
    ...tree,
    ...Object.fromEntries(names.filter(own).map((name) => [name, value])),
  });
  const isState = (name: string) => /^[a-z]/.test(name);
  return {
    ...resource,
    properties: put(resource.properties, (name) => !isState(name)),
    veiled: true,
    ...(resource.state ? { state: put(resource.state, isState) } : {}),
  };
}

/** Whether an example comes out the same where all that the rule is not said to look at is hidden. */
async function holdsWithout(rule: Rule, example: Example, names: readonly string[]): Promise<boolean> {
  const estate = await estateOf(rule, example);
  const resources = estate.resources.map((one) => (rule.types.includes(one.type) ? changed(one, names, hidden) : one));
  const told = (verdicts: readonly Verdict[]) =>
    verdicts.map((one) => `${one.resource.key} ${one.verdict} ${one.findings.map(({ path }) => path)}`).join();
  return told(judgeExample(rule, example, estate)) === told(judgeExample(rule, example, withResources(estate, resources)));
}
