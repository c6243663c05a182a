import type { Value } from '../../core/value.ts';
import type { Described } from '../described.ts';

/** The attributes of a queue, as `GetQueueAttributes` answers them: all of them texts. */
export type QueueAttributes = Readonly<Record<string, string>>;

type Kind = 'text' | 'number' | 'switch' | 'json';

/** Attributes that CloudFormation has under another name, or that are no text there. */
const attributes: readonly (readonly [attribute: string, property: string, kind: Kind])[] = [
  ['ContentBasedDeduplication', 'ContentBasedDeduplication', 'switch'],
  ['DeduplicationScope', 'DeduplicationScope', 'text'],
  ['DelaySeconds', 'DelaySeconds', 'number'],
  ['FifoQueue', 'FifoQueue', 'switch'],
  ['FifoThroughputLimit', 'FifoThroughputLimit', 'text'],
  ['KmsDataKeyReusePeriodSeconds', 'KmsDataKeyReusePeriodSeconds', 'number'],
  ['KmsMasterKeyId', 'KmsMasterKeyId', 'text'],
  ['MaximumMessageSize', 'MaximumMessageSize', 'number'],
  ['MessageRetentionPeriod', 'MessageRetentionPeriod', 'number'],
  ['ReceiveMessageWaitTimeSeconds', 'ReceiveMessageWaitTimeSeconds', 'number'],
  ['RedriveAllowPolicy', 'RedriveAllowPolicy', 'json'],
  ['RedrivePolicy', 'RedrivePolicy', 'json'],
  ['SqsManagedSseEnabled', 'SqsManagedSseEnabled', 'switch'],
  ['VisibilityTimeout', 'VisibilityTimeout', 'number'],
];

const read: Readonly<Record<Kind, (text: string) => Value>> = {
  text: (text) => text,
  number: Number,
  switch: (text) => text === 'true',
  json: (text) => JSON.parse(text) as Value,
};

/** AWS Config and `Ref` both know a queue by its URL. */
export function queue(url: string, given: QueueAttributes): Described {
  const name = url.slice(url.lastIndexOf('/') + 1);
  const properties: Record<string, Value> = { QueueName: name };
  for (const [attribute, property, kind] of attributes) {
    const text = given[attribute];
    if (text !== undefined && text !== '') properties[property] = read[kind](text);
  }
  const arn = given.QueueArn;
  return { type: 'AWS::SQS::Queue', id: url, ...(arn ? { arn } : {}), otherNames: [name], properties };
}

/** Its policy, which CloudFormation has as a resource of its own; none where it has none. */
export function queuePolicy(url: string, given: QueueAttributes): readonly Described[] {
  if (!given.Policy) return [];
  const PolicyDocument = JSON.parse(given.Policy) as Value;
  return [{ type: 'AWS::SQS::QueuePolicy', id: url, properties: { PolicyDocument, Queues: [url] } }];
}
