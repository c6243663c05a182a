import { backupPlan, backupSelection, backupVault, vaultNotifications, vaultPolicy } from '../../../shapes/backup/backup.ts';
import { protectedResource, recoveryPoint } from '../../../shapes/backup/kept.ts';
import { tagsOf } from '../../../shapes/tags.ts';
import { type Reader, service } from '../reader.ts';

const backup = service({
  name: 'backup',
  load: () => import('@aws-sdk/client-backup'),
  client: 'BackupClient',
});

const vaults = backup.table({
  name: 'backup-vaults',
  types: ['AWS::Backup::BackupVault'],
  list: {
    command: 'ListBackupVaults',
    // A vault that is cut off from the network is a type of its own.
    items: (out) => out.BackupVaultList?.filter((one) => (one.VaultType ?? 'BACKUP_VAULT') === 'BACKUP_VAULT'),
  },
  parts: [
    {
      command: 'GetBackupVaultAccessPolicy',
      input: ({ BackupVaultName }) => ({ BackupVaultName }),
      gives: ['AccessPolicy'],
      none: ['ResourceNotFoundException'],
      shape: (out) => vaultPolicy(out),
    },
    {
      command: 'GetBackupVaultNotifications',
      input: ({ BackupVaultName }) => ({ BackupVaultName }),
      gives: ['Notifications'],
      none: ['ResourceNotFoundException'],
      shape: (out) => vaultNotifications(out),
    },
    {
      command: 'ListTags',
      input: ({ BackupVaultArn }) => ({ ResourceArn: BackupVaultArn }),
      gives: ['BackupVaultTags'],
      shape: (out) => ({ properties: tagsOf('AWS::Backup::BackupVault', out?.Tags) }),
    },
  ],
  resource: backupVault,
});

const plans = backup.table({
  name: 'backup-plans',
  types: ['AWS::Backup::BackupPlan'],
  list: { command: 'ListBackupPlans', items: (out) => out.BackupPlansList },
  describe: { command: 'GetBackupPlan', input: ({ BackupPlanId }) => ({ BackupPlanId }), item: (out) => out },
  parts: [
    {
      command: 'ListTags',
      input: ({ BackupPlanArn }) => ({ ResourceArn: BackupPlanArn }),
      gives: ['BackupPlanTags'],
      shape: (out) => ({ properties: tagsOf('AWS::Backup::BackupPlan', out?.Tags) }),
    },
  ],
  resource: backupPlan,
});

const selections = backup.reader({
  name: 'backup-selections',
  types: ['AWS::Backup::BackupSelection'],
  calls: ['ListBackupPlans', 'ListBackupSelections', 'GetBackupSelection'],
  async *read(api) {
    const read = api.each(
      api.list('ListBackupPlans', {}, (out) => out.BackupPlansList),
      async ({ BackupPlanId }) => {
        const listed = await Array.fromAsync(api.list('ListBackupSelections', { BackupPlanId }, (out) => out.BackupSelectionsList));
        return Promise.all(listed.map(({ SelectionId }) => api.call('GetBackupSelection', { BackupPlanId, SelectionId })));
      },
    );
    for await (const found of read) yield* found.map(backupSelection);
  },
});

const recoveryPoints = backup.reader({
  name: 'backup-recovery-points',
  types: ['AWS::Backup::RecoveryPoint'],
  calls: ['ListBackupVaults', 'ListRecoveryPointsByBackupVault'],
  async *read(api) {
    const read = api.each(
      api.list('ListBackupVaults', {}, (out) => out.BackupVaultList),
      ({ BackupVaultName }) => Array.fromAsync(api.list('ListRecoveryPointsByBackupVault', { BackupVaultName }, (out) => out.RecoveryPoints)),
    );
    for await (const points of read) yield* points.map(recoveryPoint);
  },
});

/** How long a restore took, AWS Backup tells only resource by resource. */
const protectedResources = backup.table({
  name: 'backup-protected-resources',
  types: ['AWS::Backup::ProtectedResource'],
  list: { command: 'ListProtectedResources', items: (out) => out.Results },
  describe: { command: 'DescribeProtectedResource', input: ({ ResourceArn }) => ({ ResourceArn }), item: (out) => out },
  resource: protectedResource,
});

export const readers: readonly Reader[] = [vaults, plans, selections, recoveryPoints, protectedResources];
