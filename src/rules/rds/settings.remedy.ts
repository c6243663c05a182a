import { type Ailing, call, type InputOf, type Remedy, remedy } from '../../core/remedy.ts';

type InstanceSetting = Pick<
  InputOf<'rds', 'ModifyDBInstance'>,
  'PubliclyAccessible' | 'BackupRetentionPeriod' | 'DeletionProtection' | 'AutoMinorVersionUpgrade'
>;
type ClusterSetting = Pick<InputOf<'rds', 'ModifyDBCluster'>, 'BackupRetentionPeriod' | 'DeletionProtection'>;

type Setting = boolean | number;
type Facts = Readonly<Record<string, Setting>>;

/** What a remedy of one setting says. `wanted` answers what it is to be, where it is not good as it is, or why it cannot be set. */
interface Row {
  readonly rules: readonly string[];
  readonly does: string;
  readonly caution?: string;
  /** What it is where RDS does not say. */
  readonly absent: Setting;
  wanted(now: Setting, ailing: Ailing, backupDays: number | undefined): Setting | { readonly refused: string } | undefined;
}

const on = (now: Setting) => (now === true ? undefined : true);

const instances: { readonly [S in keyof InstanceSetting]-?: Row } = {
  PubliclyAccessible: {
    rules: ['RDS_INSTANCE_PUBLIC_ACCESS_CHECK'],
    does: 'takes the public address away from the instance',
    caution: 'whoever connects over the internet is shut out',
    absent: false,
    wanted: (now) => (now === false ? undefined : false),
  },
  BackupRetentionPeriod: {
    rules: ['DB_INSTANCE_BACKUP_ENABLED'],
    does: 'keeps automatic backups for as many days as the rule asks for, or backupDays, or 7',
    caution: 'turning backups on from none restarts the instance; taken back to none, RDS deletes the automatic backups made since',
    absent: 0,
    wanted: (now, { parameters, properties }, backupDays) => {
      if (properties.DBClusterIdentifier !== undefined) return { refused: 'it is a member of a cluster, which keeps the backups' };
      const { backupRetentionMinimum: least = 1, backupRetentionPeriod: exact } = parameters as Readonly<Record<string, number | undefined>>;
      if (exact !== undefined) return now === exact ? undefined : exact;
      return (now as number) >= least ? undefined : Math.min(35, Math.max(least, backupDays ?? 7));
    },
  },
  DeletionProtection: {
    rules: ['RDS_INSTANCE_DELETION_PROTECTION_ENABLED'],
    does: 'protects the instance from being deleted',
    absent: false,
    wanted: on,
  },
  AutoMinorVersionUpgrade: {
    rules: ['RDS_AUTOMATIC_MINOR_VERSION_UPGRADE_ENABLED'],
    does: 'lets RDS take minor versions in the maintenance window',
    caution: 'an upgrade restarts the instance in its maintenance window',
    absent: false,
    wanted: on,
  },
};

const clusters: { readonly [S in keyof ClusterSetting]-?: Row } = {
  BackupRetentionPeriod: {
    rules: ['RDS_CLUSTER_BACKUP_RETENTION_CHECK'],
    does: 'keeps automatic backups of the cluster for as many days as the rule asks for',
    absent: 1,
    wanted: (now, { parameters }, backupDays) => {
      const least = Number(parameters.minimumBackupRetentionPeriod ?? 7);
      return (now as number) >= least ? undefined : Math.min(35, Math.max(least, backupDays ?? least));
    },
  },
  DeletionProtection: {
    rules: ['RDS_CLUSTER_DELETION_PROTECTION_ENABLED'],
    does: 'protects the cluster from being deleted',
    absent: false,
    wanted: on,
  },
};

/** Resources are known by ids that never change; calls want names, which stand last in ARNs. */
function nameOf({ arn = '', id }: Ailing): string {
  return arn.split(':').at(-1) || id;
}

function ofInstances(setting: keyof InstanceSetting, row: Row): Remedy {
  return remedy<Facts>({
    ...row,
    types: ['AWS::RDS::DBInstance'],
    actions: { read: ['rds:DescribeDBInstances'], write: ['rds:ModifyDBInstance'] },
    changes: [setting],
    async read(ailing, ask) {
      const told = await ask('rds', 'DescribeDBInstances', { DBInstanceIdentifier: nameOf(ailing) }, [
        'DBInstanceNotFound',
        'DBInstanceNotFoundFault',
      ]);
      const instance = told?.DBInstances?.[0] as Readonly<Record<string, Setting | undefined>> | undefined;
      const pending = told?.DBInstances?.[0]?.PendingModifiedValues as Readonly<Record<string, Setting | undefined>> | undefined;
      // What is on its way counts: RDS takes its time.
      return instance && { [setting]: pending?.[setting] ?? instance[setting] ?? row.absent };
    },
    plan: (facts, ailing, { backupDays }) =>
      planned(setting, row, facts, ailing, backupDays, (value) =>
        call('rds', 'ModifyDBInstance', { DBInstanceIdentifier: nameOf(ailing), [setting]: value, ApplyImmediately: true }),
      ),
  });
}

function ofClusters(setting: keyof ClusterSetting, row: Row): Remedy {
  return remedy<Facts>({
    ...row,
    types: ['AWS::RDS::DBCluster'],
    actions: { read: ['rds:DescribeDBClusters'], write: ['rds:ModifyDBCluster'] },
    changes: [setting],
    async read(ailing, ask) {
      const told = await ask('rds', 'DescribeDBClusters', { DBClusterIdentifier: nameOf(ailing) }, ['DBClusterNotFoundFault']);
      const cluster = told?.DBClusters?.[0] as Readonly<Record<string, Setting | undefined>> | undefined;
      const pending = told?.DBClusters?.[0]?.PendingModifiedValues as Readonly<Record<string, Setting | undefined>> | undefined;
      return cluster && { [setting]: pending?.[setting] ?? cluster[setting] ?? row.absent };
    },
    plan: (facts, ailing, { backupDays }) =>
      planned(setting, row, facts, ailing, backupDays, (value) =>
        call('rds', 'ModifyDBCluster', { DBClusterIdentifier: nameOf(ailing), [setting]: value, ApplyImmediately: true }),
      ),
  });
}

function planned(
  setting: string,
  row: Row,
  facts: Facts,
  ailing: Ailing,
  backupDays: number | undefined,
  modify: (value: Setting) => ReturnType<typeof call>,
) {
  const now = facts[setting] as Setting;
  const wanted = row.wanted(now, ailing, backupDays);
  if (typeof wanted === 'object') return wanted;
  if (wanted === undefined) return { steps: [], after: facts };
  return { steps: [{ ...modify(wanted), undo: [modify(now)] }], after: { [setting]: wanted } };
}

export default [
  ...Object.entries(instances).map(([setting, row]) => ofInstances(setting as keyof InstanceSetting, row)),
  ...Object.entries(clusters).map(([setting, row]) => ofClusters(setting as keyof ClusterSetting, row)),
];
