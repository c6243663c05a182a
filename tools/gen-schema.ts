import { propertyTypes, typesIndex } from './schema/property-types.ts';
import { typedServices } from './schema/namespaces.ts';
import { byFile, header, readSpec } from './schema/spec.ts';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const folder = 'src/schema/generated';

/** Everything under `src/schema/generated`, by path from the repository's root. */
export function generateSchema(): Map<string, string> {
  const spec = readSpec();
  const files = new Map<string, string>();
  const put = (path: string, content: string) => files.set(`${folder}/${path}`, content);
  put('source.ts', `${header(spec)}export const source = '${spec.source}';\nexport const asOf = '${spec.asOf}';\n`);
  const typed = byFile(spec.resources.filter(({ service }) => typedServices.has(service)));
  for (const [file, resources] of typed) put(`types/${file}.ts`, propertyTypes(spec, resources));
  put('types/index.ts', typesIndex(spec, typed.keys()));
  return files;
}

if (import.meta.main) {
  const root = new URL('../', import.meta.url);
  // Emptied first: a file of a service that is gone would otherwise stay for good.
  rmSync(new URL(folder, root), { recursive: true, force: true });
  for (const [path, content] of generateSchema()) {
    const file = new URL(path, root);
    mkdirSync(dirname(file.pathname), { recursive: true });
    writeFileSync(file, content);
  }
}
