import { join } from 'node:path';
import type { Rule, RuleContext } from '../src/core/rule.ts';
import { hasProperty, preload } from '../src/schema/coerce.ts';
import { examineRule } from '../src/testing/examine.ts';
import { examplesOf, type RuleFile } from './rule-files.ts';
import { textOf } from './rule-text.ts';

/**
 * What each rule with relatives reads of the resource that it judges: the properties by their names, the facts of its state as
 * `state.fact`. Of what waits for relatives no more has to be kept. A name counts if the rule has read it in any of its examples, with
 * anything hidden, or if a property of one of its types is called like a word of its text: no example goes down every way.
 */
export async function ownReadsTable(root: string, files: readonly RuleFile[]): Promise<string> {
  await preload(files.flatMap(({ rules }) => rules.flatMap(({ types }) => types)));
  const rows: string[] = [];
  for (const file of files) {
    if (file.folder === 'wiring') continue;
    const examples = await examplesOf(root, file);
    const text = textOf(join(root, `${file.path}.ts`));
    for (const rule of file.rules) {
      if (rule.needs.length === 0) continue;
      const read = new Set<string>();
      const own = examples?.[rule.id];
      if (own) await examineRule(noting(rule, read), own);
      if (!own || read.has('*')) continue;
      for (const [word] of text.matchAll(/\w+/g)) if (rule.types.some((type) => hasProperty(type, word))) read.add(word);
      for (const [, fact] of text.matchAll(/\bstate\.(\w+)/g)) read.add(`state.${fact}`);
      rows.push(
        `  ${rule.id}: [${[...read]
          .sort()
          .map((one) => `'${one}'`)
          .join(', ')}],`,
      );
    }
  }
  return `// Generated from the rules and their examples by \`npm run gen\`. Do not edit.

/** What rules with relatives read of the resource itself. Of a rule that is not here nobody knows. */
// biome-ignore format: one rule a line
export const ownReads: Readonly<Record<string, readonly string[]>> = {
${rows.sort().join('\n')}
};
`;
}

/** The same rule, noting what it reads; \`*\` where it lists all there is. */
function noting(rule: Rule, read: Set<string>): Rule {
  const view = <T extends object>(of: T, prefix: string): T =>
    new Proxy(of, {
      get(target, name) {
        if (typeof name === 'string') read.add(prefix + name);
        return Reflect.get(target, name) as unknown;
      },
      has(target, name) {
        if (typeof name === 'string') read.add(prefix + name);
        return Reflect.has(target, name);
      },
      getOwnPropertyDescriptor(target, name) {
        if (typeof name === 'string') read.add(prefix + name);
        return Reflect.getOwnPropertyDescriptor(target, name);
      },
      ownKeys(target) {
        read.add('*');
        return Reflect.ownKeys(target);
      },
    });
  const shown = (context: RuleContext): RuleContext =>
    Object.create(context, {
      state: { get: () => view(context.state, 'state.') },
      // Whoever goes around the view is not followed.
      resource: {
        get: () =>
          new Proxy(context.resource, {
            get(target, name) {
              if (name === 'properties') read.add('*');
              return Reflect.get(target, name) as unknown;
            },
          }),
      },
    });
  const { scope } = rule;
  return {
    ...rule,
    ...(scope ? { scope: (properties, context) => scope.call(rule, view(properties, ''), shown(context)) } : {}),
    check: (properties, context) => rule.check(view(properties, ''), shown(context)),
  };
}
