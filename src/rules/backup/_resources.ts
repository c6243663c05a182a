import {
  every,
  integer,
  isSet,
  type Need,
  type Related,
  type Relative,
  type Resource,
  type RuleContext,
  some,
  string,
  type TypeName,
  text,
} from '../../core/index.ts';
import { Candidate, type Kind } from './_selection.ts';

/** A kind of resource that AWS Backup keeps copies of. */
export interface Protected extends Kind {
  readonly type: TypeName;
  readonly what: string;
  /** Only databases of an engine that begins like this. */
  readonly engine?: string;
}

/** By what the ids of the rules begin with. */
export const protectedKinds = {
  AURORA: { type: 'AWS::RDS::DBCluster', what: 'Aurora clusters', service: 'rds', prefix: 'cluster:', engine: 'aurora' },
  DYNAMODB: { type: 'AWS::DynamoDB::Table', what: 'DynamoDB tables', service: 'dynamodb', prefix: 'table/' },
  EBS: { type: 'AWS::EC2::Volume', what: 'EBS volumes', service: 'ec2', prefix: 'volume/' },
  EC2: { type: 'AWS::EC2::Instance', what: 'EC2 instances', service: 'ec2', prefix: 'instance/' },
  EFS: { type: 'AWS::EFS::FileSystem', what: 'EFS file systems', service: 'elasticfilesystem', prefix: 'file-system/' },
  FSX: { type: 'AWS::FSx::FileSystem', what: 'FSx file systems', service: 'fsx', prefix: 'file-system/' },
  RDS: { type: 'AWS::RDS::DBInstance', what: 'RDS databases', service: 'rds', prefix: 'db:' },
  S3: { type: 'AWS::S3::Bucket', what: 'S3 buckets', service: 's3', prefix: '' },
  STORAGEGATEWAY: { type: 'AWS::StorageGateway::Volume', what: 'Storage Gateway volumes', service: 'storagegateway', prefix: 'gateway/' },
  VIRTUALMACHINE: { type: 'AWS::BackupGateway::VirtualMachine', what: 'virtual machines', service: 'backup-gateway', prefix: 'vm/' },
} as const satisfies { readonly [name: string]: Protected };

export const choiceParameters = {
  resourceTags: string({ about: 'The tags of the resources to look at, as JSON: {"key": "value"}.' }),
  resourceId: string({ about: 'The name or id of the one resource to look at.' }),
};

/** For `scope`: a member of a cluster keeps nothing of its own, and is backed up with the cluster. */
export function standsAlone(type: TypeName, properties: object): true | string {
  const isMember = type === 'AWS::RDS::DBInstance' && isSet(properties as { readonly DBClusterIdentifier?: string }, 'DBClusterIdentifier');
  return isMember ? 'it is a member of a cluster, which is backed up as a whole' : true;
}

/** Whether a resource is among those to look at, by its engine, its name and its tags; otherwise why not. */
export function isChosen(
  { engine, ...kind }: Protected,
  properties: object,
  resource: Resource,
  { resourceId, resourceTags }: { readonly resourceId?: string | undefined; readonly resourceTags?: string | undefined },
): true | string {
  const standing = standsAlone(kind.type, properties);
  if (standing !== true) return standing;
  if (engine !== undefined && !(properties as { readonly Engine?: string }).Engine?.startsWith(engine)) return `it is not an ${engine} database`;
  const isNamed = () => text({ name: resource.name } as { readonly name?: string }, 'name')?.equals(resourceId ?? '') ?? false;
  if (resourceId !== undefined && resource.id !== resourceId && !isNamed()) return 'it is not the resource that is looked at';
  const wanted = Object.entries((resourceTags === undefined ? {} : JSON.parse(resourceTags)) as Record<string, string>);
  const candidate = new Candidate(resource, properties, kind);
  return every(wanted, ([key, value]) => candidate.hasTag(key, (one) => one === value)) ? true : 'it does not have the tags that are looked at';
}

/** What is not deployed has no backups yet: asking it for a fact ends the thought as unknown. */
export function isDeployed({ resource, state }: Pick<RuleContext, 'resource' | 'state'>): true {
  if (resource.state === undefined) Reflect.get(state, 'recoveryPoints');
  return true;
}

/** A need for the backups of a resource, joined by its ARN. */
export const pointsNeed = {
  type: 'AWS::Backup::RecoveryPoint',
  theirs: 'ResourceArn',
  fields: ['ResourceArn', 'CreationDate', 'Status', 'VaultType'],
} as const satisfies Need;

type Points = Related<Relative<'AWS::Backup::RecoveryPoint'>>;

/** Relatives are joined by a part of an ARN, too; what belongs to this very resource names all of it. */
export function isOf(resource: Resource, owner: { readonly ResourceArn?: string }, among: Related<unknown>): boolean {
  const arn = text(owner, 'ResourceArn');
  if (arn === undefined) return false;
  if (arn.reference) return arn.reference.target === resource.key;
  return typeof resource.arn === 'string' ? arn.equals(resource.arn) : among.raise();
}

/** Whether there is a backup of the resource that can be restored and is no older than so many hours. */
export function hasRecentPoint(
  points: Points,
  { resource, asOf }: Pick<RuleContext, 'resource' | 'asOf'>,
  hours: number,
  isWanted: (point: Points['items'][number]['properties']) => boolean = () => true,
): boolean {
  const since = Date.parse(asOf) - hours * 3_600_000;
  return some(
    points,
    ({ properties: point }) =>
      isOf(resource, point, points) &&
      ['COMPLETED', 'AVAILABLE'].includes(point.Status ?? '') &&
      isWanted(point) &&
      Date.parse(point.CreationDate ?? '') >= since,
  );
}

export const ageParameters = {
  recoveryPointAgeValue: integer({ about: 'The greatest age of a backup, in the unit that is given; 744 hours or 31 days at most.', default: 1 }),
  recoveryPointAgeUnit: string({ about: 'The unit of the age.', default: 'days', allowed: ['hours', 'days'] }),
};

/** The age in words, and in hours. */
export function ageOf({ recoveryPointAgeValue: value, recoveryPointAgeUnit: unit }: { recoveryPointAgeValue: number; recoveryPointAgeUnit: string }) {
  return { words: `${value} ${value === 1 ? unit.replace(/s$/, '') : unit}`, hours: unit === 'hours' ? value : value * 24 };
}
