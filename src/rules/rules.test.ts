import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examplesOf, kebab, ruleFiles } from '../../tools/rule-files.ts';
import { testRule } from '../testing/index.ts';

const root = join(import.meta.dirname, '../..');

/** Every rule, by its examples: run `npx vitest run src/rules -t S3_BUCKET` for some of them. */
for (const file of await ruleFiles(root)) {
  const examples = await examplesOf(root, file);
  describe(`${file.folder}/${file.name}`, () => {
    for (const rule of file.rules) {
      it(`${rule.id} judges its examples, and never turns into the opposite where a value is hidden`, async () => {
        const own = examples?.[rule.id];
        expect(own, `add examples for ${rule.id} in src/rules/${file.folder}/${file.name}.examples.ts`).toBeDefined();
        if (own) await testRule(rule, own);
      });

      it(`${rule.id} says what a rule has to say`, () => {
        const missing: string[] = [];
        const own = examples?.[rule.id];
        if (!/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/.test(rule.id)) missing.push('an id in CAPITALS_AND_UNDERSCORES');
        if (!file.table && kebab(rule.id) !== file.name && kebab(rule.id) !== `${file.folder}-${file.name}`)
          missing.push(`a file named ${kebab(rule.id).replace(new RegExp(`^${file.folder}-`), '')}.ts`);
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
