import type { StreamDescriptionSummary } from '@aws-sdk/client-kinesis';
import { describe } from '../describe.ts';
import type { Described } from '../described.ts';
import type { RawTags } from '../tags.ts';
import { filled } from '../take.ts';

export function stream(told: StreamDescriptionSummary, tags: RawTags): Described {
  const { StreamName = '', StreamARN, EncryptionType, KeyId, StreamModeDetails: mode } = told;
  return describe('AWS::Kinesis::Stream', {
    id: StreamName,
    arn: StreamARN,
    properties: {
      Name: StreamName,
      RetentionPeriodHours: told.RetentionPeriodHours,
      ShardCount: mode?.StreamMode === 'ON_DEMAND' ? undefined : told.OpenShardCount,
      StreamEncryption: EncryptionType === 'KMS' ? { EncryptionType, KeyId } : undefined,
      StreamModeDetails: mode,
      MaxRecordSizeInKiB: told.MaxRecordSizeInKiB,
      WarmThroughputMiBps: told.WarmThroughput?.TargetMiBps,
      DesiredShardLevelMetrics: filled(told.EnhancedMonitoring?.flatMap((one) => one.ShardLevelMetrics ?? [])),
    },
    tags,
    state: { status: told.StreamStatus, consumerCount: told.ConsumerCount },
  });
}
