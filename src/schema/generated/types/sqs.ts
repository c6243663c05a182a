// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { PolicyDocument } from '../../policy-document.ts';
import type { RedrivePolicy, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::SQS::Queue': SQSQueue;
    'AWS::SQS::QueueInlinePolicy': SQSQueueInlinePolicy;
    'AWS::SQS::QueuePolicy': SQSQueuePolicy;
  }
}

export interface SQSQueue {
  readonly ContentBasedDeduplication?: boolean;
  readonly DeduplicationScope?: string;
  readonly DelaySeconds?: number;
  readonly FifoQueue?: boolean;
  readonly FifoThroughputLimit?: string;
  readonly KmsDataKeyReusePeriodSeconds?: number;
  readonly KmsMasterKeyId?: string;
  readonly MaximumMessageSize?: number;
  readonly MessageRetentionPeriod?: number;
  readonly QueueName?: string;
  readonly ReceiveMessageWaitTimeSeconds?: number;
  readonly RedriveAllowPolicy?: unknown;
  readonly RedrivePolicy?: RedrivePolicy;
  readonly SqsManagedSseEnabled?: boolean;
  readonly Tags?: readonly Tag[];
  readonly VisibilityTimeout?: number;
}

export interface SQSQueueInlinePolicy {
  readonly PolicyDocument: PolicyDocument;
  readonly Queue: string;
}

export interface SQSQueuePolicy {
  readonly PolicyDocument: PolicyDocument;
  readonly Queues: readonly string[];
}
