import type { Examples } from '../../core/index.ts';

const channel = (SnsTopicARN: unknown = { Ref: 'Topic' }) => ({
  Type: 'AWS::Config::DeliveryChannel',
  Properties: { S3BucketName: 'evidence', SnsTopicARN },
});

export default {
  pass: [
    { title: 'a topic of the template', resources: { Channel: channel(), Topic: { Type: 'AWS::SNS::Topic' } } },
    {
      title: 'a topic of another account in the same region',
      resources: { Channel: channel({ 'Fn::Sub': 'arn:aws:sns:${AWS::Region}:123456789012:config' }) },
    },
  ],
  // That there is another region is said by an assembly, which examples are not: see regions.test.ts.
  fail: [
    { title: 'the ARN names no region', resources: { Channel: channel('arn:aws:sns::123456789012:config') }, at: ['SnsTopicARN'] },
    { title: 'a region that does not exist', resources: { Channel: channel('arn:aws:sns:eu-west-9:123456789012:config') }, at: ['SnsTopicARN'] },
    {
      title: 'one region is written out where the rest goes by the region of the stack',
      resources: {
        Channel: channel({ 'Fn::Sub': 'arn:aws:sns:eu-west-1:${AWS::AccountId}:config-${AWS::Region}' }),
        Topic: { Type: 'AWS::SNS::Topic', Properties: { TopicName: { 'Fn::Sub': 'config-${AWS::Region}' } } },
      },
      at: ['SnsTopicARN'],
    },
  ],
  unknown: [
    {
      title: 'the topic is of one region, and the template may go to any',
      resources: { Channel: channel('arn:aws:sns:eu-west-1:123456789012:config') },
    },
    {
      title: 'the topic is given on deployment',
      template: { Parameters: { TopicArn: { Type: 'String' } }, Resources: { Channel: channel({ Ref: 'TopicArn' }) } },
    },
  ],
  notApplicable: [{ title: 'the channel has no topic', properties: { S3BucketName: 'evidence' } }],
} satisfies Examples;
