import { finding, type Graph, type Resource, type Text, text } from '../../core/index.ts';
import { attachedPolicies } from '../_access/resource-policies.ts';
import { type Tokens, tokensInWords, tokensOf } from '../_access/tokens.ts';
import { called, plainId, snippet } from '../_words.ts';
import type { Channel } from './_bucket.ts';
import { accountOf, askOfConfig, config, type Delivery, mayDeliver, recordersOf } from './_delivery.ts';
import { refusal } from './_refusal.ts';
import { recordingRole } from './_role.ts';

/** What AWS Config does at a bucket that it delivers to, and how a finding tells that it may not. */

interface Requests {
  /** Looks whose it is. */
  readonly acl: Delivery;
  /** Looks whether it is there. */
  readonly list: Delivery;
  readonly put: Delivery;
}

export function requestsOf(graph: Graph, channel: Channel, bucket: Resource): Requests {
  const path = writtenTo(channel, graph);
  const key = text(channel.properties, 'S3KmsKeyArn');
  const encrypted: Record<string, Tokens> = key
    ? { 's3:x-amz-server-side-encryption': ['aws:kms'], 's3:x-amz-server-side-encryption-aws-kms-key-id': tokensOf(key, graph) }
    : {};
  return {
    acl: { action: 's3:GetBucketAcl', on: bucket },
    list: { action: 's3:ListBucket', on: bucket },
    put: { action: 's3:PutObject', on: bucket, path, keys: { 's3:x-amz-acl': ['bucket-owner-full-control'], ...encrypted } },
  };
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

/** Says so where neither the recorder's role nor the service may. */
export function* refused(graph: Graph, channel: Channel, delivery: Delivery) {
  if (mayDeliver(graph, channel.resource, delivery)) return;
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
