import type { Examples } from '../../core/index.ts';
import { allow, get, ref, resource, sourceAccount, topic, topicPolicy } from '../_examples.ts';

const trail = (SnsTopicName: unknown = get('News', 'TopicName')) =>
  resource('AWS::CloudTrail::Trail', { IsLogging: true, S3BucketName: 'logs', SnsTopicName });
const letIn = (Service: string, more: object = {}) => topicPolicy(ref('News'), allow(Service, 'sns:Publish', ref('News'), more));

export default {
  pass: [
    { title: 'the topic lets CloudTrail in', resources: { Trail: trail(), News: topic(), Policy: letIn('cloudtrail.amazonaws.com', sourceAccount) } },
    { title: 'the topic is named by its ARN', resources: { Trail: trail(ref('News')), News: topic(), Policy: letIn('cloudtrail.amazonaws.com') } },
    { title: 'there is no topic', resources: { Trail: resource('AWS::CloudTrail::Trail', { IsLogging: true, S3BucketName: 'logs' }) } },
  ],
  fail: [
    { title: 'the topic has none but the default policy', resources: { Trail: trail(), News: topic() }, at: ['SnsTopicName'] },
    {
      title: 'the topic lets another service in',
      resources: { Trail: trail(), News: topic(), Policy: letIn('events.amazonaws.com') },
      at: ['SnsTopicName'],
    },
  ],
  unknown: [
    {
      title: 'who may publish is given on deployment',
      template: {
        Parameters: { Who: { Type: 'String' } },
        Resources: { Trail: trail(), News: topic(), Policy: letIn('', { Principal: { Service: ref('Who') } }) },
      },
    },
  ],
} satisfies Examples;
