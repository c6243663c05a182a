import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Examples, ExamplesByRule, Rule } from '../src/core/index.ts';

/** A file under `src/rules/<folder>/` with the rules that it holds: one, or a table of them. */
export interface RuleFile {
  readonly folder: string;
  readonly name: string;
  readonly table: boolean;
  readonly rules: readonly Rule[];
}

/** Finds every rule by importing it: a rule is what its file exports, not what its text looks like. */
export async function ruleFiles(root: string): Promise<RuleFile[]> {
  const files: RuleFile[] = [];
  for (const { folder, name } of listed(root, (name) => name.endsWith('.ts') && !/\.(examples|test|d)\.ts$/.test(name) && !name.startsWith('_'))) {
    const { default: exported } = (await import(pathToFileURL(join(root, 'src/rules', folder, name)).href)) as { default?: Rule | readonly Rule[] };
    if (exported === undefined)
      throw new Error(`src/rules/${folder}/${name} has no default export: a rule file exports its rule; helpers begin with an underscore`);
    const table = Array.isArray(exported);
    files.push({ folder, name: name.slice(0, -'.ts'.length), table, rules: table ? (exported as Rule[]) : [exported as Rule] });
  }
  return files;
}

/** The examples of a rule file, by rule id; undefined where the file has none beside it. */
export async function examplesOf(root: string, file: RuleFile): Promise<ExamplesByRule | undefined> {
  const path = join(root, 'src/rules', file.folder, `${file.name}.examples.ts`);
  const module = (await import(pathToFileURL(path).href).catch((thrown: NodeJS.ErrnoException) => {
    if (thrown.code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw thrown;
  })) as { default: Examples | ExamplesByRule } | undefined;
  if (!module) return undefined;
  return file.table ? (module.default as ExamplesByRule) : { [(file.rules[0] as Rule).id]: module.default as Examples };
}

export function kebab(id: string): string {
  return id.toLowerCase().replaceAll('_', '-');
}

function listed(root: string, wanted: (name: string) => boolean): { folder: string; name: string }[] {
  const folders = readdirSync(join(root, 'src/rules'), { withFileTypes: true }).filter((one) => one.isDirectory() && one.name !== 'generated');
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, 'src/rules', folder.name))
        .filter(wanted)
        .sort()
        .map((name) => ({ folder: folder.name, name })),
    )
    .sort((one, other) => (one.folder < other.folder ? -1 : one.folder > other.folder ? 1 : 0));
}
