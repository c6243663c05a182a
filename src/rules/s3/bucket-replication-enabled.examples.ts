import type { Examples } from '../../core/index.ts';

const replicated = (Status: string, Bucket: unknown = 'arn:aws:s3:::logs-copy') => ({
  VersioningConfiguration: { Status: 'Enabled' },
  ReplicationConfiguration: { Role: 'arn:aws:iam::111122223333:role/replication', Rules: [{ Status, Destination: { Bucket } }] },
});
const both = {
  Logs: { Type: 'AWS::S3::Bucket', Properties: replicated('Enabled', { 'Fn::GetAtt': ['Copy', 'Arn'] }) },
  Copy: { Type: 'AWS::S3::Bucket', Properties: {} },
};

export default {
  pass: [
    { title: 'a rule is enabled', properties: replicated('Enabled') },
    {
      title: 'the copy is known to stand elsewhere',
      properties: replicated('Enabled'),
      parameters: { ReplicationType: 'CROSS-REGION' },
      state: { Subject: { replicationRegions: ['eu-west-1'] } },
    },
  ],
  fail: [
    { title: 'there is no replication', properties: {}, at: ['ReplicationConfiguration.Rules'] },
    { title: 'the only rule is disabled', properties: replicated('Disabled'), at: ['ReplicationConfiguration.Rules'] },
    {
      title: 'another region is wanted, and the copy is in the stack',
      resources: both,
      parameters: { ReplicationType: 'CROSS-REGION' },
      at: ['ReplicationConfiguration.Rules', 'ReplicationConfiguration.Rules'],
    },
  ],
  unknown: [
    { title: 'where the other bucket stands is not known', properties: replicated('Enabled'), parameters: { ReplicationType: 'CROSS-REGION' } },
  ],
} satisfies Examples;
