import type { Examples } from '../../core/index.ts';

const all = { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true };

export default {
  pass: [
    { title: 'nothing is said, which blocks everything', properties: { Bucket: 'logs' } },
    { title: 'all four settings are on', properties: { Bucket: 'logs', PublicAccessBlockConfiguration: all } },
  ],
  fail: [
    {
      title: 'public policies are let through',
      properties: { Bucket: 'logs', PublicAccessBlockConfiguration: { ...all, BlockPublicPolicy: false, RestrictPublicBuckets: false } },
      at: ['PublicAccessBlockConfiguration.BlockPublicPolicy', 'PublicAccessBlockConfiguration.RestrictPublicBuckets'],
    },
  ],
  unknown: [
    {
      title: 'a setting is a parameter without default',
      template: {
        Parameters: { Block: { Type: 'String' } },
        Resources: {
          Point: {
            Type: 'AWS::S3::AccessPoint',
            Properties: { Bucket: 'logs', PublicAccessBlockConfiguration: { ...all, BlockPublicAcls: { Ref: 'Block' } } },
          },
        },
      },
    },
  ],
  notApplicable: [
    {
      title: 'it is meant to be public',
      properties: { Bucket: 'web', Name: 'downloads', PublicAccessBlockConfiguration: { ...all, BlockPublicPolicy: false } },
      parameters: { excludedAccessPoints: 'downloads' },
    },
  ],
} satisfies Examples;
