import { isMap, type Raw, type RawMap } from '../scope.ts';
import type { FunctionEvent } from './event.ts';
import { writingToBucket } from './event-invoke.ts';
import { allowing } from './execution-role.ts';
import type { Expanding } from './expanding.ts';
import { type Draft, given, mapOf, present, without } from './parts.ts';
import { pullPolicies } from './pull-policies.ts';

/** The property that names the source, and the AWS managed policy that lets the function read it. */
const kinds: Readonly<Record<string, readonly [source: string, policy?: string]>> = {
  DocumentDB: ['Cluster'],
  DynamoDB: ['Stream', 'service-role/AWSLambdaDynamoDBExecutionRole'],
  Kinesis: ['Stream', 'service-role/AWSLambdaKinesisExecutionRole'],
  MQ: ['Broker'],
  MSK: ['Stream', 'service-role/AWSLambdaMSKExecutionRole'],
  SQS: ['Queue', 'service-role/AWSLambdaSQSQueueExecutionRole'],
  SelfManagedKafka: [''],
};

/** Properties that are SAM's alone; all others are the event source mapping's own, by the same name. */
const sams = new Set(
  `Broker Cluster CollectionName ConsumerGroupId DatabaseName DestinationConfig DynamicPolicyName FullDocument KafkaBootstrapServers Queue
   SchemaRegistryConfig SecretsManagerKmsKeyId Stream`.split(/\s+/),
);

/** Streams, queues and brokers that Lambda reads from. */
export function pullEvent(expanding: Expanding, event: FunctionEvent): void {
  const { properties, role } = event;
  const [source, policy] = kinds[event.type] as readonly [string, string?];
  expanding.make(
    event.source,
    event.id,
    'AWS::Lambda::EventSourceMapping',
    {
      ...without(properties, sams),
      ...configured(event),
      FunctionName: event.target.name,
      EventSourceArn: properties[source],
      DestinationConfig: destination(properties.DestinationConfig),
    },
    { path: event.path },
  );
  if (policy !== undefined) role.addManaged(policy);
  for (const one of pullPolicies(event)) role.addPolicyOnce(one);
  const allowed = destinationPolicy(event);
  if (allowed) role.addPolicyOnce(allowed);
}

function configured({ type, properties }: FunctionEvent): Draft {
  const { ConsumerGroupId, SchemaRegistryConfig, KafkaBootstrapServers } = properties;
  const kafka = present({
    ConsumerGroupId: given(ConsumerGroupId) ? ConsumerGroupId : undefined,
    SchemaRegistryConfig: given(SchemaRegistryConfig) ? SchemaRegistryConfig : undefined,
  });
  const named = Object.keys(kafka).length > 0 ? kafka : undefined;
  const documents = present({
    DatabaseName: properties.DatabaseName,
    CollectionName: properties.CollectionName,
    FullDocument: properties.FullDocument,
  });
  return {
    SelfManagedEventSource: given(KafkaBootstrapServers) ? { Endpoints: { KafkaBootstrapServers } } : undefined,
    AmazonManagedKafkaEventSourceConfig: type === 'MSK' ? named : undefined,
    SelfManagedKafkaEventSourceConfig: type === 'SelfManagedKafka' ? named : undefined,
    DocumentDBEventSourceConfig: type === 'DocumentDB' ? documents : undefined,
  };
}

/** `Type` is for SAM: it tells which permission the function needs. */
function destination(config: Raw): Raw {
  if (!given(config)) return undefined;
  const failure = mapOf(config).OnFailure;
  return isMap(failure) ? { ...(config as RawMap), OnFailure: without(failure, new Set(['Type'])) } : config;
}

function destinationPolicy({ properties, id }: FunctionEvent): RawMap | undefined {
  const { Type: type, Destination: to } = mapOf(mapOf(properties.DestinationConfig).OnFailure);
  if (type === 'SQS') return allowing(`${id}SQSPolicy`, 'sqs:SendMessage', to);
  if (type === 'SNS') return allowing(`${id}SNSPolicy`, 'sns:publish', to);
  return type === 'S3' ? writingToBucket(id, to) : undefined;
}
