import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '../src/core/index.ts';
import { kebab, type RuleFile, remedyFiles, ruleFiles } from './rule-files.ts';

const header = '// Generated from the rule files by `npm run gen`. Do not edit.\n';

/** The index of the rules: what is known of each without loading it, and a module for each folder that loads them. */
export async function generateCatalog(root: string): Promise<Map<string, string>> {
  const files = await ruleFiles(root);
  const folders = Map.groupBy(files, (file) => file.folder);
  const written = new Map<string, string>();
  for (const [folder, members] of folders) written.set(`src/rules/generated/${folder}.ts`, folderModule(members));
  written.set('src/rules/generated/catalog.ts', catalog(files, [...folders.keys()]));
  written.set('src/rules/generated/remedies.ts', await remedies(root));
  return written;
}

/** All remedies in one module: they are small, and only `bylaw fix` loads it. */
async function remedies(root: string): Promise<string> {
  const members = remedyFiles(root).map(async (path) => {
    const { default: exported } = (await import(pathToFileURL(join(root, path)).href)) as { default?: unknown };
    if (exported === undefined) throw new Error(`${path} has no default export: it exports its remedy, or a table of them`);
    const name = path.replace(/^src\/rules\/|\.remedy\.ts$/g, '').replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase());
    return { name, from: path.replace(/^src\/rules/, '..'), table: Array.isArray(exported) };
  });
  const all = await Promise.all(members);
  const imports = all.map(({ name, from }) => `import ${name} from '${from}';`);
  const list = all.map(({ name, table }) => `  ${table ? '...' : ''}${name},`);
  return `${header}import type { Remedy } from '../../core/remedy.ts';\n${imports.join('\n')}\n\nexport const remedies: readonly Remedy[] = [\n${list.join('\n')}\n];\n`;
}

function folderModule(files: readonly RuleFile[]): string {
  const imports = files.map((file) => `import ${local(file)} from '${file.path.replace(/^src\/rules/, '..').replace(/^src/, '../..')}.ts';`);
  const members = files.map((file) => `  ${file.table ? '...' : ''}${local(file)},`);
  return `${header}import type { Rule } from '../../core/rule.ts';\n${imports.join('\n')}\n\nexport const rules: readonly Rule[] = [\n${members.join('\n')}\n];\n`;
}

function catalog(files: readonly RuleFile[], folders: readonly string[]): string {
  const entries = files
    .flatMap((file) => file.rules.map((rule) => ({ rule, folder: file.folder })))
    .sort((one, other) => (one.rule.id < other.rule.id ? -1 : 1))
    .map(({ rule, folder }) => `  ${JSON.stringify(entry(rule, folder))},`);
  const loaders = folders.map((folder) => `  ${/^[a-z][a-z0-9]*$/.test(folder) ? folder : `'${folder}'`}: () => import('./${folder}.ts'),`);
  return `${header}import type { Rule } from '../../core/rule.ts';
import type { CatalogEntry } from '../catalog.ts';

// biome-ignore format: one rule a line
export const entries: readonly CatalogEntry[] = [
${entries.join('\n')}
];

export const folders: Readonly<Record<string, () => Promise<{ readonly rules: readonly Rule[] }>>> = {
${loaders.join('\n')}
};
`;
}

function entry(rule: Rule, folder: string) {
  return {
    id: rule.id,
    folder,
    service: serviceOf(rule),
    severity: rule.severity,
    recommended: rule.recommended,
    types: rule.types,
    ...(rule.aliases.length > 0 ? { aliases: rule.aliases } : {}),
  };
}

/** The service of a rule is that of the first type it judges; how services are joined is a matter of its own. */
export function serviceOf(rule: Rule): string {
  if (rule.shipped) return 'wiring';
  const service = (rule.types[0] ?? '').split('::')[1] ?? '';
  return service === '' ? 'account' : service.toLowerCase();
}

function local(file: RuleFile): string {
  const inner = file.folder === 'wiring' ? `${file.path.split('/').at(-2)}-` : '';
  const name = kebab(inner + file.name).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return /^[0-9]|^(default|delete|new|switch|export|import|package)$/.test(name) ? `_${name}` : name;
}
