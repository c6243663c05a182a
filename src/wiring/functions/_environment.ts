import { type Graph, OwnName, type Relative, Text, text } from '../../core/index.ts';
import type { FunctionNode } from './_functions.ts';

/** The resources that functions are given the names of. */

/** What a function can be given, by the service whose actions it then needs, and what it most likely needs of them. */
export const givenTypes = {
  'AWS::DynamoDB::Table': ['dynamodb', 'dynamodb:PutItem'],
  'AWS::Events::EventBus': ['events', 'events:PutEvents'],
  'AWS::KMS::Key': ['kms', 'kms:Decrypt'],
  'AWS::Kinesis::Stream': ['kinesis', 'kinesis:PutRecord'],
  'AWS::KinesisFirehose::DeliveryStream': ['firehose', 'firehose:PutRecord'],
  'AWS::Lambda::Function': ['lambda', 'lambda:InvokeFunction'],
  'AWS::S3::Bucket': ['s3', 's3:GetObject'],
  'AWS::SNS::Topic': ['sns', 'sns:Publish'],
  'AWS::SQS::Queue': ['sqs', 'sqs:SendMessage'],
  'AWS::SecretsManager::Secret': ['secretsmanager', 'secretsmanager:GetSecretValue'],
  'AWS::StepFunctions::StateMachine': ['states', 'states:StartExecution'],
} as const;

export type GivenType = keyof typeof givenTypes;
const types = Object.keys(givenTypes) as GivenType[];

/** Variables that hold no name of a resource, by what they are called, are not taken for one where only a plain word says so. */
const words: Readonly<Record<GivenType, RegExp>> = {
  'AWS::DynamoDB::Table': /TABLE/i,
  'AWS::Events::EventBus': /BUS/i,
  'AWS::KMS::Key': /KEY/i,
  'AWS::Kinesis::Stream': /STREAM/i,
  'AWS::KinesisFirehose::DeliveryStream': /STREAM|FIREHOSE/i,
  'AWS::Lambda::Function': /FUNCTION|LAMBDA/i,
  'AWS::S3::Bucket': /BUCKET/i,
  'AWS::SNS::Topic': /TOPIC/i,
  'AWS::SQS::Queue': /QUEUE/i,
  'AWS::SecretsManager::Secret': /SECRET/i,
  'AWS::StepFunctions::StateMachine': /MACHINE/i,
};

/** The resource that a variable of a function's environment names, so that code can use it; raises where nobody can tell. */
export function givenBy(graph: Graph, { resource, properties }: FunctionNode, variable: string): Relative<GivenType> | undefined {
  const value = text(properties.Environment?.Variables, variable);
  if (!value) return undefined;
  // Account and region say nothing of which resource it is.
  const isWritten = value.parts.every((part) => typeof part === 'string' || part instanceof OwnName);
  const url = isWritten ? /^https:\/\/sqs\.[a-z0-9.*-]+\/(?:\d+|\*)\/([\w-]+)$/.exec(value.pattern)?.[1] : undefined;
  const given = graph.named(url === undefined ? value : new Text([url]), types, resource);
  if (!given || given.resource === resource) return undefined;
  if (!isWritten) return isTheName(value) ? given : undefined;
  return url !== undefined || value.head.startsWith('arn:') || words[given.resource.type as GivenType].test(variable) ? given : undefined;
}

/** Attributes by which a resource is used; others (a domain name, a label) are for show. */
const naming = /^(?:.*Arn|Name|QueueName|QueueUrl|TopicName|KeyId|Id)$/;

/** Whether a text is one resource's name, ARN or address, and not a name made of it. */
function isTheName({ parts, references }: Text): boolean {
  const [reference] = references;
  if (!reference || references.length > 1 || (reference.attribute !== undefined && !naming.test(reference.attribute))) return false;
  const at = parts.indexOf(reference);
  const [before, after] = [parts[at - 1], parts[at + 1]];
  const delimits = (part: typeof before, pattern: RegExp) => part === undefined || (typeof part === 'string' && pattern.test(part));
  return (
    delimits(before, /[:/]$/) &&
    delimits(after, /^[:/]/) &&
    parts.every((one) => typeof one === 'string' || one === reference || one instanceof OwnName)
  );
}
