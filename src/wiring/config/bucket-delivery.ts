import { each, finding, type Graph, type Resource, type Text, text, wiring } from '../../core/index.ts';
import { attachedPolicies } from '../_access/resource-policies.ts';
import { type Tokens, tokensInWords, tokensOf } from '../_access/tokens.ts';
import { called, plainId, snippet } from '../_words.ts';
import { bucketOf, type Channel } from './_bucket.ts';
import { accountOf, askOfConfig, config, type Delivery, mayDeliver, recordersOf, roleMayDeliver } from './_delivery.ts';
import { refusal } from './_refusal.ts';
import { recordingRole } from './_role.ts';

export default wiring({
  id: 'WIRING_CONFIG_BUCKET_DELIVERY',
  title: 'AWS Config may deliver to the bucket of its channel, under the prefix that the channel uses',
  severity: 'critical',
  types: ['AWS::Config::DeliveryChannel'],
  shipped: {
    as: 'deploy error',
    what: 'AWS Config tries to write a file and refuses the channel (InsufficientDeliveryPolicyException: unable to write to bucket). A policy that is narrowed later is silent: snapshots and history stop arriving.',
  },
  why: 'AWS Config delivers with the recorder’s role, and as config.amazonaws.com where that may not. The service-linked role has no rights on buckets, so that with it everything hangs on the bucket’s policy.',
  fix: 'Let config.amazonaws.com do s3:GetBucketAcl and s3:ListBucket on the bucket, and s3:PutObject on PREFIX/AWSLogs/ACCOUNT/Config/* with the ACL bucket-owner-full-control.',
  *check(properties, { resource, graph }) {
    const channel: Channel = { resource, properties };
    const bucket = bucketOf(graph, channel);
    if (!bucket) return;
    const deliveries = deliveriesOf(graph, channel, bucket.resource);
    yield* each(deliveries, (delivery) => refused(graph, channel, delivery, deliveries));
  },
});

/** What AWS Config does at a bucket: looks whose it is, whether it is there, and writes. */
function deliveriesOf(graph: Graph, channel: Channel, bucket: Resource): readonly Delivery[] {
  const path = writtenTo(channel, graph);
  const key = text(channel.properties, 'S3KmsKeyArn');
  const encrypted: Record<string, Tokens> = key
    ? { 's3:x-amz-server-side-encryption': ['aws:kms'], 's3:x-amz-server-side-encryption-aws-kms-key-id': tokensOf(key, graph) }
    : {};
  return [
    { action: 's3:GetBucketAcl', on: bucket },
    { action: 's3:ListBucket', on: bucket },
    { action: 's3:PutObject', on: bucket, path, keys: { 's3:x-amz-acl': ['bucket-owner-full-control'], ...encrypted } },
  ];
}

/** The file that AWS Config tries a bucket with; all others lie beside it. */
function writtenTo({ resource, properties }: Channel, graph: Graph): Tokens {
  const prefix = text(properties, 'S3KeyPrefix');
  const folder = prefix === undefined || (prefix.known && prefix.value === '') ? [] : ['/', ...withoutSlash(tokensOf(prefix, graph))];
  return [...folder, '/AWSLogs/', accountOf(resource), '/Config/ConfigWritabilityCheckFile'];
}

function withoutSlash(tokens: Tokens): Tokens {
  const last = tokens.at(-1);
  return typeof last === 'string' ? [...tokens.slice(0, -1), last.replace(/\/$/, '')] : tokens;
}

function* refused(graph: Graph, channel: Channel, delivery: Delivery, all: readonly Delivery[]) {
  if (mayDeliver(graph, channel.resource, delivery)) return;
  // With a role that may write, AWS Config never comes to look whether the bucket is there as the service.
  if (delivery.action === 's3:ListBucket' && roleSuffices(graph, channel.resource, all)) return;
  const { resource } = channel;
  const ask = askOfConfig(graph, resource, delivery);
  const policies = attachedPolicies(graph, delivery.on).items;
  const on = delivery.path ? tokensInWords([...ask.resource.slice(0, -1), '/Config/*']) : delivery.on.id;
  yield finding(
    'S3BucketName',
    `${called(resource)} delivers to ${called(delivery.on)}, and neither ${roleOf(graph, resource)} nor ${config} may do ${delivery.action} on ${on}: ${refusal(graph, delivery.on, ask)}`,
    {
      expected: `${delivery.action} for ${config}`,
      related: [{ resource: delivery.on }, ...policies.map((one) => ({ resource: one.resource, path: 'PolicyDocument' }))],
      fix: statement(delivery, text(channel.properties, 'S3KeyPrefix')),
    },
  );
}

function roleSuffices(graph: Graph, channel: Resource, all: readonly Delivery[]): boolean {
  const needed = all.filter(({ action }) => action !== 's3:ListBucket');
  return recordersOf(graph, channel).some((recorder) => needed.every((one) => roleMayDeliver(graph, recorder, one)));
}

function roleOf(graph: Graph, channel: Resource): string {
  const [recorder] = recordersOf(graph, channel);
  const found = recorder && recordingRole(graph, recorder);
  return found?.kind === 'ours' ? called(found.role.resource) : 'the service-linked role of the recorder';
}

function statement({ action, on, path }: Delivery, prefix: Text | undefined): string {
  const folder = prefix === undefined || prefix.pattern === '' ? '' : `${prefix.pattern.replace(/\/$/, '')}/`;
  const where = path ? `!Sub \${${plainId(on)}.Arn}/${folder}AWSLogs/\${AWS::AccountId}/Config/*` : `!GetAtt ${plainId(on)}.Arn`;
  const acl = path ? '\n    s3:x-amz-acl: bucket-owner-full-control' : '';
  return snippet(
    `Add to the policy of ${plainId(on)}:`,
    `- Effect: Allow
  Principal: { Service: ${config} }
  Action: ${action}
  Resource: ${where}
  Condition:
    StringEquals:${acl.replace('\n    ', '\n      ')}
      aws:SourceAccount: !Ref AWS::AccountId`,
  );
}
