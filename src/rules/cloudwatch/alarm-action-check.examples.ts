import type { Examples } from '../../core/index.ts';

const base = { Namespace: 'AWS/Lambda', MetricName: 'Errors', ComparisonOperator: 'GreaterThanThreshold', Threshold: 0, EvaluationPeriods: 1 };
const topic = 'arn:aws:sns:eu-central-1:111122223333:alarms';

export default {
  pass: [
    { title: 'both actions that are wanted', properties: { ...base, AlarmActions: [topic], InsufficientDataActions: [topic] } },
    {
      title: 'a topic of the template',
      resources: {
        Alarm: {
          Type: 'AWS::CloudWatch::Alarm',
          Properties: { ...base, AlarmActions: [{ Ref: 'Topic' }], InsufficientDataActions: [{ Ref: 'Topic' }] },
        },
        Topic: { Type: 'AWS::SNS::Topic' },
      },
    },
    {
      title: 'an action for the alarm is enough if told so',
      properties: { ...base, AlarmActions: [topic] },
      parameters: { insufficientDataActionRequired: 'false' },
    },
    {
      title: 'the action that is asked for',
      properties: { ...base, AlarmActions: [topic], InsufficientDataActions: [topic] },
      parameters: { action1: topic },
    },
  ],
  fail: [
    { title: 'no action', properties: base, at: ['AlarmActions', 'InsufficientDataActions'] },
    { title: 'empty lists', properties: { ...base, AlarmActions: [], InsufficientDataActions: [] }, at: ['AlarmActions', 'InsufficientDataActions'] },
    {
      title: 'no action for OK, where that is wanted',
      properties: { ...base, AlarmActions: [topic], InsufficientDataActions: [topic] },
      parameters: { okActionRequired: 'true' },
      at: ['OKActions'],
    },
    {
      title: 'other actions than those asked for',
      properties: { ...base, AlarmActions: ['arn:aws:sns:eu-central-1:111122223333:other'], InsufficientDataActions: [topic] },
      parameters: { action1: 'arn:aws:sns:eu-central-1:111122223333:third' },
      at: ['AlarmActions'],
    },
  ],
  unknown: [
    {
      title: 'the topic is a parameter, and one is asked for',
      template: {
        Parameters: { Topic: { Type: 'String' } },
        Resources: {
          Alarm: {
            Type: 'AWS::CloudWatch::Alarm',
            Properties: { ...base, AlarmActions: [{ Ref: 'Topic' }], InsufficientDataActions: [{ Ref: 'Topic' }] },
          },
        },
      },
      parameters: { action1: topic },
    },
  ],
} satisfies Examples;
