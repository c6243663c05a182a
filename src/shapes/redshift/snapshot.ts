import type { Snapshot } from '@aws-sdk/client-redshift';
import type { Described } from '../described.ts';
import { tagsOf } from '../tags.ts';
import { given, take, told } from '../take.ts';

export function snapshot(one: Snapshot): Described {
  const type = 'AWS::Redshift::Snapshot';
  return {
    type,
    id: one.SnapshotIdentifier ?? '',
    ...(one.SnapshotArn === undefined ? {} : { arn: one.SnapshotArn }),
    properties: { ...take(type, one, ['ClusterIdentifier', 'ManualSnapshotRetentionPeriod', 'SnapshotIdentifier']), ...tagsOf(type, one.Tags) },
    state: given({
      status: one.Status,
      snapshotType: one.SnapshotType,
      encrypted: told(one.Encrypted),
      kmsKeyId: one.KmsKeyId,
      createdAt: one.SnapshotCreateTime,
      restorableBy: (one.AccountsWithRestoreAccess ?? []).flatMap((account) => account.AccountId ?? []),
    }),
  };
}
