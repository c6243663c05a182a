import type { ContinuousBackupsDescription, TableDescription, TimeToLiveDescription } from '@aws-sdk/client-dynamodb';
import { Unknown, type Value } from '../../core/value.ts';
import type { Described } from '../described.ts';
import { always, filled, given, take } from '../take.ts';

const type = 'AWS::DynamoDB::Table';

/** A table as DescribeTable tells of it; backups, expiry and tags come by calls of their own. */
export function table(one: TableDescription): Described {
  const onDemand = one.BillingModeSummary?.BillingMode === 'PAY_PER_REQUEST';
  const throughput = (of: { ReadCapacityUnits?: number | undefined; WriteCapacityUnits?: number | undefined } | undefined) =>
    onDemand ? undefined : of && { ReadCapacityUnits: of.ReadCapacityUnits, WriteCapacityUnits: of.WriteCapacityUnits };
  const veil = new Unknown('it is not part of the answer', true);
  return {
    type,
    id: one.TableName ?? '',
    ...(one.TableArn === undefined ? {} : { arn: one.TableArn }),
    properties: {
      ...always(type, one, ['DeletionProtectionEnabled']),
      ...take(type, one, ['AttributeDefinitions', 'KeySchema', 'OnDemandThroughput', 'TableName']),
      ...given({
        // Tables that were never switched over say nothing.
        BillingMode: one.BillingModeSummary?.BillingMode ?? 'PROVISIONED',
        GlobalSecondaryIndexes: filled(
          one.GlobalSecondaryIndexes?.map(({ IndexName, KeySchema, Projection, OnDemandThroughput, ProvisionedThroughput }) => ({
            IndexName,
            KeySchema,
            Projection,
            OnDemandThroughput,
            ProvisionedThroughput: throughput(ProvisionedThroughput),
          })),
        ),
        LocalSecondaryIndexes: filled(
          one.LocalSecondaryIndexes?.map(({ IndexName, KeySchema, Projection }) => ({ IndexName, KeySchema, Projection })),
        ),
        ProvisionedThroughput: throughput(one.ProvisionedThroughput),
        SSESpecification: encryption(one),
        StreamSpecification: one.StreamSpecification?.StreamEnabled ? { StreamViewType: one.StreamSpecification.StreamViewType } : undefined,
        TableClass: one.TableClassSummary?.TableClass,
      }),
      PointInTimeRecoverySpecification: veil,
      TimeToLiveSpecification: veil,
      ContributorInsightsSpecification: veil,
      KinesisStreamSpecification: veil,
      ResourcePolicy: veil,
    },
    state: given({
      status: one.TableStatus,
      tableId: one.TableId,
      itemCount: one.ItemCount,
      sizeBytes: one.TableSizeBytes,
      createdAt: one.CreationDateTime,
      latestStreamArn: one.LatestStreamArn,
      replicas: (one.Replicas ?? []).flatMap((replica) => replica.RegionName ?? []),
    }),
  };
}

/** Told only where the key is in KMS: a key that belongs to DynamoDB is not spoken of, and a template says nothing then either. */
function encryption({ SSEDescription: told }: TableDescription) {
  if (told?.Status !== 'ENABLED' && told?.Status !== 'ENABLING' && told?.Status !== 'UPDATING') return undefined;
  return { SSEEnabled: true, SSEType: told.SSEType, KMSMasterKeyId: told.KMSMasterKeyArn };
}

/** What DescribeContinuousBackups tells. */
export function continuousBackups(told: ContinuousBackupsDescription | undefined): { readonly PointInTimeRecoverySpecification: Value } {
  const { PointInTimeRecoveryStatus: status, RecoveryPeriodInDays } = told?.PointInTimeRecoveryDescription ?? {};
  if (status === undefined) return { PointInTimeRecoverySpecification: new Unknown('the answer does not say whether it can be restored', true) };
  return { PointInTimeRecoverySpecification: given({ PointInTimeRecoveryEnabled: status === 'ENABLED', RecoveryPeriodInDays }) };
}

/** What DescribeTimeToLive tells. */
export function timeToLive(told: TimeToLiveDescription | undefined): { readonly TimeToLiveSpecification: Value } {
  const on = told?.TimeToLiveStatus === 'ENABLED' || told?.TimeToLiveStatus === 'ENABLING';
  return { TimeToLiveSpecification: on ? given({ Enabled: true, AttributeName: told.AttributeName }) : undefined };
}
