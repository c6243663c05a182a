import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateCatalog } from './gen-catalog.ts';
import { generateSchema } from './gen-schema.ts';

/**
 * Writes every generated file, or with `--check` says which are stale. Generators are pure: path → content.
 */
const root = join(import.meta.dirname, '..');
const { values: options } = parseArgs({ options: { check: { type: 'boolean', default: false }, only: { type: 'string' } } });

const generators: Readonly<Record<string, () => ReadonlyMap<string, string> | Promise<ReadonlyMap<string, string>>>> = {
  schema: generateSchema,
  catalog: () => generateCatalog(root),
};

const stale: string[] = [];
for (const [name, generate] of Object.entries(generators)) {
  if (options.only !== undefined && options.only !== name) continue;
  for (const [path, content] of await generate()) {
    const file = join(root, path);
    if (current(file) === content) continue;
    stale.push(path);
    if (options.check) continue;
    mkdirSync(dirname(file), { recursive: true });
    if (content === '') rmSync(file, { force: true });
    else writeFileSync(file, content);
  }
}
if (options.check && stale.length > 0) {
  console.error(`stale: ${stale.join(', ')}\nRun "npm run gen" and commit what it writes.`);
  process.exitCode = 1;
} else console.log(options.check ? 'generated files are fresh' : stale.length > 0 ? `wrote ${stale.join(', ')}` : 'nothing to write');

function current(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
