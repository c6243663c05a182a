import type { Examples } from '../../core/index.ts';

const all = { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true };

export default {
  pass: [
    { title: 'all four settings are on', properties: { PublicAccessBlockConfiguration: all } },
    { title: 'nothing is said, and new buckets have all four on', properties: {} },
  ],
  fail: [
    {
      title: 'one setting is off',
      properties: { PublicAccessBlockConfiguration: { ...all, BlockPublicPolicy: false } },
      at: ['PublicAccessBlockConfiguration.BlockPublicPolicy'],
    },
    {
      title: 'only the ACLs are dealt with',
      properties: { PublicAccessBlockConfiguration: { BlockPublicAcls: true, IgnorePublicAcls: true } },
      at: ['PublicAccessBlockConfiguration.BlockPublicPolicy', 'PublicAccessBlockConfiguration.RestrictPublicBuckets'],
    },
    {
      title: 'a deployed bucket has no block',
      properties: { BucketName: 'web' },
      state: { Subject: {} },
      at: settings(),
    },
  ],
  unknown: [
    {
      title: 'a setting is a parameter without default',
      template: {
        Parameters: { Block: { Type: 'String' } },
        Resources: {
          Web: { Type: 'AWS::S3::Bucket', Properties: { PublicAccessBlockConfiguration: { ...all, BlockPublicAcls: { Ref: 'Block' } } } },
        },
      },
    },
  ],
  notApplicable: [
    {
      title: 'the bucket is meant to be public',
      properties: { BucketName: 'web', PublicAccessBlockConfiguration: { ...all, BlockPublicPolicy: false } },
      parameters: { excludedPublicBuckets: 'web,downloads' },
    },
  ],
} satisfies Examples;

function settings(): string[] {
  return ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'].map((one) => `PublicAccessBlockConfiguration.${one}`);
}
