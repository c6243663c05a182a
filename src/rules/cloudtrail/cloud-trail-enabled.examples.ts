import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'it logs', properties: { IsLogging: true, S3BucketName: 'audit' } },
    {
      title: 'another trail logs',
      resources: {
        Old: { Type: 'AWS::CloudTrail::Trail', Properties: { IsLogging: false, S3BucketName: 'audit' } },
        New: { Type: 'AWS::CloudTrail::Trail', Properties: { IsLogging: true, S3BucketName: 'audit' } },
      },
    },
    { title: 'it delivers to the wanted bucket', properties: { IsLogging: true, S3BucketName: 'audit' }, parameters: { s3BucketName: 'audit' } },
  ],
  fail: [
    { title: 'an account without any trail', type: 'AWS::::Account', state: { Subject: {} }, at: [''] },
    { title: 'it does not log', properties: { IsLogging: false, S3BucketName: 'audit' }, at: ['IsLogging'] },
    { title: 'it delivers elsewhere', properties: { IsLogging: true, S3BucketName: 'logs' }, parameters: { s3BucketName: 'audit' }, at: [''] },
    {
      title: 'it notifies nobody',
      properties: { IsLogging: true, S3BucketName: 'logs' },
      parameters: { snsTopicArn: 'arn:aws:sns:eu-central-1:111122223333:audit' },
      at: [''],
    },
  ],
  unknown: [
    {
      title: 'the bucket is a parameter, and one is asked for',
      template: {
        Parameters: { Bucket: { Type: 'String' } },
        Resources: { Trail: { Type: 'AWS::CloudTrail::Trail', Properties: { IsLogging: true, S3BucketName: { Ref: 'Bucket' } } } },
      },
      parameters: { s3BucketName: 'audit' },
    },
  ],
  notApplicable: [{ title: 'the account in one region', type: 'AWS::::Account', region: 'eu-central-1', state: { Subject: {} } }],
} satisfies Examples;
