import type { Examples } from '../../core/index.ts';

const replicated = (Status: string, Bucket: unknown = 'arn:aws:s3:::logs-copy') => ({
  BucketName: 'logs',
  ReplicationConfiguration: { Role: 'arn:aws:iam::111122223333:role/replication', Rules: [{ Status, Destination: { Bucket } }] },
});

export default {
  pass: [
    { title: 'the copy is known to stand elsewhere', properties: replicated('Enabled'), state: { Subject: { replicationRegions: ['eu-west-1'] } } },
  ],
  fail: [
    { title: 'there is no replication', properties: {}, at: ['ReplicationConfiguration.Rules'] },
    { title: 'the only rule is disabled', properties: replicated('Disabled'), at: ['ReplicationConfiguration.Rules'] },
    {
      title: 'the copy is made in the same stack, so in the same region',
      resources: {
        Logs: { Type: 'AWS::S3::Bucket', Properties: replicated('Enabled', { 'Fn::GetAtt': ['Copy', 'Arn'] }) },
        Copy: { Type: 'AWS::S3::Bucket', Properties: replicated('Disabled') },
      },
      at: ['ReplicationConfiguration.Rules', 'ReplicationConfiguration.Rules'],
    },
  ],
  unknown: [{ title: 'where the other bucket stands is not known', properties: replicated('Enabled') }],
} satisfies Examples;
