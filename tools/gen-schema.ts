import { identifiers, typeNames } from './schema/identifiers.ts';
import { typedServices } from './schema/namespaces.ts';
import { propertyTypes, typesIndex } from './schema/property-types.ts';
import { serviceLoaders, serviceTables } from './schema/scalar-tables.ts';
import { secrets } from './schema/secrets.ts';
import { byFile, header, readSpec } from './schema/spec.ts';

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
  const services = byFile(spec.resources);
  for (const [file, resources] of services) put(`services/${file}.ts`, serviceTables(spec, resources));
  put('services/index.ts', serviceLoaders(spec, services.keys()));
  put('type-names.ts', typeNames(spec));
  put('identifiers.ts', identifiers(spec));
  put('secrets.ts', secrets(spec));
  return files;
}
