import { readFileSync } from 'node:fs';
import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import type { PropertyType, Resource, ResourceProperties, SpecDatabase } from '@aws-cdk/service-spec-types';

/** The month of each release we have generated from. The package carries no date of its own, and a clock would make every run differ. */
const published: { readonly [version: string]: string } = { '0.1.216': '2026-11' };

const packageName = '@aws-cdk/aws-service-spec';

/** What a generator sees of the published schema: resources in order of their names, each with its definitions by id. */
export interface Spec {
  readonly source: string;
  readonly asOf: string;
  readonly resources: readonly SpecResource[];
}

export interface SpecResource {
  /** `AWS::S3::Bucket`. */
  readonly type: string;
  /** `S3`, `Bucket`; `AlexaASK`, `Skill` for the one that is not of AWS. */
  readonly service: string;
  readonly name: string;
  /** The file that a service's things go to: `s3`. */
  readonly file: string;
  readonly properties: ResourceProperties;
  readonly attributes: readonly string[];
  readonly entity: Resource;
  definition(type: PropertyType & { readonly type: 'ref' }): SpecDefinition;
}

export interface SpecDefinition {
  readonly id: string;
  readonly name: string;
  readonly properties: ResourceProperties;
}

export function readSpec(): Spec {
  const { version } = JSON.parse(readFileSync(new URL(import.meta.resolve(`${packageName}/package.json`)), 'utf8')) as { version: string };
  const asOf = published[version];
  if (!asOf) throw new Error(`${packageName} ${version} has no date yet: add its month to \`published\` in tools/schema/spec.ts`);
  const db = loadAwsServiceSpecSync();
  const resources = [...db.all('resource')].map((entity) => toResource(db, entity));
  return { source: `${packageName} ${version}`, asOf, resources: resources.sort((a, b) => compare(a.type, b.type)) };
}

function toResource(db: SpecDatabase, entity: Resource): SpecResource {
  const [vendor = '', namespace = '', name = ''] = entity.cloudFormationType.split('::');
  return {
    type: entity.cloudFormationType,
    service: vendor === 'AWS' ? namespace : vendor + namespace,
    name,
    file: (vendor === 'AWS' ? namespace : `${vendor}-${namespace}`).toLowerCase(),
    properties: entity.properties,
    attributes: Object.keys(entity.attributes).sort(compare),
    entity,
    definition: (type) => {
      const { $id, name, properties } = db.get('typeDefinition', type.reference.$ref);
      return { id: $id, name, properties };
    },
  };
}

/** By code unit: `localeCompare` depends on the machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function sortedProperties(properties: ResourceProperties) {
  return Object.entries(properties).sort(([a], [b]) => compare(a, b));
}

export function byFile(resources: readonly SpecResource[]): Map<string, SpecResource[]> {
  const files = new Map<string, SpecResource[]>();
  for (const resource of resources) files.set(resource.file, [...(files.get(resource.file) ?? []), resource]);
  return files;
}

export function header(spec: Spec): string {
  return `// Generated from ${spec.source} (as of ${spec.asOf}) by \`npm run gen\`, tools/gen-schema.ts. Do not edit.\n`;
}

/** Text as a template literal that a person can still read line by line. */
export function textLiteral(text: string): string {
  return `\`${text.replace(/[\\`]|\$\{/g, '\\$&')}\``;
}
