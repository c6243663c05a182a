import { type Graph, type Relative, type Resource, text } from '../../core/index.ts';
import type { Ask } from '../_access/ask.ts';
import { serviceAsk, textTokens } from '../_access/ask.ts';

export const service = 'cloudtrail.amazonaws.com';

export type Trail = Relative<'AWS::CloudTrail::Trail'>;

export function bucketOf(graph: Graph, { resource, properties }: Trail): Resource | undefined {
  return graph.named(text(properties, 'S3BucketName'), ['AWS::S3::Bucket'], resource)?.resource;
}

export function topicOf(graph: Graph, { resource, properties }: Trail): Resource | undefined {
  return graph.named(text(properties, 'SnsTopicName'), ['AWS::SNS::Topic'], resource)?.resource;
}

/** What CloudTrail asks of the bucket: to see that it may, and to write under the prefix of its account. */
export function bucketAsks(graph: Graph, { resource, properties }: Trail, bucket: Resource): readonly { readonly ask: Ask; readonly what: string }[] {
  const prefix = textTokens(text(properties, 'S3KeyPrefix'), graph);
  const account = resource.account ?? { atom: 'AWS::AccountId' };
  const below = [
    '/',
    ...prefix,
    ...(prefix.length > 0 ? ['/'] : []),
    'AWSLogs/',
    account,
    '/CloudTrail/',
    { any: true, reason: 'the name of a log' },
  ] as const;
  const call = { service, on: bucket, from: resource };
  return [
    { ask: serviceAsk({ ...call, action: 's3:GetBucketAcl' }, graph), what: 's3:GetBucketAcl' },
    {
      ask: serviceAsk({ ...call, action: 's3:PutObject', path: below, keys: { 's3:x-amz-acl': ['bucket-owner-full-control'] } }, graph),
      what: `s3:PutObject on ${text(properties, 'S3KeyPrefix') ? `${text(properties, 'S3KeyPrefix')?.pattern}/` : ''}AWSLogs/…`,
    },
  ];
}

export function topicAsk(graph: Graph, trail: Trail, topic: Resource): Ask {
  return serviceAsk({ service, action: 'sns:Publish', on: topic, from: trail.resource }, graph);
}
