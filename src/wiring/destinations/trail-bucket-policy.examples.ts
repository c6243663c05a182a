import type { Examples } from '../../core/index.ts';
import { allow, bucket, bucketPolicy, get, ref, resource, sub } from '../_examples.ts';

const cloudtrail = 'cloudtrail.amazonaws.com';
const trail = (more: object = {}) => resource('AWS::CloudTrail::Trail', { TrailName: 'all', IsLogging: true, S3BucketName: ref('Logs'), ...more });
const own = { 'aws:SourceArn': sub('arn:aws:cloudtrail:${AWS::Region}:${AWS::AccountId}:trail/all') };
const look = allow(cloudtrail, 's3:GetBucketAcl', get('Logs'), { Condition: { StringEquals: own } });
const write = (Resource: unknown = sub('${Logs.Arn}/AWSLogs/${AWS::AccountId}/*'), more: object = own) =>
  allow(cloudtrail, 's3:PutObject', Resource, { Condition: { StringEquals: { 's3:x-amz-acl': 'bucket-owner-full-control', ...more } } });
const policy = (...statements: object[]) => bucketPolicy(ref('Logs'), ...statements);

export default {
  pass: [
    { title: 'the bucket lets the trail in', resources: { Trail: trail(), Logs: bucket(), Policy: policy(look, write()) } },
    {
      title: 'under a prefix',
      resources: { Trail: trail({ S3KeyPrefix: 'trail' }), Logs: bucket(), Policy: policy(look, write(sub('arn:aws:s3:::${Logs}/trail/AWSLogs/*'))) },
    },
    {
      title: 'in one statement',
      resources: {
        Trail: trail(),
        Logs: bucket(),
        Policy: policy(allow(cloudtrail, ['s3:GetBucket*', 's3:Put*'], [get('Logs'), sub('${Logs.Arn}/*')])),
      },
    },
    { title: 'the bucket is in another account', resources: { Trail: trail({ S3BucketName: 'logs-of-all' }) } },
  ],
  fail: [
    { title: 'the bucket has no policy', resources: { Trail: trail(), Logs: bucket() }, at: ['S3BucketName', 'S3BucketName'] },
    { title: 'it may not look', resources: { Trail: trail(), Logs: bucket(), Policy: policy(write()) }, at: ['S3BucketName'] },
    {
      title: 'the policy is for another prefix',
      resources: { Trail: trail({ S3KeyPrefix: 'trail' }), Logs: bucket(), Policy: policy(look, write()) },
      at: ['S3BucketName'],
    },
    {
      title: 'the policy is for another trail',
      resources: {
        Trail: trail(),
        Logs: bucket(),
        Policy: policy(look, write(undefined, { 'aws:SourceArn': sub('arn:aws:cloudtrail:${AWS::Region}:${AWS::AccountId}:trail/other') })),
      },
      at: ['S3BucketName'],
    },
  ],
  unknown: [
    {
      title: 'which account may write is given on deployment',
      template: {
        Parameters: { Account: { Type: 'String' } },
        Resources: { Trail: trail(), Logs: bucket(), Policy: policy(look, write(sub('${Logs.Arn}/AWSLogs/${Account}/*'))) },
      },
    },
  ],
} satisfies Examples;
