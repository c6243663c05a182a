import type { Tag } from './property-parts.ts';

/** What AWS Backup keeps and no template can declare, in the words of its API; AWS Config's items have the same. */
declare module '../core/resource.ts' {
  interface ResourceTypes {
    'AWS::Backup::ProtectedResource': BackupProtectedResource;
    'AWS::Backup::RecoveryPoint': BackupRecoveryPoint;
    'AWS::BackupGateway::VirtualMachine': BackupGatewayVirtualMachine;
  }
}

/** A backup. Its `id` is its ARN. */
export interface BackupRecoveryPoint {
  readonly BackupVaultArn?: string;
  readonly BackupVaultName?: string;
  readonly CalculatedLifecycle?: { readonly DeleteAt?: string; readonly MoveToColdStorageAt?: string };
  readonly CompletionDate?: string;
  /** ISO time. */
  readonly CreationDate?: string;
  readonly EncryptionKeyArn?: string;
  readonly IsEncrypted?: boolean;
  readonly LastRestoreTime?: string;
  /** Without `DeleteAfterDays` it is kept for ever. */
  readonly Lifecycle?: { readonly DeleteAfterDays?: number; readonly MoveToColdStorageAfterDays?: number };
  readonly ParentRecoveryPointArn?: string;
  readonly RecoveryPointArn: string;
  /** Of what it is a backup. */
  readonly ResourceArn?: string;
  readonly ResourceType?: string;
  readonly SourceBackupVaultArn?: string;
  /** `COMPLETED` and `AVAILABLE` can be restored. */
  readonly Status?: string;
  /** `BACKUP_VAULT`, `LOGICALLY_AIR_GAPPED_BACKUP_VAULT` or `RESTORE_ACCESS_BACKUP_VAULT`. */
  readonly VaultType?: string;
}

/** What AWS Backup knows of a resource that it has backed up, as DescribeProtectedResource tells. Its `id` is the resource's ARN. */
export interface BackupProtectedResource {
  readonly LastBackupTime?: string;
  /** How long the last restore took; absent where nothing was restored yet. */
  readonly LatestRestoreExecutionTimeMinutes?: number;
  readonly LatestRestoreJobCreationDate?: string;
  readonly ResourceArn: string;
  readonly ResourceType?: string;
}

/** A virtual machine that AWS Backup gateway looks after. */
export interface BackupGatewayVirtualMachine {
  readonly HypervisorId?: string;
  readonly Name?: string;
  readonly Path?: string;
  readonly Tags?: readonly Tag[];
}
