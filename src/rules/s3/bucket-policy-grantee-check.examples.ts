import type { Examples } from '../../core/index.ts';

const policy = (statement: object) => ({
  Type: 'AWS::S3::BucketPolicy',
  Properties: {
    Bucket: 'logs',
    PolicyDocument: { Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::logs/*', ...statement }] },
  },
});
const parameters = {
  awsPrincipals: 'arn:aws:iam::111122223333:role/*',
  servicePrincipals: 'cloudtrail.amazonaws.com',
  ipAddresses: '203.0.113.0/24',
};

export default {
  pass: [
    { title: 'the bucket has no policy', resources: { Logs: { Type: 'AWS::S3::Bucket', Properties: {} } }, parameters },
    {
      title: 'a role on the list is let in',
      resources: { Policy: policy({ Principal: { AWS: ['arn:aws:iam::111122223333:role/reader'], Service: 'cloudtrail.amazonaws.com' } }) },
      parameters,
    },
    {
      title: 'anybody is let in from addresses on the list',
      resources: { Policy: policy({ Principal: '*', Condition: { IpAddress: { 'aws:SourceIp': ['203.0.113.0/24'] } } }) },
      parameters,
    },
    { title: 'strangers are denied', resources: { Policy: policy({ Effect: 'Deny', Principal: '*' }) }, parameters },
  ],
  fail: [
    {
      title: 'a service is let in that is not on the list',
      resources: {
        Logs: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'logs' } },
        Policy: policy({ Principal: { Service: 'delivery.logs.amazonaws.com' } }),
      },
      parameters,
      at: ['', 'PolicyDocument.Statement[0].Principal'],
    },
    {
      title: 'everybody is let in',
      resources: { Policy: policy({ Principal: '*' }) },
      parameters,
      at: ['PolicyDocument.Statement[0].Principal'],
    },
  ],
  unknown: [
    {
      title: 'who is let in is known after deployment',
      resources: {
        Reader: { Type: 'AWS::IAM::Role', Properties: {} },
        Policy: policy({ Principal: { AWS: { 'Fn::GetAtt': ['Reader', 'Arn'] } } }),
      },
      parameters,
    },
  ],
} satisfies Examples;
