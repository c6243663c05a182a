import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Lists of the tables that sources are made of, so that adding one is adding a file. Each file exports a list of its kind. */
const lists = [
  {
    folder: 'src/sources/config/types',
    into: 'src/sources/config/generated/translations.ts',
    name: 'translations',
    type: 'Translation',
    from: '../translation.ts',
  },
  { folder: 'src/sources/aws/readers', into: 'src/sources/aws/generated/readers.ts', name: 'readers', type: 'Reader', from: '../reader.ts' },
] as const;

export function generateSources(root: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const { folder, into, name, type, from } of lists) {
    if (!existsSync(join(root, folder))) continue;
    const modules = readdirSync(join(root, folder))
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('_'))
      .sort();
    const path = `../${folder.slice(folder.lastIndexOf('/') + 1)}`;
    const lines = [
      `// Generated from the files of ${folder} by \`npm run gen\`. Do not edit.`,
      `import type { ${type} } from '${from}';`,
      ...modules.map((file, index) => `import { ${name} as list${index} } from '${path}/${file}';`),
      '',
      `export const ${name}: readonly ${type}[] = [${modules.map((_, index) => `...list${index}`).join(', ')}];`,
      '',
    ];
    files.set(into, lines.join('\n'));
  }
  return files;
}
