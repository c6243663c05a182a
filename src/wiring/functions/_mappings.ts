import { type Graph, type Relative, text } from '../../core/index.ts';
import { type FunctionNode, functionNamed, type MappingNode } from './_functions.ts';

/** Event source mappings, and the two ends that they join. */

const kinds = {
  sqs: 'queue',
  kinesis: 'stream',
  dynamodb: 'table',
  kafka: 'cluster',
  mq: 'broker',
  rds: 'cluster',
} as const;

export type SourceKind = keyof typeof kinds;

const types = {
  'AWS::SQS::Queue': 'sqs',
  'AWS::Kinesis::Stream': 'kinesis',
  'AWS::Kinesis::StreamConsumer': 'kinesis',
  'AWS::DynamoDB::Table': 'dynamodb',
  'AWS::DynamoDB::GlobalTable': 'dynamodb',
  'AWS::MSK::Cluster': 'kafka',
  'AWS::MSK::ServerlessCluster': 'kafka',
  'AWS::AmazonMQ::Broker': 'mq',
  'AWS::DocDB::DBCluster': 'rds',
} as const;
const sourceTypes = Object.keys(types) as (keyof typeof types)[];

export function functionOfMapping(graph: Graph, { resource, properties }: MappingNode): FunctionNode | undefined {
  return functionNamed(graph, text(properties, 'FunctionName'), resource);
}

/** What the mapping reads, where it is one of ours. */
export function sourceOf(graph: Graph, { resource, properties }: MappingNode): Relative<keyof typeof types> | undefined {
  return graph.named(text(properties, 'EventSourceArn'), sourceTypes, resource);
}

/** Which service's source it reads, ours or another's; raises where nobody can tell. */
export function sourceKind(graph: Graph, mapping: MappingNode): SourceKind | undefined {
  const arn = text(mapping.properties, 'EventSourceArn');
  if (arn === undefined) return undefined;
  const service = /^arn:[^:]+:([^:]+):/.exec(arn.pattern)?.[1];
  if (service !== undefined && service in kinds) return service as SourceKind;
  const source = sourceOf(graph, mapping);
  return source && types[source.resource.type as keyof typeof types];
}

/** The queue that the mapping reads, where it is one of ours. */
export function queueOf(graph: Graph, mapping: MappingNode): Relative<'AWS::SQS::Queue'> | undefined {
  return graph.named(text(mapping.properties, 'EventSourceArn'), ['AWS::SQS::Queue'], mapping.resource);
}
