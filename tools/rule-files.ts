import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Examples, ExamplesByRule, Rule } from '../src/core/index.ts';

/** A file under `src/rules/<folder>/` or `src/wiring/<family>/` with the rules that it holds: one, or a table of them. */
export interface RuleFile {
  /** From the root of the repository, without its extension. */
  readonly path: string;
  /** What people select it by: the service, or `wiring`. */
  readonly folder: string;
  readonly name: string;
  readonly table: boolean;
  readonly rules: readonly Rule[];
}

/** Finds every rule by importing it: a rule is what its file exports, not what its text looks like. */
export async function ruleFiles(root: string): Promise<RuleFile[]> {
  const files: RuleFile[] = [];
  for (const { folder, name, path } of [...listed(root, 'src/rules'), ...listed(root, 'src/wiring')]) {
    const { default: exported } = (await import(pathToFileURL(join(root, `${path}.ts`)).href)) as { default?: Rule | readonly Rule[] };
    if (exported === undefined) throw new Error(`${path}.ts has no default export: a rule file exports its rule; helpers begin with an underscore`);
    const table = Array.isArray(exported);
    files.push({ path, folder, name, table, rules: table ? (exported as Rule[]) : [exported as Rule] });
  }
  return files;
}

/** The examples of a rule file, by rule id; undefined where the file has none beside it. */
export async function examplesOf(root: string, file: RuleFile): Promise<ExamplesByRule | undefined> {
  const path = join(root, `${file.path}.examples.ts`);
  const module = (await import(pathToFileURL(path).href).catch((thrown: NodeJS.ErrnoException) => {
    if (thrown.code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw thrown;
  })) as { default: Examples | ExamplesByRule } | undefined;
  if (!module) return undefined;
  return file.table ? (module.default as ExamplesByRule) : { [(file.rules[0] as Rule).id]: module.default as Examples };
}

/** Files with remedies, beside the rules that they mend; from the root of the repository. */
export function remedyFiles(root: string): readonly string[] {
  return readdirSync(join(root, 'src/rules'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.remedy.ts'))
    .map((path) => `src/rules/${path.replaceAll('\\', '/')}`)
    .sort();
}

export function kebab(id: string): string {
  return id.toLowerCase().replaceAll('_', '-');
}

function listed(root: string, home: string): Pick<RuleFile, 'path' | 'folder' | 'name'>[] {
  const isRule = (name: string) => name.endsWith('.ts') && !/\.(examples|remedy|test|d)\.ts$/.test(name) && !name.startsWith('_');
  return readdirSync(join(root, home), { withFileTypes: true })
    .filter((one) => one.isDirectory() && one.name !== 'generated' && !one.name.startsWith('_'))
    .map((one) => one.name)
    .sort()
    .flatMap((inner) =>
      readdirSync(join(root, home, inner))
        .filter(isRule)
        .sort()
        .map((file) => {
          const name = file.slice(0, -'.ts'.length);
          return { path: `${home}/${inner}/${name}`, folder: home === 'src/wiring' ? 'wiring' : inner, name };
        }),
    );
}
