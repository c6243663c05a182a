import type { PropertyType, ResourceProperties } from '@aws-cdk/service-spec-types';
import { holdsJson } from './policies.ts';
import { header, type Spec, type SpecResource, sortedProperties, textLiteral } from './spec.ts';

/**
 * One service's tables for `src/schema/service.ts`, which reads their format. Of `properties`: first a line for each definition, by its
 * number; then one for each resource, `Bucket=`. A line lists properties, each with what its type is:
 *
 *   Name        a string          Name*   a JSON document      Name>3    the definition on line 3
 *   Name?       a boolean         Name#   a number             Name>     a tag, `Key` and `Value`
 *   Name{…      a map of          Name!   several of these, or anything
 *
 * Alternatives are joined by `|`, the scalar first. Lists are not marked: an index on a path says that there is one. Of `attributes`: a line for
 * each resource that has some.
 */
export function serviceTables(spec: Spec, resources: readonly SpecResource[]): string {
  const lines = new Definitions();
  const own = resources.map((resource) => `${resource.name}=${lines.line(resource, resource.properties)}`);
  const attributes = resources
    .filter((resource) => resource.attributes.length > 0)
    .map((resource) => `${resource.name}=${resource.attributes.join(',')}`);
  const properties = [...lines.all(), ...own];
  return `${header(spec)}export const properties = ${textLiteral(properties.join('\n'))};\n\nexport const attributes = ${textLiteral(attributes.join('\n'))};\n`;
}

/** How to get at each service's tables; written out, so that every bundler sees what there is. */
export function serviceLoaders(spec: Spec, files: Iterable<string>): string {
  const lines = [...files].map((file) => `  '${file}': () => import('./${file}.ts'),\n`).join('');
  return `${header(spec)}import type { ServiceTables } from '../../service.ts';\n\nexport const loaders: { readonly [service: string]: () => Promise<ServiceTables> } = {\n${lines}};\n`;
}

class Definitions {
  readonly #numbers = new Map<string, number>();
  readonly #lines: string[] = [];

  all(): readonly string[] {
    return this.#lines;
  }

  line(resource: SpecResource, properties: ResourceProperties): string {
    return sortedProperties(properties)
      .map(([name, { type }]) => name + this.#code(resource, type))
      .join(',');
  }

  #code(resource: SpecResource, type: PropertyType): string {
    if (holdsJson(type)) return '*';
    switch (type.type) {
      case 'string':
      case 'date-time':
        return '';
      case 'boolean':
        return '?';
      case 'integer':
      case 'number':
        return '#';
      case 'tag':
        return '>';
      case 'array':
        return this.#code(resource, type.element);
      case 'map':
        return `{${this.#code(resource, type.element)}`;
      case 'ref':
        return `>${this.#number(resource, type)}`;
      case 'union':
        return this.#union(type.types.map((one) => this.#code(resource, one)));
      default:
        throw new Error(`${resource.type}: no code for the type ${type.type}`);
    }
  }

  /** Nothing is said of a scalar that may be of two kinds; what stands in place of a string is still looked into. */
  #union(codes: readonly string[]): string {
    const each = codes.flatMap((code) => (code.startsWith('{') ? [code] : code.split('|')));
    const nested = each.filter((code) => code.startsWith('>'));
    const scalars = new Set(each.filter((code) => !code.startsWith('>')));
    return [...(scalars.size > 1 ? ['!'] : scalars), ...new Set(nested)].join('|');
  }

  #number(resource: SpecResource, type: PropertyType & { readonly type: 'ref' }): string {
    const definition = resource.definition(type);
    let number = this.#numbers.get(definition.id);
    if (number === undefined) {
      // Taken before its properties are looked at: definitions may refer to themselves.
      number = this.#lines.push('') - 1;
      this.#numbers.set(definition.id, number);
      this.#lines[number] = this.line(resource, definition.properties);
    }
    return String(number);
  }
}
