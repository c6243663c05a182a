import type {
  BackupVaultListMember,
  GetBackupPlanOutput,
  GetBackupSelectionOutput,
  GetBackupVaultAccessPolicyOutput,
  GetBackupVaultNotificationsOutput,
} from '@aws-sdk/client-backup';
import { describe, document, part } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled } from '../take.ts';

const vaultType = 'AWS::Backup::BackupVault';

export function backupVault({
  BackupVaultName,
  BackupVaultArn,
  EncryptionKeyArn,
  Locked,
  MinRetentionDays = 0,
  MaxRetentionDays,
  LockDate,
  ...more
}: BackupVaultListMember): Described {
  return describe(vaultType, {
    id: BackupVaultName ?? '',
    arn: BackupVaultArn,
    properties: { BackupVaultName, EncryptionKeyArn, LockConfiguration: Locked ? { MinRetentionDays, MaxRetentionDays } : undefined },
    state: { numberOfRecoveryPoints: more.NumberOfRecoveryPoints, lockedForEverSince: LockDate },
  });
}

export function vaultPolicy(answer: GetBackupVaultAccessPolicyOutput | undefined) {
  return part(vaultType, { AccessPolicy: document(answer?.Policy) });
}

export function vaultNotifications(answer: GetBackupVaultNotificationsOutput | undefined) {
  if (!answer?.SNSTopicArn) return undefined;
  return part(vaultType, { Notifications: { SNSTopicArn: answer.SNSTopicArn, BackupVaultEvents: answer.BackupVaultEvents } });
}

/** The service and its templates call a rule's vault differently. */
export function backupPlan(answer: GetBackupPlanOutput): Described {
  const { BackupPlanId, BackupPlanArn, BackupPlan } = answer;
  return describe('AWS::Backup::BackupPlan', {
    id: BackupPlanId ?? '',
    arn: BackupPlanArn,
    otherNames: [BackupPlan?.BackupPlanName],
    properties: {
      BackupPlan: {
        BackupPlanName: BackupPlan?.BackupPlanName,
        AdvancedBackupSettings: filled(BackupPlan?.AdvancedBackupSettings),
        BackupPlanRule: (BackupPlan?.Rules ?? []).map(({ TargetBackupVaultName, RuleId: _, ...rule }) => ({
          ...(rule as object),
          TargetBackupVault: TargetBackupVaultName,
        })),
      },
    },
    state: { lastExecutionDate: answer.LastExecutionDate },
  });
}

export function backupSelection({ SelectionId, BackupPlanId, BackupSelection: chosen }: GetBackupSelectionOutput): Described {
  const { Conditions } = chosen ?? {};
  return describe('AWS::Backup::BackupSelection', {
    id: SelectionId ?? '',
    properties: {
      BackupPlanId,
      BackupSelection: {
        SelectionName: chosen?.SelectionName,
        IamRoleArn: chosen?.IamRoleArn,
        Resources: filled(chosen?.Resources),
        NotResources: filled(chosen?.NotResources),
        ListOfTags: filled(chosen?.ListOfTags),
        // The service answers all four kinds, empty where nobody has said anything; with conditions everything is chosen that meets them.
        Conditions: Object.values(Conditions ?? {}).some((list) => list && list.length > 0) ? Conditions : undefined,
      },
    },
    state: {},
  });
}
