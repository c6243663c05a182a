import type { PropertyType } from '@aws-cdk/service-spec-types';
import { isPolicy } from './policies.ts';
import { header, type Spec, type SpecDefinition, type SpecResource, sortedProperties } from './spec.ts';

/** JSON documents of a known shape besides policies; `src/schema/property-parts.ts` has their types. */
const writtenTypes: { readonly [property: string]: string } = {
  'AWS::SNS::Subscription.RedrivePolicy': 'RedrivePolicy',
  'AWS::SQS::Queue.RedrivePolicy': 'RedrivePolicy',
};

/** One service's property types, which also fill core's `ResourceTypes`. */
export function propertyTypes(spec: Spec, resources: readonly SpecResource[]): string {
  const file = new TypesFile(resources);
  const body = resources.map((resource) => file.resource(resource)).join('');
  const filled = resources.map((resource) => `    '${resource.type}': ${file.resourceName(resource)};\n`).join('');
  return `${header(spec)}${file.imports()}\ndeclare module '../../../core/resource.ts' {\n  interface ResourceTypes {\n${filled}  }\n}\n${body}`;
}

/** Pulls every service's types into a program that includes only `src/schema/index.ts`. */
export function typesIndex(spec: Spec, files: Iterable<string>): string {
  return header(spec) + [...files].map((file) => `export type * from './${file}.ts';\n`).join('');
}

class TypesFile {
  readonly #resourceNames: ReadonlySet<string>;
  /** Definitions by the name that they were written under. */
  readonly #written = new Map<string, string>();
  readonly #used = new Set<string>();

  constructor(resources: readonly SpecResource[]) {
    this.#resourceNames = new Set(resources.map((resource) => this.resourceName(resource)));
  }

  resourceName(resource: SpecResource): string {
    return resource.service + resource.name;
  }

  imports(): string {
    const parts = ['OneOf', 'RedrivePolicy', 'Tag'].filter((name) => this.#used.has(name));
    const policies = this.#used.has('PolicyDocument') ? "import type { PolicyDocument } from '../../policy-document.ts';\n" : '';
    return policies + (parts.length === 0 ? '' : `import type { ${parts.join(', ')} } from '../../property-parts.ts';\n`);
  }

  resource(resource: SpecResource): string {
    return this.#interface(this.resourceName(resource), resource.type, resource, resource.properties);
  }

  /** The interface, and after it those of the definitions it refers to that are not written yet. */
  #interface(name: string, where: string, resource: SpecResource, properties: SpecDefinition['properties']): string {
    const wanted = new Map<string, SpecDefinition>();
    let text = `\nexport interface ${name} {\n`;
    for (const [property, declared] of sortedProperties(properties)) {
      const written = isPolicy(where, property, declared.type) ? 'PolicyDocument' : writtenTypes[`${where}.${property}`];
      const type = written ? this.#use(written) : this.#type(declared.type, resource, wanted);
      text += `  readonly ${property}${declared.required ? '' : '?'}: ${type};\n`;
    }
    text += '}\n';
    for (const [nested, definition] of wanted) {
      const before = this.#written.get(nested);
      if (before !== undefined && before !== definition.id) throw new Error(`${nested} would be two definitions: give one of them another name`);
      if (before !== undefined) continue;
      this.#written.set(nested, definition.id);
      text += this.#interface(nested, `${resource.type}#${definition.name}`, resource, definition.properties);
    }
    return text;
  }

  #type(type: PropertyType, resource: SpecResource, wanted: Map<string, SpecDefinition>): string {
    switch (type.type) {
      case 'ref': {
        const definition = resource.definition(type);
        const name = this.#definitionName(resource, definition);
        wanted.set(name, definition);
        return name;
      }
      case 'array':
        return `readonly ${parenthesized(this.#type(type.element, resource, wanted))}[]`;
      case 'map':
        return `{ readonly [key: string]: ${this.#type(type.element, resource, wanted)} }`;
      case 'union': {
        const types = new Set(type.types.map((one) => this.#type(one, resource, wanted)));
        return types.has('unknown') ? 'unknown' : [...types].join(' | ');
      }
      case 'string':
        return type.allowedValues?.length ? `${this.#use('OneOf')}<${literals(type.allowedValues)}>` : 'string';
      case 'tag':
        return this.#use('Tag');
      case 'boolean':
        return 'boolean';
      case 'integer':
      case 'number':
        return 'number';
      case 'date-time':
        return 'string';
      case 'json':
        return 'unknown';
      default:
        throw new Error(`${resource.type}: no way to write the type ${type.type}`);
    }
  }

  /** `S3BucketPolicy` is the resource; the definition `Policy` of `AWS::S3::Bucket` would be, too, and yields. */
  #definitionName(resource: SpecResource, definition: SpecDefinition): string {
    const name = this.resourceName(resource) + definition.name;
    return this.#resourceNames.has(name) ? `${name}Definition` : name;
  }

  #use(name: string): string {
    this.#used.add(name);
    return name;
  }
}

function parenthesized(type: string): string {
  return type.includes(' | ') || type.startsWith('readonly ') ? `(${type})` : type;
}

function literals(values: readonly string[]): string {
  return [...new Set(values)].map((value) => `'${value.replace(/[\\']/g, '\\$&')}'`).join(' | ');
}
