import { text, wiring } from '../../core/index.ts';
import { shutOutByKey, type Wire } from './_publishers.ts';

/**
 * Where templates have services publish. EventBridge's targets and AWS Config's channels are judged with these, and who publishes
 * by a role of its own needs nothing for a service in the key's policy.
 */
const wires: readonly Wire[] = [
  ...['AlarmActions', 'OKActions', 'InsufficientDataActions'].flatMap((theirs) => [
    { type: 'AWS::CloudWatch::Alarm', theirs, service: 'cloudwatch.amazonaws.com' },
    { type: 'AWS::CloudWatch::CompositeAlarm', theirs, service: 'cloudwatch.amazonaws.com' },
  ]),
  { type: 'AWS::S3::Bucket', theirs: 'NotificationConfiguration.TopicConfigurations[].Topic', service: 's3.amazonaws.com' },
  { type: 'AWS::CloudTrail::Trail', theirs: 'SnsTopicName', service: 'cloudtrail.amazonaws.com' },
  { type: 'AWS::Budgets::Budget', theirs: 'NotificationsWithSubscribers[].Subscribers[].Address', service: 'budgets.amazonaws.com' },
  { type: 'AWS::CE::AnomalySubscription', theirs: 'Subscribers[].Address', service: 'costalerts.amazonaws.com' },
  { type: 'AWS::RDS::EventSubscription', theirs: 'SnsTopicArn', service: 'events.rds.amazonaws.com' },
  { type: 'AWS::CodeStarNotifications::NotificationRule', theirs: 'Targets[].TargetAddress', service: 'codestar-notifications.amazonaws.com' },
  { type: 'AWS::Backup::BackupVault', theirs: 'Notifications.SNSTopicArn', service: 'backup.amazonaws.com' },
];

export default wiring({
  id: 'WIRING_TOPIC_KEY',
  title: 'An encrypted topic has a key that the services which publish to it may use',
  severity: 'high',
  types: ['AWS::SNS::Topic'],
  shipped: {
    as: 'silence',
    what: 'Alarms go off and nobody hears of it: the action fails in the history of the alarm, where nobody looks. S3 refuses such a notification when it is deployed.',
  },
  why: 'To publish to a topic that is encrypted with a KMS key, a service itself has to use that key. The key of AWS for topics, alias/aws/sns, lets no service use it.',
  fix: 'Encrypt the topic with a key of your own whose policy allows the service kms:GenerateDataKey* and kms:Decrypt.',
  *check(topic, { resource, graph }) {
    yield* shutOutByKey(graph, resource, text(topic, 'KmsMasterKeyId'), wires);
  },
});
