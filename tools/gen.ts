import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateCatalog } from './gen-catalog.ts';
import { generateConfigFields } from './gen-config-fields.ts';
import { generateFacts } from './gen-facts.ts';
import { generateManagedRules } from './gen-managed-rules.ts';
import { generateSchema } from './gen-schema.ts';
import { generateSources } from './gen-sources.ts';
import { ruleFiles } from './rule-files.ts';

/**
 * Writes every generated file, or with `--check` says which are stale. Generators are pure: path → content. What a
 * generator's folders hold beside that is stale too. A generator whose source is not at hand answers nothing.
 */
const root = join(import.meta.dirname, '..');
const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    only: { type: 'string' },
    'managed-rules': { type: 'string', default: join(root, '../shared/aws-config-managed-rules.json') },
    'config-fields': { type: 'string', default: join(root, '../shared/config-item-schema.json') },
    'python-site': { type: 'string' },
    'iam-data': { type: 'string' },
  },
});

interface Generator {
  readonly name: string;
  /** Folders that hold nothing but its files. */
  readonly owns: readonly string[];
  generate(): ReadonlyMap<string, string> | undefined | Promise<ReadonlyMap<string, string>>;
}

// In this order: what rules look at is told by the readers, and the documentation is made from what the others write.
const generators: readonly Generator[] = [
  { name: 'managed-rules', owns: [], generate: () => generateManagedRules(options['managed-rules']) },
  { name: 'facts', owns: [], generate: () => generateFacts({ pythonSite: options['python-site'], iamData: options['iam-data'] }) },
  { name: 'config-fields', owns: [], generate: () => generateConfigFields(options['config-fields']) },
  { name: 'schema', owns: ['src/schema/generated/types', 'src/schema/generated/services'], generate: generateSchema },
  { name: 'sources', owns: ['src/sources/config/generated', 'src/sources/aws/generated'], generate: () => generateSources(root) },
  { name: 'catalog', owns: ['src/rules/generated'], generate: catalogAndLooks },
  { name: 'docs', owns: ['docs/rules', 'docs/frameworks'], generate: async () => (await import('./gen-docs.ts')).generateDocs(root) },
];

/** The list of all rules, and what they look at: told by running them over their examples. */
async function catalogAndLooks(): Promise<ReadonlyMap<string, string>> {
  const { looksTable } = await import('./gen-looks.ts');
  const { ownReadsTable } = await import('./gen-own-reads.ts');
  const files = await ruleFiles(root);
  return new Map([
    ...(await generateCatalog(root)),
    ['src/rules/generated/looks.ts', await looksTable(root, files)],
    ['src/rules/generated/own-reads.ts', await ownReadsTable(root, files)],
  ]);
}

const stale: string[] = [];
for (const { name, owns, generate } of generators) {
  if (options.only !== undefined && options.only !== name) continue;
  const files = await generate();
  if (!files) {
    console.log(`skipped ${name}: its source is not at hand`);
    continue;
  }
  for (const [path, content] of files) if (current(path) !== content) note(path, () => write(path, content));
  for (const folder of owns) for (const path of listed(folder)) if (!files.has(path)) note(path, () => rmSync(join(root, path)));
}
if (options.check && stale.length > 0) {
  console.error(
    `stale: ${stale.slice(0, 20).join(', ')}${stale.length > 20 ? ` and ${stale.length - 20} more` : ''}\nRun "npm run gen" and commit what it writes.`,
  );
  process.exitCode = 1;
} else console.log(options.check ? 'generated files are fresh' : `wrote ${stale.length} files`);

function note(path: string, mend: () => void): void {
  stale.push(path);
  if (!options.check) mend();
}

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

function current(path: string): string | undefined {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
}

function listed(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}
