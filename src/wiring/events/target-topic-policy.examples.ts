import type { Examples } from '../../core/index.ts';
import { allow, fromRule, hourly, may, role, target, topic, topicPolicy } from './_samples.ts';

const Hourly = hourly(target({ Ref: 'Topic' }));
const publish = (more: object = {}) => allow('events.amazonaws.com', 'sns:Publish', { Ref: 'Topic' }, more);
const at = ['Targets[0].Arn'];

export default {
  pass: [
    { title: 'the policy names EventBridge', resources: { Topic: topic, Hourly, Policy: topicPolicy(publish()) } },
    { title: 'the policy names the rule', resources: { Topic: topic, Hourly, Policy: topicPolicy(publish(fromRule('Hourly'))) } },
    {
      title: 'the policy names several services, and any topic',
      resources: {
        Topic: topic,
        Hourly,
        Policy: topicPolicy({
          Effect: 'Allow',
          Principal: { Service: ['cloudwatch.amazonaws.com', 'events.amazonaws.com'] },
          Action: ['sns:Pub*'],
          Resource: '*',
        }),
      },
    },
    {
      title: 'the topic is written out by name',
      resources: {
        Topic: { ...topic, Properties: { TopicName: 'alerts' } },
        Hourly: hourly(target({ 'Fn::Sub': 'arn:aws:sns:${AWS::Region}:${AWS::AccountId}:alerts' })),
        Policy: topicPolicy(publish()),
      },
    },
    {
      title: 'the role of the target may publish',
      resources: {
        Topic: topic,
        Hourly: hourly(target({ Ref: 'Topic' }, { RoleArn: { 'Fn::GetAtt': ['Role', 'Arn'] } })),
        Role: role('events.amazonaws.com', may('sns:Publish', { Ref: 'Topic' })),
      },
    },
    { title: 'the topic is not in the template', resources: { Hourly: hourly(target('arn:aws:sns:eu-west-1:123456789012:alerts')) } },
  ],
  fail: [
    { title: 'the topic has the policy that it is born with', resources: { Topic: topic, Hourly }, at },
    {
      title: 'the policy is for another service',
      resources: { Topic: topic, Hourly, Policy: topicPolicy(allow('cloudwatch.amazonaws.com', 'sns:Publish', '*')) },
      at,
    },
    {
      title: 'the policy is for another rule',
      resources: { Topic: topic, Hourly, Other: hourly(), Policy: topicPolicy(publish(fromRule('Other'))) },
      at,
    },
    {
      title: 'the policy is the one that topics are born with, written out',
      resources: {
        Topic: topic,
        Hourly,
        Policy: topicPolicy({
          Effect: 'Allow',
          Principal: { AWS: '*' },
          Action: 'sns:Publish',
          Resource: { Ref: 'Topic' },
          Condition: { StringEquals: { 'AWS:SourceOwner': { Ref: 'AWS::AccountId' } } },
        }),
      },
      at,
    },
  ],
  unknown: [
    {
      title: 'which topics the policy is for is given on deployment',
      template: {
        Parameters: { Which: { Type: 'String' } },
        Resources: { Topic: topic, Hourly, Policy: topicPolicy(allow('events.amazonaws.com', 'sns:Publish', { Ref: 'Which' })) },
      },
    },
  ],
} satisfies Examples;
