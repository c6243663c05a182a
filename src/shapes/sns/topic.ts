import type { Subscription } from '@aws-sdk/client-sns';
import { Unknown, type Value } from '../../core/value.ts';
import { describe, document, unseen } from '../describe.ts';
import type { Described } from '../described.ts';
import type { RawTags } from '../tags.ts';
import { filled } from '../take.ts';

/** As `GetTopicAttributes` and `GetSubscriptionAttributes` answer them: all of them texts. */
export type Attributes = Readonly<Record<string, string>>;

/** Delivery logs by the beginning of the attributes' names, and the protocol's name in CloudFormation. */
const protocols = [
  ['HTTP', 'http/s'],
  ['SQS', 'sqs'],
  ['Lambda', 'lambda'],
  ['Firehose', 'firehose'],
  ['Application', 'application'],
] as const;

const unread = new Unknown('data protection policies are not read', true);

export function topic(told: Attributes, tags: RawTags | Unknown): Described {
  const arn = told.TopicArn ?? '';
  const name = arn.slice(arn.lastIndexOf(':') + 1);
  return describe('AWS::SNS::Topic', {
    id: arn,
    arn,
    otherNames: [name],
    properties: {
      TopicName: name,
      DisplayName: told.DisplayName || undefined,
      KmsMasterKeyId: told.KmsMasterKeyId || undefined,
      FifoTopic: flag(told.FifoTopic),
      ContentBasedDeduplication: flag(told.ContentBasedDeduplication),
      FifoThroughputScope: told.FifoThroughputScope,
      ArchivePolicy: told.ArchivePolicy ? document(told.ArchivePolicy) : undefined,
      SignatureVersion: told.SignatureVersion,
      TracingConfig: told.TracingConfig,
      MaximumMessageSize: told.MaximumMessageSize ? Number(told.MaximumMessageSize) : undefined,
      DataProtectionPolicy: unread,
      DeliveryStatusLogging: filled(protocols.map(([prefix, Protocol]) => deliveryLog(told, prefix, Protocol))),
    },
    tags,
    state: { owner: told.Owner, subscriptionsConfirmed: told.SubscriptionsConfirmed, subscriptionsPending: told.SubscriptionsPending },
  });
}

function deliveryLog(told: Attributes, prefix: string, Protocol: string) {
  const SuccessFeedbackRoleArn = told[`${prefix}SuccessFeedbackRoleArn`];
  const FailureFeedbackRoleArn = told[`${prefix}FailureFeedbackRoleArn`];
  if (!SuccessFeedbackRoleArn && !FailureFeedbackRoleArn) return undefined;
  return { Protocol, SuccessFeedbackRoleArn, FailureFeedbackRoleArn, SuccessFeedbackSampleRate: told[`${prefix}SuccessFeedbackSampleRate`] };
}

function flag(text: string | undefined): boolean | undefined {
  return text === undefined || text === '' ? undefined : text === 'true';
}

/** SNS gives each topic a policy that lets its own account in. One that could not be seen may let anybody in. */
export function topicPolicy(topicArn: string, policy: string | Unknown | undefined): readonly Described[] {
  if (!policy) return [];
  const PolicyDocument = policy instanceof Unknown ? policy : document(policy);
  return [describe('AWS::SNS::TopicPolicy', { id: topicArn, properties: { Topics: [topicArn], PolicyDocument }, state: {} })];
}

const parsed = ['DeliveryPolicy', 'FilterPolicy', 'RedrivePolicy', 'ReplayPolicy'] as const;

/** Of a subscription that nobody has confirmed SNS tells no more than whom it would reach. */
export function subscription(told: Subscription, attributes: Attributes | undefined): Described {
  const { TopicArn, Protocol, Endpoint, SubscriptionArn = '' } = told;
  const confirmed = SubscriptionArn.startsWith('arn:');
  const documents = parsed.map((name): [string, Value] => [name, documentOf(name, attributes)]);
  return describe('AWS::SNS::Subscription', {
    id: confirmed ? SubscriptionArn : [TopicArn, Protocol, Endpoint].join('|'),
    ...(confirmed ? { arn: SubscriptionArn } : {}),
    properties: {
      TopicArn,
      Protocol,
      Endpoint,
      FilterPolicyScope: attributes?.FilterPolicyScope,
      RawMessageDelivery: flag(attributes?.RawMessageDelivery),
      SubscriptionRoleArn: attributes?.SubscriptionRoleArn,
      ...Object.fromEntries(documents),
    },
    state: { confirmed, owner: told.Owner },
  });
}

function documentOf(name: string, attributes: Attributes | undefined): Value {
  if (!attributes) return unseen(`SNS does not tell the ${name} of a subscription that is not confirmed`);
  return attributes[name] ? (document(attributes[name]) as Value) : undefined;
}
