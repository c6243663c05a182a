import { header, type Spec, type SpecResource, textLiteral } from './spec.ts';

/** Names that the rule below does not find, because the property is called after something else. */
const otherNames: { readonly [type: string]: string } = {
  'AWS::AppStream::DirectoryConfig': 'DirectoryName',
  'AWS::CUR::ReportDefinition': 'ReportName',
  'AWS::EC2::KeyPair': 'KeyName',
  'AWS::ECS::TaskDefinition': 'Family',
  'AWS::ElastiCache::SubnetGroup': 'CacheSubnetGroupName',
  'AWS::EntityResolution::SchemaMapping': 'SchemaName',
  'AWS::Lightsail::Container': 'ServiceName',
  'AWS::Lightsail::Database': 'RelationalDatabaseName',
  'AWS::Lightsail::DatabaseSnapshot': 'RelationalDatabaseSnapshotName',
  'AWS::RDS::ClusterSnapshot': 'DBClusterSnapshotIdentifier',
  'AWS::Redshift::EndpointAccess': 'EndpointName',
};

/** What these call an identifier is that of something else: a control, a baseline, an instance. */
const nameless = new Set(['AWS::ControlTower::EnabledBaseline', 'AWS::ControlTower::EnabledControl', 'AWS::EC2::SqlHaStandbyDetectedInstance']);

/** One line a type, for `src/schema/identifiers.ts`: name, name property, `Ref`, tag property, ARN; `-` where there is none. */
export function identifiers(spec: Spec): string {
  const lines: string[] = [];
  let namespace = '';
  for (const resource of spec.resources) {
    const own = resource.type.slice(0, resource.type.lastIndexOf('::'));
    if (own !== namespace) lines.push(own);
    namespace = own;
    lines.push([` ${resource.name}`, nameProperty(resource) ?? '-', refs(resource), tags(resource), arn(resource)].join(' '));
  }
  return `${header(spec)}export default ${textLiteral(lines.join('\n'))};\n`;
}

/** All type names, a namespace and its resources on each line. */
export function typeNames(spec: Spec): string {
  const names = new Map<string, string[]>();
  for (const { type } of spec.resources) {
    const end = type.lastIndexOf('::');
    const namespace = type.slice(0, end);
    names.set(namespace, [...(names.get(namespace) ?? []), type.slice(end + 2)]);
  }
  return `${header(spec)}export default ${textLiteral([...names].map(([namespace, own]) => [namespace, ...own].join(' ')).join('\n'))};\n`;
}

/**
 * The property that a person sets to name the resource. A settable primary identifier is one only if it is called after the
 * resource: a bucket policy is identified by its bucket, whose name is not the policy's.
 */
function nameProperty(resource: SpecResource): string | undefined {
  if (nameless.has(resource.type)) return undefined;
  const known = otherNames[resource.type];
  if (known) return known;
  const primary = resource.entity.primaryIdentifier;
  const only = primary?.length === 1 ? primary[0] : undefined;
  if (only && isString(resource, only) && namesIt(resource, only, /(Name|Identifier|Id|Label|Key|)$/)) return only;
  const candidates = Object.keys(resource.properties).filter((name) => isString(resource, name) && namesIt(resource, name, /(Name|Identifier)$/));
  return candidates.sort((a, b) => rank(resource, a) - rank(resource, b))[0];
}

function isString(resource: SpecResource, property: string): boolean {
  return resource.properties[property]?.type.type === 'string';
}

/** `GroupName` names a `SecurityGroup`: what is left without the ending is a last part of the resource's name. */
function namesIt(resource: SpecResource, property: string, ending: RegExp): boolean {
  if (property === resource.name) return true;
  if (!ending.test(property)) return false;
  const subject = property.replace(ending, '').toLowerCase();
  const name = resource.name.toLowerCase();
  return subject === '' || subject === name || (name.endsWith(subject) && /^[A-Z]/.test(resource.name.slice(-subject.length)));
}

function rank(resource: SpecResource, property: string): number {
  return [`${resource.name}Name`, 'Name', `${resource.name}Identifier`].findIndex((wanted) => wanted.toLowerCase() === property.toLowerCase()) >>> 0;
}

function refs({ entity }: SpecResource): string {
  return (entity.cfnRefIdentifier ?? entity.primaryIdentifier ?? []).join(',') || '-';
}

/** By the property's own type: the recorded variant is absent for some types and stands on an odd shape once. */
function tags(resource: SpecResource): string {
  const name = resource.entity.tagInformation?.tagPropertyName ?? 'Tags';
  const type = resource.properties[name]?.type;
  if (type?.type === 'map' || type?.type === 'json') return `${name}:map`;
  if (type?.type !== 'array') return '-';
  return resource.entity.tagInformation?.variant === 'asg' ? `${name}:asg` : name;
}

/** Without its `arn:${Partition}:`, which is put back on reading, and with `{Region}` for `${Region}`. */
function arn({ entity }: SpecResource): string {
  const template = entity.arnTemplate?.trim();
  if (!template) return '-';
  // A few have `aws` written in the partition's place.
  const rest = /^arn:(?:\$\{Partition\}|aws):(.*)$/.exec(template)?.[1];
  if (rest === undefined) throw new Error(`${entity.cloudFormationType}: the ARN template begins otherwise: ${template}`);
  return rest.replaceAll('${', '{');
}
