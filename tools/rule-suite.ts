import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testRule } from '../src/testing/index.ts';
import { examplesOf, kebab, type RuleFile } from './rule-files.ts';

const root = join(import.meta.dirname, '..');

/** What is asked of every rule: that it judges its examples, whatever is hidden of them, and that it says what a rule has to say. */
export async function examineRuleFile(file: RuleFile): Promise<void> {
  const examples = await examplesOf(root, file);
  describe(file.path.replace(/^src\/\w+\//, ''), () => {
    for (const rule of file.rules) {
      it(`${rule.id} judges its examples, and never turns into the opposite where a value is hidden`, async () => {
        const own = examples?.[rule.id];
        expect(own, `add examples for ${rule.id} in ${file.path}.examples.ts`).toBeDefined();
        if (own) await testRule(rule, own);
      });

      it(`${rule.id} says what a rule has to say`, () => {
        const missing: string[] = [];
        const own = examples?.[rule.id];
        if (!/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/.test(rule.id)) missing.push('an id in CAPITALS_AND_UNDERSCORES');
        if (!file.table && !namedAfter(rule.id, file))
          missing.push(`a file named ${kebab(rule.id).replace(new RegExp(`^(wiring|${file.folder})-`), '')}.ts`);
        if ((rule.shipped !== undefined) !== rule.id.startsWith('WIRING_')) missing.push('WIRING_ in its id, if it is about wiring, and only then');
        if (rule.shipped && (rule.shipped.what.length < 40 || !/[.!?]$/.test(rule.shipped.what)))
          missing.push('what happens if it is shipped, in whole sentences');
        if (rule.shipped && !own?.unknown?.length) missing.push('an example that comes out unknown');
        if (rule.title.length < 10 || rule.title.length > 110 || rule.title.endsWith('.'))
          missing.push('a title of 10 to 110 characters without a full stop');
        if (rule.why.length < 40 || !/[.!?]$/.test(rule.why)) missing.push('a why in whole sentences');
        if (rule.fix.length < 20 || !/[.!?]$/.test(rule.fix)) missing.push('a fix in whole sentences');
        if (rule.types.length === 0) missing.push('the types it judges');
        if (own && own.pass.length === 0) missing.push('an example that passes');
        if (own && own.fail.length === 0) missing.push('an example that fails');
        const all = own ? [...own.pass, ...own.fail, ...(own.unknown ?? []), ...(own.notApplicable ?? [])] : [];
        const bodies = all.map(({ title: _, ...body }) => JSON.stringify(body));
        if (new Set(bodies).size !== bodies.length) missing.push('examples that differ from each other');
        if (new Set(all.map((one) => one.title)).size !== all.length) missing.push('examples with titles of their own');
        for (const [name, parameter] of Object.entries(rule.parameters))
          if (parameter.about.length < 10) missing.push(`what the parameter ${name} means`);
        expect(missing, `${rule.id} lacks`).toEqual([]);
      });
    }
  });
}

/** Files are named after the rule, without what their folder says already: `WIRING_CONFIG_TOPIC_POLICY` is config/topic-policy. */
function namedAfter(id: string, { folder, name }: RuleFile): boolean {
  const words = kebab(id).split('-');
  const left = words.length - name.split('-').length;
  return kebab(id).endsWith(name) && (folder === 'wiring' ? left === 1 || left === 2 : words.slice(0, left).join('-') === (left === 0 ? '' : folder));
}
