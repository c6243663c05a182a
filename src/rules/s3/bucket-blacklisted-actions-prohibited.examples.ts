import type { Examples } from '../../core/index.ts';

const policy = (statement: object) => ({
  Type: 'AWS::S3::BucketPolicy',
  Properties: { Bucket: 'logs', PolicyDocument: { Statement: [{ Effect: 'Allow', Resource: 'arn:aws:s3:::logs/*', ...statement }] } },
});
const parameters = { blacklistedActionPattern: 's3:PutBucketPolicy,s3:DeleteObject*' };

export default {
  pass: [
    {
      title: 'an account that is not known may read only',
      template: {
        Parameters: { Reader: { Type: 'String' } },
        Resources: { Policy: policy({ Principal: { AWS: { 'Fn::Sub': 'arn:aws:iam::${Reader}:root' } }, Action: 's3:GetObject' }) },
      },
      parameters,
    },
    {
      title: 'another account may read only',
      resources: { Policy: policy({ Principal: { AWS: '111122223333' }, Action: 's3:GetObject' }) },
      parameters,
    },
    {
      title: 'a service may delete',
      resources: { Policy: policy({ Principal: { Service: 'backup.amazonaws.com' }, Action: 's3:DeleteObject' }) },
      parameters,
    },
    {
      title: 'a role of the template may delete',
      resources: {
        Cleaner: { Type: 'AWS::IAM::Role', Properties: {} },
        Policy: policy({ Principal: { AWS: { 'Fn::GetAtt': ['Cleaner', 'Arn'] } }, Action: 's3:DeleteObject' }),
      },
      parameters,
    },
  ],
  fail: [
    {
      title: 'another account may delete',
      resources: { Policy: policy({ Principal: { AWS: 'arn:aws:iam::111122223333:root' }, Action: ['s3:GetObject', 's3:DeleteObject'] }) },
      parameters,
      at: ['PolicyDocument.Statement[0].Action'],
    },
    {
      title: 'everybody may do everything, and the bucket is there to see',
      resources: {
        Logs: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'logs' } },
        Policy: policy({ Principal: '*', Action: 's3:*' }),
      },
      parameters,
      at: ['', 'PolicyDocument.Statement[0].Action', 'PolicyDocument.Statement[0].Action'],
    },
  ],
  unknown: [
    {
      title: 'who may is a parameter',
      template: {
        Parameters: { Who: { Type: 'String' } },
        Resources: { Policy: policy({ Principal: { AWS: { Ref: 'Who' } }, Action: 's3:*' }) },
      },
      parameters,
    },
  ],
} satisfies Examples;
