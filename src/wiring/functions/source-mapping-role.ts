import { each, type Found, finding, type Graph, independently, isSet, type Relative, type Resource, text, wiring } from '../../core/index.ts';
import { arnTokens, type Tokens } from '../_access/tokens.ts';
import { grantSnippet } from '../_snippets.ts';
import { called, listed } from '../_words.ts';
import { type MappingNode, type RoleNode, roleOf } from './_functions.ts';
import { functionOfMapping, sourceOf } from './_mappings.ts';
import { arnOf, keyNamed, roleMayAt, roleMayUseKey } from './_rights.ts';

/** What Lambda does to each kind of source in the name of the function's role. */
const actionsOn: Readonly<Record<string, readonly string[]>> = {
  'AWS::SQS::Queue': ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
  'AWS::Kinesis::Stream': ['kinesis:GetRecords', 'kinesis:GetShardIterator', 'kinesis:DescribeStream'],
  'AWS::DynamoDB::Table': ['dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:DescribeStream'],
  'AWS::MSK::Cluster': ['kafka:DescribeClusterV2', 'kafka:GetBootstrapBrokers'],
  'AWS::AmazonMQ::Broker': ['mq:DescribeBroker'],
};

export default wiring({
  id: 'WIRING_SOURCE_MAPPING_ROLE',
  title: "The role of a function that an event source mapping feeds may read the mapping's source",
  severity: 'high',
  types: ['AWS::Lambda::EventSourceMapping'],
  shipped: {
    as: 'deploy error',
    what: 'Lambda refuses the mapping because the execution role cannot read the source. Where it is only the key that the role may not use, the mapping is made and stops reading with a problem that nobody sees.',
  },
  why: 'Lambda polls the source in the name of the role of the function. What the role may not read never reaches the function.',
  fix: "Give the role of the function the actions that polling needs on the source: for a queue sqs:ReceiveMessage, sqs:DeleteMessage and sqs:GetQueueAttributes, and kms:Decrypt where it has a customer's key.",
  *check(_, { resource, graph }) {
    const mapping = graph.node<'AWS::Lambda::EventSourceMapping'>(resource);
    const fn = functionOfMapping(graph, mapping);
    const role = fn && roleOf(graph, fn);
    const source = role && sourceOf(graph, mapping);
    if (!fn || !source) return;
    yield* independently(
      () => reading(graph, mapping, role, source, fn.resource),
      () => decrypting(graph, role, source, fn.resource),
    );
  },
});

function* reading(graph: Graph, mapping: MappingNode, role: RoleNode, source: Relative, fn: Resource): Generator<Found> {
  const wanted = actionsOn[source.resource.type] ?? [];
  const on = arnRead(graph, source.resource);
  const missing: string[] = [];
  yield* independently(
    () =>
      each(wanted, (action) => {
        if (!roleMayAt(graph, role, action, source.resource, on)) missing.push(action);
        return undefined;
      }),
    () => {
      if (missing.length === 0) return;
      const what = `${called(mapping.resource)} feeds ${called(fn)} from ${called(source.resource)}`;
      return [
        finding('EventSourceArn', `${what}, and ${called(role.resource)} may not do ${listed(missing, 'or')} there: nothing can be read`, {
          expected: `the right to ${listed(wanted)}`,
          related: [{ resource: role.resource }, { resource: source.resource }],
          fix: grantSnippet('Let the role of the function read the source:', role.resource, 'Reads', missing, resourceOf(source.resource)),
        }),
      ];
    },
  );
}

/** What is read of a table is its stream, a resource below it. */
function arnRead(graph: Graph, source: Resource): Tokens {
  const arn = arnTokens(source, graph) ?? [{ atom: `${source.key}.Arn` }];
  return source.type === 'AWS::DynamoDB::Table' ? [...arn, '/stream/', { atom: `${source.key}.StreamArn` }] : arn;
}

function resourceOf(source: Resource): string {
  return source.type === 'AWS::DynamoDB::Table' ? arnOf(source).replace(/Arn$/, 'StreamArn') : arnOf(source);
}

/** Queues and streams that a customer's key encrypts are read with the rights of the role to that key. */
function* decrypting(graph: Graph, role: RoleNode, source: Relative, fn: Resource): Generator<Found> {
  const [service, name] = encryption(source);
  const key = keyNamed(graph, name, source.resource);
  if (!service || !key || roleMayUseKey(graph, role, key, 'kms:Decrypt', service)) return;
  yield finding(
    'EventSourceArn',
    `${called(source.resource)} is encrypted with ${called(key.resource)}, which ${called(role.resource)} may not decrypt with: ${called(fn)} gets nothing of what it reads`,
    {
      expected: 'the right to kms:Decrypt',
      related: [{ resource: role.resource }, { resource: key.resource }],
      fix: grantSnippet('Let the role of the function decrypt:', role.resource, 'Decrypts', ['kms:Decrypt'], arnOf(key.resource)),
    },
  );
}

function encryption({ resource, properties }: Relative) {
  if (resource.type === 'AWS::SQS::Queue') return ['sqs', text(properties as { KmsMasterKeyId?: string }, 'KmsMasterKeyId')] as const;
  if (resource.type !== 'AWS::Kinesis::Stream' || !isSet(properties as { StreamEncryption?: object }, 'StreamEncryption')) return [] as const;
  return ['kinesis', text((properties as { StreamEncryption?: { KeyId?: string } }).StreamEncryption, 'KeyId')] as const;
}
