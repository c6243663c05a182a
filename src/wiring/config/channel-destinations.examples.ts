import type { Examples } from '../../core/index.ts';

const around = {
  Evidence: { Type: 'AWS::S3::Bucket' },
  Topic: { Type: 'AWS::SNS::Topic' },
  Key: { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: {} } },
  Queue: { Type: 'AWS::SQS::Queue' },
};
const channel = (properties: object) => ({
  ...around,
  Channel: { Type: 'AWS::Config::DeliveryChannel', Properties: { S3BucketName: { Ref: 'Evidence' }, ...properties } },
});
const ofKey = { 'Fn::GetAtt': ['Key', 'Arn'] };

export default {
  pass: [
    { title: 'a bucket alone', resources: channel({}) },
    {
      title: 'a bucket, a prefix, a topic and a key of the template',
      resources: channel({ S3KeyPrefix: 'config', SnsTopicARN: { Ref: 'Topic' }, S3KmsKeyArn: ofKey }),
    },
    {
      title: 'all are written out',
      resources: channel({
        S3BucketName: 'evidence-123456789012',
        SnsTopicARN: { 'Fn::Sub': 'arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:config' },
        S3KmsKeyArn: 'arn:aws:kms:eu-west-1:123456789012:alias/evidence',
      }),
    },
    {
      title: 'the name of the bucket is put together',
      resources: channel({ S3BucketName: { 'Fn::Sub': 'evidence-${AWS::AccountId}-${AWS::Region}' } }),
    },
  ],
  fail: [
    { title: 'the ARN of the bucket', resources: channel({ S3BucketName: { 'Fn::GetAtt': ['Evidence', 'Arn'] } }), at: ['S3BucketName'] },
    { title: 'the ARN of the bucket, written out', resources: channel({ S3BucketName: 'arn:aws:s3:::evidence' }), at: ['S3BucketName'] },
    {
      title: 'the domain name of the bucket',
      resources: channel({ S3BucketName: { 'Fn::GetAtt': ['Evidence', 'DomainName'] } }),
      at: ['S3BucketName'],
    },
    { title: 'something that is no bucket', resources: channel({ S3BucketName: { Ref: 'Topic' } }), at: ['S3BucketName'] },
    { title: 'a prefix in the name of the bucket', resources: channel({ S3BucketName: 'evidence/config' }), at: ['S3BucketName'] },
    { title: 'the name of the topic', resources: channel({ SnsTopicARN: { 'Fn::GetAtt': ['Topic', 'TopicName'] } }), at: ['SnsTopicARN'] },
    { title: 'a queue for a topic', resources: channel({ SnsTopicARN: { 'Fn::GetAtt': ['Queue', 'Arn'] } }), at: ['SnsTopicARN'] },
    { title: 'the id of the key', resources: channel({ S3KmsKeyArn: { Ref: 'Key' } }), at: ['S3KmsKeyArn'] },
    { title: 'the name of an alias', resources: channel({ S3KmsKeyArn: 'alias/evidence' }), at: ['S3KmsKeyArn'] },
    { title: 'AWSLogs in the prefix', resources: channel({ S3KeyPrefix: 'config/AWSLogs' }), at: ['S3KeyPrefix'] },
  ],
  unknown: [
    {
      title: 'the key is given on deployment',
      template: { Parameters: { KeyArn: { Type: 'String' } }, Resources: channel({ S3KmsKeyArn: { Ref: 'KeyArn' } }) },
    },
    {
      title: 'a custom resource answers the bucket',
      resources: {
        Made: { Type: 'Custom::Bucket', Properties: { ServiceToken: 'arn:aws:lambda:eu-west-1:123456789012:function:buckets' } },
        Channel: { Type: 'AWS::Config::DeliveryChannel', Properties: { S3BucketName: { 'Fn::GetAtt': ['Made', 'Name'] } } },
      },
    },
  ],
} satisfies Examples;
