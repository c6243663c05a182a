import type { Examples } from '../../core/index.ts';
import { allow, bucket, get, key, ref, resource, sourceArn, sub, topic, useKey } from '../_examples.ts';

const cloudwatch = 'cloudwatch.amazonaws.com';
const alarm = (more: object = {}) =>
  resource('AWS::CloudWatch::Alarm', {
    AlarmName: 'errors',
    ComparisonOperator: 'GreaterThanThreshold',
    EvaluationPeriods: 1,
    MetricName: 'Errors',
    Namespace: 'AWS/Lambda',
    Threshold: 0,
    AlarmActions: [ref('Alerts')],
    ...more,
  });
const all = (...statements: object[]) => ({ Alerts: topic({ KmsMasterKeyId: get('Key') }), Errors: alarm(), Key: key(...statements) });

export default {
  pass: [
    { title: 'the key lets CloudWatch use it', resources: all(useKey(cloudwatch)) },
    {
      title: 'the key lets the alarm use it',
      resources: all(useKey(cloudwatch, sourceArn(sub('arn:aws:cloudwatch:${AWS::Region}:${AWS::AccountId}:alarm:err*')))),
    },
    {
      title: 'a list of services may use the key, by its alias',
      resources: {
        ...all({ ...useKey(''), Principal: { Service: ['events.amazonaws.com', cloudwatch] } }),
        Alias: resource('AWS::KMS::Alias', { AliasName: 'alias/alerts', TargetKeyId: get('Key') }),
        Alerts: topic({ KmsMasterKeyId: ref('Alias') }),
      },
    },
    { title: 'the topic is not encrypted', resources: { Alerts: topic(), Errors: alarm() } },
    { title: 'no service publishes', resources: { Alerts: topic({ KmsMasterKeyId: 'alias/aws/sns' }), Errors: alarm({ AlarmActions: [] }) } },
    { title: 'the key is in another template', resources: { Alerts: topic({ KmsMasterKeyId: 'alias/shared' }), Errors: alarm() } },
  ],
  fail: [
    { title: 'the key knows only the account', resources: all(), at: ['KmsMasterKeyId'] },
    { title: 'the key lets Amazon SNS use it, which is not who publishes', resources: all(useKey('sns.amazonaws.com')), at: ['KmsMasterKeyId'] },
    { title: 'CloudWatch may decrypt alone', resources: all(allow(cloudwatch, 'kms:Decrypt', '*')), at: ['KmsMasterKeyId'] },
    {
      title: 'the topic is encrypted with the key of AWS for topics',
      resources: { Alerts: topic({ KmsMasterKeyId: 'alias/aws/sns' }), Errors: alarm({ AlarmActions: [], OKActions: [ref('Alerts')] }) },
      at: ['KmsMasterKeyId'],
    },
    {
      title: 'a bucket tells the topic, and its service may not use the key',
      resources: {
        ...all(useKey(cloudwatch)),
        Uploads: bucket({ NotificationConfiguration: { TopicConfigurations: [{ Event: 's3:ObjectCreated:*', Topic: ref('Alerts') }] } }),
      },
      at: ['KmsMasterKeyId'],
    },
  ],
  unknown: [
    {
      title: 'who may use the key is given on deployment',
      template: { Parameters: { Service: { Type: 'String' } }, Resources: all({ ...useKey(''), Principal: { Service: ref('Service') } }) },
    },
    {
      title: 'whom the alarm tells is given on deployment',
      template: { Parameters: { Tell: { Type: 'String' } }, Resources: { ...all(), Errors: alarm({ AlarmActions: [ref('Tell')] }) } },
    },
  ],
} satisfies Examples;
