import type { DescribeProtectedResourceOutput, RecoveryPointByBackupVault } from '@aws-sdk/client-backup';
import { describe } from '../describe.ts';
import type { Described } from '../described.ts';
import { take } from '../take.ts';

/** A backup. AWS Config's items of it have the same words. */
export function recoveryPoint(answer: RecoveryPointByBackupVault): Described {
  const type = 'AWS::Backup::RecoveryPoint';
  const properties = take(type, answer, [
    'BackupVaultArn',
    'BackupVaultName',
    'CalculatedLifecycle',
    'CompletionDate',
    'CreationDate',
    'EncryptionKeyArn',
    'IsEncrypted',
    'LastRestoreTime',
    'Lifecycle',
    'ParentRecoveryPointArn',
    'RecoveryPointArn',
    'ResourceArn',
    'ResourceType',
    'SourceBackupVaultArn',
    'Status',
    'VaultType',
  ]);
  const { RecoveryPointArn: arn = '' } = answer;
  return describe(type, { id: arn, arn, properties: properties, state: {} });
}

export function protectedResource(answer: DescribeProtectedResourceOutput): Described {
  const { ResourceArn = '', ResourceType, LastBackupTime, LatestRestoreExecutionTimeMinutes, LatestRestoreJobCreationDate } = answer;
  const properties = { ResourceArn, ResourceType, LastBackupTime, LatestRestoreExecutionTimeMinutes, LatestRestoreJobCreationDate };
  return describe('AWS::Backup::ProtectedResource', { id: ResourceArn, properties, state: {} });
}
