import type { Examples } from '../../core/index.ts';

const channel = (SnsTopicARN: unknown = { Ref: 'Topic' }) => ({
  Type: 'AWS::Config::DeliveryChannel',
  Properties: { S3BucketName: 'evidence', SnsTopicARN },
});
const topic = (properties: Record<string, unknown> = {}) => ({ Type: 'AWS::SNS::Topic', Properties: properties });
const key = { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: {} } };

export default {
  pass: [
    { title: 'the topic is not encrypted', resources: { Channel: channel(), Topic: topic() } },
    { title: 'another topic is encrypted', resources: { Channel: channel(), Topic: topic(), Alerts: topic({ KmsMasterKeyId: 'alias/aws/sns' }) } },
    { title: 'the topic is of another template', resources: { Channel: channel('arn:aws:sns:eu-west-1:123456789012:config') } },
  ],
  fail: [
    { title: 'a customer key', resources: { Channel: channel(), Topic: topic({ KmsMasterKeyId: { Ref: 'Key' } }), Key: key }, at: ['SnsTopicARN'] },
    { title: 'the key of SNS', resources: { Channel: channel(), Topic: topic({ KmsMasterKeyId: 'alias/aws/sns' }) }, at: ['SnsTopicARN'] },
    {
      title: 'the topic is named by an ARN put together',
      resources: {
        Channel: channel({ 'Fn::Sub': 'arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:config' }),
        Topic: topic({ TopicName: 'config', KmsMasterKeyId: 'alias/aws/sns' }),
      },
      at: ['SnsTopicARN'],
    },
  ],
  unknown: [
    {
      title: 'whether the topic is encrypted is decided on deployment',
      template: {
        Parameters: { Encrypt: { Type: 'String' } },
        Conditions: { Encrypts: { 'Fn::Equals': [{ Ref: 'Encrypt' }, 'yes'] } },
        Resources: { Channel: channel(), Topic: topic({ KmsMasterKeyId: { 'Fn::If': ['Encrypts', 'alias/aws/sns', { Ref: 'AWS::NoValue' }] } }) },
      },
    },
  ],
  notApplicable: [{ title: 'the channel has no topic', properties: { S3BucketName: 'evidence' } }],
} satisfies Examples;
