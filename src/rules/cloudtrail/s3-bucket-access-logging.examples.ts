import type { Examples } from '../../core/index.ts';

const trail = { Type: 'AWS::CloudTrail::Trail', Properties: { IsLogging: true, S3BucketName: { Ref: 'Audit' } } };

export default {
  pass: [
    {
      title: 'the bucket logs to another',
      resources: { Trail: trail, Audit: { Type: 'AWS::S3::Bucket', Properties: { LoggingConfiguration: { DestinationBucketName: 'logs' } } } },
    },
    {
      title: 'the bucket is named',
      resources: {
        Trail: { Type: 'AWS::CloudTrail::Trail', Properties: { IsLogging: true, S3BucketName: 'audit' } },
        Audit: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'audit', LoggingConfiguration: { DestinationBucketName: 'logs' } } },
      },
    },
  ],
  fail: [{ title: 'it does not', resources: { Trail: trail, Audit: { Type: 'AWS::S3::Bucket' } }, at: ['S3BucketName'] }],
  unknown: [{ title: 'the bucket stands elsewhere', properties: { IsLogging: true, S3BucketName: 'audit' } }],
} satisfies Examples;
