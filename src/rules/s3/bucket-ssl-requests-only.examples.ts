import type { Examples } from '../../core/index.ts';

const deny = (Resource: unknown, more: object = {}) => ({
  Effect: 'Deny',
  Principal: '*',
  Action: 's3:*',
  Resource,
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  ...more,
});
const policy = (Bucket: unknown, ...Statement: object[]) => ({
  Type: 'AWS::S3::BucketPolicy',
  Properties: { Bucket, PolicyDocument: { Version: '2012-10-17', Statement } },
});
const bucket = { Type: 'AWS::S3::Bucket', Properties: {} };
const named = { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'logs' } };
const arn = { 'Fn::GetAtt': ['Logs', 'Arn'] };
const objects = { 'Fn::Join': ['', [{ 'Fn::GetAtt': ['Logs', 'Arn'] }, '/*']] };

export default {
  pass: [
    { title: 'the policy denies plain HTTP, by reference', resources: { Logs: bucket, Policy: policy({ Ref: 'Logs' }, deny([arn, objects])) } },
    {
      title: 'the ARNs are written out',
      resources: { Logs: named, Policy: policy('logs', deny(['arn:aws:s3:::logs', 'arn:aws:s3:::logs/*'], { Principal: { AWS: '*' } })) },
    },
    {
      title: 'the ARNs are substituted, partition and all',
      resources: {
        Logs: bucket,
        Policy: policy(
          { Ref: 'Logs' },
          deny([{ 'Fn::Sub': `arn:\${AWS::Partition}:s3:::\${Logs}` }, { 'Fn::Sub': `arn:\${AWS::Partition}:s3:::\${Logs}/*` }]),
        ),
      },
    },
    {
      title: 'bucket and objects are covered by two statements',
      resources: { Logs: bucket, Policy: policy({ Ref: 'Logs' }, deny(arn), deny(objects, { Action: ['*'] })) },
    },
    {
      title: 'the bucket is named by a parameter, and so are the ARNs',
      template: {
        Parameters: { Name: { Type: 'String' } },
        Resources: {
          Policy: policy({ Ref: 'Name' }, deny([{ 'Fn::Sub': `arn:aws:s3:::\${Name}` }, { 'Fn::Sub': `arn:aws:s3:::\${Name}/*` }])),
        },
      },
    },
  ],
  fail: [
    { title: 'the bucket has no policy', resources: { Logs: bucket }, at: [''] },
    {
      title: 'only the objects are covered',
      resources: { Logs: bucket, Policy: policy({ Ref: 'Logs' }, deny(objects)) },
      at: ['', 'PolicyDocument.Statement[0].Resource'],
    },
    {
      title: 'the objects of another bucket are covered',
      resources: { Policy: policy('logs', deny(['arn:aws:s3:::logs', 'arn:aws:s3:::logs-old/*'])) },
      at: ['PolicyDocument.Statement[0].Resource'],
    },
    {
      title: 'only one user is refused',
      resources: {
        Policy: policy('logs', deny(['arn:aws:s3:::logs', 'arn:aws:s3:::logs/*'], { Principal: { AWS: 'arn:aws:iam::111122223333:user/ann' } })),
      },
      at: ['PolicyDocument.Statement[0].Principal'],
    },
    {
      title: 'only reading is refused',
      resources: { Policy: policy('logs', deny(['arn:aws:s3:::logs', 'arn:aws:s3:::logs/*'], { Action: 's3:GetObject' })) },
      at: ['PolicyDocument.Statement[0].Action'],
    },
    {
      title: 'the policy is about something else',
      resources: {
        Policy: policy('logs', { Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: 's3:GetObject', Resource: 'arn:aws:s3:::logs/*' }),
      },
      at: ['PolicyDocument.Statement'],
    },
  ],
  unknown: [
    {
      title: 'what is denied is a parameter',
      template: { Parameters: { Arn: { Type: 'String' } }, Resources: { Policy: policy('logs', deny(['arn:aws:s3:::logs', { Ref: 'Arn' }])) } },
    },
  ],
} satisfies Examples;
