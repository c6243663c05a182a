import { loaders } from './generated/services/index.ts';
import { Service, type ServiceTables } from './service.ts';
import { nameOf, serviceOf } from './type-names.ts';

/*
 * Which properties are booleans, numbers and strings by the schema, so that a template's `"true"` becomes true, and a YAML
 * number where a string is due becomes a string.
 *
 * The tables of all services together are 800 KB and take 4 ms to load, those of the eight services of a usual template a
 * little over one. So each service has a module, a source preloads those of the types it meets, and the answers are
 * synchronous from then on.
 */

export type ScalarKind = 'boolean' | 'number' | 'string';

const loaded = new Map<string, Service>();

/** Loads what `scalarKind`, `isDocument` and `attributes` answer from, for the services of these types. */
export async function preload(types: Iterable<string>): Promise<void> {
  const wanted = new Set<string>();
  for (const type of types) wanted.add(serviceOf(type));
  await Promise.all([...wanted].map(load));
}

async function load(service: string): Promise<void> {
  if (loaded.has(service) || !Object.hasOwn(loaders, service)) return;
  const tables = await (loaders[service] as () => Promise<ServiceTables>)();
  loaded.set(service, new Service(tables));
}

/** The kind of scalar that belongs at a path; undefined where none does, where several may, or where nothing is loaded. */
export function scalarKind(type: string, path: readonly (string | number)[]): ScalarKind | undefined {
  const code = loaded.get(serviceOf(type))?.codeAt(nameOf(type), path);
  if (code === undefined) return undefined;
  if (code === '' || code.startsWith('|')) return 'string';
  const [first] = code;
  return first === '?' ? 'boolean' : first === '#' ? 'number' : undefined;
}

/**
 * Whether a JSON document belongs at a path, a policy for one. CloudFormation takes most of them as a string of JSON, too;
 * rules expect the document.
 */
export function isDocument(type: string, path: readonly (string | number)[]): boolean {
  return loaded.get(serviceOf(type))?.codeAt(nameOf(type), path)?.startsWith('*') === true;
}

/** Whether a type has a property of this name, at the first level; false where nothing is loaded. */
export function hasProperty(type: string, name: string): boolean {
  return loaded.get(serviceOf(type))?.has(nameOf(type), name) === true;
}

/** The tables of a type's service; undefined where they are not loaded. */
export function tablesOf(type: string): Service | undefined {
  return loaded.get(serviceOf(type));
}

/** The names that `Fn::GetAtt` accepts; undefined where the type is not known, or its service is not loaded. */
export function attributes(type: string): readonly string[] | undefined {
  return loaded.get(serviceOf(type))?.attributes(nameOf(type));
}
