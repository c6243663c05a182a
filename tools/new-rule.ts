import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cloudFormationTypes } from '../src/schema/index.ts';
import { managedRule } from '../src/schema/managed-rules.ts';
import { scaffold } from '../src/testing/scaffold.ts';

/** `npm run new:rule s3 bucket-versioning-enabled`: the two files of a rule, with what AWS documents of it filled in. */
const root = process.env.BYLAW_RULES_ROOT ?? join(import.meta.dirname, '..');
const [service, name, ...others] = process.argv.slice(2);
if (service === undefined || name === undefined || others.length > 0 || !/^[a-z][a-z0-9]*$/.test(service) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
  console.error('usage: npm run new:rule SERVICE NAME, as in npm run new:rule s3 bucket-versioning-enabled');
  process.exit(2);
}
const folder = join(root, 'src/rules', service);
const ids = [`${service}-${name}`, name].map((one) => one.toUpperCase().replaceAll('-', '_'));
const managed = ids.map(managedRule).find((one) => one !== undefined);
const files = scaffold(service, name, {
  core: '../../core/index.ts',
  examples: '../../core/index.ts',
  ...(managed ? { id: managed.id, types: managed.types.flatMap((type) => cloudFormationTypes(type)), parameters: managed.parameters } : {}),
});
for (const { path } of files) {
  if (existsSync(join(root, 'src/rules', path))) {
    console.error(`src/rules/${path} is there already`);
    process.exit(2);
  }
}
if (!existsSync(folder))
  console.log(
    `${service} is a new folder; there are ${readdirSync(join(root, 'src/rules'), { withFileTypes: true })
      .filter((one) => one.isDirectory())
      .map((one) => one.name)
      .join(', ')}`,
  );
mkdirSync(folder, { recursive: true });
for (const { path, text } of files) {
  writeFileSync(join(root, 'src/rules', path), text);
  console.log(`wrote src/rules/${path}`);
}
console.log(
  `${managed ? `AWS Config has ${managed.id}: keep what AWS documents of it.` : 'AWS Config has no rule of that name: it is our own.'}\nFill both in, then: npm run gen && npm test -- src/rules -t ${(managed?.id ?? ids[0]) as string}`,
);
