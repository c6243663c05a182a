import type { Examples } from '../../core/index.ts';
import { alarm, given, ref, resource, sub } from './_examples.ts';

const topic = resource('AWS::SNS::Topic');
const failing = (more: object = {}) =>
  alarm({ Namespace: 'AWS/Lambda', MetricName: 'Errors', AlarmActions: [ref('Alerts')], OKActions: [ref('Alerts')], ...more });
const policy = (...Statement: object[]) =>
  resource('AWS::SNS::TopicPolicy', { Topics: [ref('Alerts')], PolicyDocument: { Version: '2012-10-17', Statement } });
const publish = (Service: string, more: object = {}) => ({
  Effect: 'Allow',
  Principal: { Service },
  Action: 'sns:Publish',
  Resource: ref('Alerts'),
  ...more,
});
const ofAccount = { Condition: { StringEquals: { 'aws:SourceAccount': ref('AWS::AccountId') } } };
const fromAlarms = (name: string) => ({
  Condition: { ArnLike: { 'aws:SourceArn': sub(`arn:\${AWS::Partition}:cloudwatch:\${AWS::Region}:\${AWS::AccountId}:alarm:${name}`) } },
});
/** What SNS gives a topic that has no policy. */
const asByDefault = {
  Effect: 'Allow',
  Principal: { AWS: '*' },
  Action: ['SNS:Publish', 'SNS:Subscribe'],
  Resource: ref('Alerts'),
  Condition: { StringEquals: { 'AWS:SourceOwner': ref('AWS::AccountId') } },
};

export default {
  pass: [
    { title: 'the topic is given on deployment', template: given({ Failing: failing({ AlarmActions: [ref('Topic')], OKActions: [] }) }, 'Topic') },
    { title: 'the topic has no policy of its own', resources: { Alerts: topic, Failing: failing() } },
    {
      title: 'the policy lets alarms of the account publish',
      resources: { Alerts: topic, Failing: failing(), Policy: policy(publish('cloudwatch.amazonaws.com', ofAccount)) },
    },
    {
      title: 'the policy lets alarms of these names publish',
      resources: {
        Alerts: topic,
        Failing: failing({ AlarmName: 'shop-failing' }),
        Policy: policy(publish('cloudwatch.amazonaws.com', fromAlarms('shop-*'))),
      },
    },
    { title: 'the policy is the one that SNS would have given', resources: { Alerts: topic, Failing: failing(), Policy: policy(asByDefault) } },
    {
      title: 'the topic is another stack’s',
      resources: { Failing: failing({ AlarmActions: ['arn:aws:sns:eu-west-1:123456789012:alerts'], OKActions: [] }) },
    },
  ],
  fail: [
    {
      title: 'the policy lets EventBridge alone publish',
      resources: { Alerts: topic, Failing: failing(), Policy: policy(publish('events.amazonaws.com')) },
      at: ['AlarmActions[0]'],
    },
    {
      title: 'the policy is for alarms of other names',
      resources: {
        Alerts: topic,
        Failing: failing({ AlarmName: 'failing' }),
        Policy: policy(publish('cloudwatch.amazonaws.com', fromAlarms('shop-*'))),
      },
      at: ['AlarmActions[0]'],
    },
    {
      title: 'the policy names the service that alarms had before',
      resources: { Alerts: topic, Failing: failing(), Policy: policy(publish('monitoring.amazonaws.com')) },
      at: ['AlarmActions[0]'],
    },
    {
      title: 'everybody is shut out',
      resources: {
        Alerts: topic,
        Failing: failing(),
        Policy: policy(publish('cloudwatch.amazonaws.com'), { Effect: 'Deny', Principal: '*', Action: 'sns:*', Resource: '*' }),
      },
      at: ['AlarmActions[0]'],
    },
  ],
  unknown: [
    {
      title: 'whose alarms may publish is given on deployment',
      template: given(
        {
          Alerts: topic,
          Failing: failing(),
          Policy: policy(publish('cloudwatch.amazonaws.com', { Condition: { ArnLike: { 'aws:SourceArn': ref('Whose') } } })),
        },
        'Whose',
      ),
    },
  ],
} satisfies Examples;
