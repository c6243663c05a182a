import type { Examples } from '../../core/index.ts';
import { allow, bucket, bucketPolicy, get, ref, resource, sub, topic, topicPolicy } from '../_examples.ts';

const cloudtrail = 'cloudtrail.amazonaws.com';
const trail = (more: object = {}, properties: object = {}) =>
  resource('AWS::CloudTrail::Trail', { IsLogging: true, S3BucketName: ref('Logs'), ...properties }, more);
const policy = (who = cloudtrail) => bucketPolicy(ref('Logs'), allow(who, ['s3:GetBucketAcl', 's3:PutObject'], [get('Logs'), sub('${Logs.Arn}/*')]));
const both = { Logs: bucket(), Policy: policy() };

export default {
  pass: [
    { title: 'the trail waits', resources: { ...both, Trail: trail({ DependsOn: 'Policy' }) } },
    { title: 'nothing lets it in, which is another matter', resources: { Logs: bucket(), Policy: policy('config.amazonaws.com'), Trail: trail() } },
    { title: 'the bucket is elsewhere', resources: { Trail: trail({}, { S3BucketName: 'logs' }) } },
  ],
  fail: [
    { title: 'the trail does not wait', resources: { ...both, Trail: trail() }, at: ['S3BucketName'] },
    {
      title: 'the trail waits for one of two',
      resources: {
        ...both,
        News: topic(),
        NewsPolicy: topicPolicy(ref('News'), allow(cloudtrail, 'sns:Publish', ref('News'))),
        Trail: trail({ DependsOn: ['Policy'] }, { SnsTopicName: get('News', 'TopicName') }),
      },
      at: ['SnsTopicName'],
    },
  ],
  unknown: [
    {
      title: 'whom the policy lets in is given on deployment',
      template: {
        Parameters: { Who: { Type: 'String' } },
        Resources: {
          Logs: bucket(),
          Policy: bucketPolicy(ref('Logs'), { ...allow('', 's3:*', '*'), Principal: { Service: ref('Who') } }),
          Trail: trail(),
        },
      },
    },
  ],
} satisfies Examples;
