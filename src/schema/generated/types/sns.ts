// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { PolicyDocument } from '../../policy-document.ts';
import type { OneOf, RedrivePolicy, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::SNS::Subscription': SNSSubscription;
    'AWS::SNS::Topic': SNSTopic;
    'AWS::SNS::TopicInlinePolicy': SNSTopicInlinePolicy;
    'AWS::SNS::TopicPolicy': SNSTopicPolicy;
  }
}

export interface SNSSubscription {
  readonly DeliveryPolicy?: unknown;
  readonly Endpoint?: string;
  readonly FilterPolicy?: unknown;
  readonly FilterPolicyScope?: string;
  readonly Protocol: string;
  readonly RawMessageDelivery?: boolean;
  readonly RedrivePolicy?: RedrivePolicy;
  readonly Region?: string;
  readonly ReplayPolicy?: unknown;
  readonly SubscriptionRoleArn?: string;
  readonly TopicArn: string;
}

export interface SNSTopic {
  readonly ArchivePolicy?: unknown;
  readonly ContentBasedDeduplication?: boolean;
  readonly DataProtectionPolicy?: unknown;
  readonly DeliveryStatusLogging?: readonly SNSTopicLoggingConfig[];
  readonly DisplayName?: string;
  readonly FifoThroughputScope?: string;
  readonly FifoTopic?: boolean;
  readonly KmsMasterKeyId?: string;
  readonly MaximumMessageSize?: number;
  readonly SignatureVersion?: string;
  readonly Subscription?: readonly SNSTopicSubscription[];
  readonly Tags?: readonly Tag[];
  readonly TopicName?: string;
  readonly TracingConfig?: string;
}

export interface SNSTopicLoggingConfig {
  readonly FailureFeedbackRoleArn?: string;
  readonly Protocol: OneOf<'http/s' | 'sqs' | 'lambda' | 'firehose' | 'application'>;
  readonly SuccessFeedbackRoleArn?: string;
  readonly SuccessFeedbackSampleRate?: string;
}

export interface SNSTopicSubscription {
  readonly Endpoint: string;
  readonly Protocol: string;
}

export interface SNSTopicInlinePolicy {
  readonly PolicyDocument: PolicyDocument;
  readonly TopicArn: string;
}

export interface SNSTopicPolicy {
  readonly PolicyDocument: PolicyDocument;
  readonly Topics: readonly string[];
}
