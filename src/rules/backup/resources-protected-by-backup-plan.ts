import { every, finding, integer, type Relative, type Rule, reference, rule, some, string, type TypeName, text } from '../../core/index.ts';
import { Candidate, type Kind } from './_selection.ts';

interface Row extends Kind {
  readonly id: string;
  readonly type: TypeName;
  readonly what: string;
  readonly severity?: 'low' | 'medium';
  /** Only databases of an engine that begins like this. */
  readonly engine?: string;
}

const rows: readonly Row[] = [
  {
    id: 'AURORA_RESOURCES_PROTECTED_BY_BACKUP_PLAN',
    type: 'AWS::RDS::DBCluster',
    what: 'Aurora clusters',
    service: 'rds',
    prefix: 'cluster:',
    engine: 'aurora',
  },
  { id: 'DYNAMODB_RESOURCES_PROTECTED_BY_BACKUP_PLAN', type: 'AWS::DynamoDB::Table', what: 'DynamoDB tables', service: 'dynamodb', prefix: 'table/' },
  { id: 'EBS_RESOURCES_PROTECTED_BY_BACKUP_PLAN', type: 'AWS::EC2::Volume', what: 'EBS volumes', severity: 'low', service: 'ec2', prefix: 'volume/' },
  { id: 'EC2_RESOURCES_PROTECTED_BY_BACKUP_PLAN', type: 'AWS::EC2::Instance', what: 'EC2 instances', service: 'ec2', prefix: 'instance/' },
  {
    id: 'EFS_RESOURCES_PROTECTED_BY_BACKUP_PLAN',
    type: 'AWS::EFS::FileSystem',
    what: 'EFS file systems',
    service: 'elasticfilesystem',
    prefix: 'file-system/',
  },
  { id: 'FSX_RESOURCES_PROTECTED_BY_BACKUP_PLAN', type: 'AWS::FSx::FileSystem', what: 'FSx file systems', service: 'fsx', prefix: 'file-system/' },
  { id: 'RDS_RESOURCES_PROTECTED_BY_BACKUP_PLAN', type: 'AWS::RDS::DBInstance', what: 'RDS databases', service: 'rds', prefix: 'db:' },
  { id: 'S3_RESOURCES_PROTECTED_BY_BACKUP_PLAN', type: 'AWS::S3::Bucket', what: 'S3 buckets', service: 's3', prefix: '' },
];

const parameters = {
  resourceTags: string({ about: 'The tags of the resources to look at, as JSON: {"key": "value"}.' }),
  resourceId: string({ about: 'The name or id of the one resource to look at.' }),
  crossRegionList: string({ about: 'The regions, separated by commas, to which copies must go.' }),
  crossAccountList: string({ about: 'The accounts, separated by commas, to which copies must go.' }),
  maxRetentionDays: integer({ about: 'The most days that the lock of the vault may keep backups.' }),
  minRetentionDays: integer({ about: 'The least days that the lock of the vault must keep backups.' }),
  backupVaultLockCheck: string({ about: 'True if the vault must be locked.', allowed: ['True', 'False', 'true', 'false'] }),
};

type Plan = Relative<'AWS::Backup::BackupPlan'>;
type PlanRule = Plan['properties']['BackupPlan']['BackupPlanRule'][number];

export default rows.map(
  ({ id, type, what, severity = 'medium', engine, ...kind }): Rule =>
    rule({
      id,
      title: `${what} are protected by a backup plan`,
      severity,
      types: [type],
      // There are other ways to keep copies, and plans often stand in an account or a stack of their own.
      recommended: false,
      parameters,
      needs: [
        { type: 'AWS::Backup::BackupSelection', fields: ['BackupSelection', 'BackupPlanId'] },
        { type: 'AWS::Backup::BackupPlan', fields: ['BackupPlan'] },
        { type: 'AWS::Backup::BackupVault', fields: ['BackupVaultName', 'LockConfiguration'] },
      ],
      why: 'What no plan backs up is gone with the first mistake, fault or attack that deletes it.',
      fix: 'Add the ARN to BackupSelection.Resources of an AWS::Backup::BackupSelection, or give the resource a tag that a selection looks for.',
      scope(properties, { parameters: { resourceId, resourceTags }, resource }) {
        if (engine !== undefined && !(properties as { readonly Engine?: string }).Engine?.startsWith(engine))
          return `it is not an ${engine} database`;
        const isNamed = () => text({ name: resource.name } as { readonly name?: string }, 'name')?.equals(resourceId ?? '') ?? false;
        if (resourceId !== undefined && resource.id !== resourceId && !isNamed()) return 'it is not the resource that is looked at';
        const wanted = Object.entries((resourceTags === undefined ? {} : JSON.parse(resourceTags)) as Record<string, string>);
        const candidate = new Candidate(resource, properties, kind);
        return every(wanted, ([key, value]) => candidate.hasTag(key, (one) => one === value)) ? true : 'it does not have the tags that are looked at';
      },
      *check(properties, { parameters: given, related, resource, state }) {
        const candidate = new Candidate(resource, properties, kind);
        const selections = related('AWS::Backup::BackupSelection');
        if (!candidate.isIn(selections)) {
          yield finding('', 'no backup plan selects it', {
            related: selections.items.map((one) => ({ resource: one.resource, path: 'BackupSelection' })),
          });
          return;
        }
        const { crossRegionList, crossAccountList, maxRetentionDays: most, minRetentionDays: least } = given;
        const locked = given.backupVaultLockCheck?.toLowerCase() === 'true' || most !== undefined || least !== undefined;
        if (!locked && crossRegionList === undefined && crossAccountList === undefined) return;
        const copies = (one: PlanRule, list: string | undefined, part: number) =>
          every(split(list), (wanted) => some(one.CopyActions, (copy) => copy.DestinationBackupVaultArn?.split(':')[part] === wanted));
        const isLocked = (one: PlanRule) => {
          const key = reference(one, 'TargetBackupVault')?.target;
          return some(related('AWS::Backup::BackupVault'), (vault) => {
            if (key === undefined ? vault.properties.BackupVaultName !== one.TargetBackupVault : vault.resource.key !== key) return false;
            const lock = vault.properties.LockConfiguration;
            if (!lock) return false;
            return (
              (least === undefined || lock.MinRetentionDays >= least) &&
              (most === undefined || (lock.MaxRetentionDays ?? Number.POSITIVE_INFINITY) <= most)
            );
          });
        };
        const suffices = (one: PlanRule) => copies(one, crossRegionList, 3) && copies(one, crossAccountList, 4) && (!locked || isLocked(one));
        const protects = some(selections, (selection) => {
          if (!candidate.isSelected(selection.properties.BackupSelection)) return false;
          const key = reference(selection.properties, 'BackupPlanId')?.target;
          const plan = related('AWS::Backup::BackupPlan').items.find((one) => one.resource.key === key);
          // What a plan elsewhere does, only the account tells.
          return plan ? some(plan.properties.BackupPlan?.BackupPlanRule, suffices) : state.isProtectedAsWanted === true;
        });
        if (!protects) yield finding('', 'no plan that selects it copies and locks its backups as it is wanted');
      },
    }),
);

function split(list: string | undefined): string[] {
  return (list ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
