import type { Mutation } from './mutation.ts';

/** The dashboard, the alarms, and the stack as a whole. */
export const cloudwatchAndStack: readonly Mutation[] = [
  {
    title: 'the dashboard is no JSON',
    change: (s) => s.replace('Dashboard', 'DashboardBody', '"widgets": [', '"widgets": '),
    finds: { WIRING_DASHBOARD_JSON: ['Dashboard'] },
  },
  {
    title: 'the dashboard has a widget of a type that there is not',
    change: (s) => s.replace('Dashboard', 'DashboardBody', '"type": "text"', '"type": "texts"'),
    finds: { WIRING_DASHBOARD_WIDGET: ['Dashboard'] },
  },
  {
    title: 'the dashboard shows a metric that there is not',
    change: (s) => s.replace('Dashboard', 'DashboardBody', 'NumberOfMessagesPublished', 'MessagesPublished'),
    finds: { WIRING_DASHBOARD_METRIC: ['Dashboard'] },
  },
  {
    title: 'the dashboard shows a metric of a namespace that there is not',
    change: (s) => s.replace('Dashboard', 'DashboardBody', 'AWS/DynamoDB', 'AWS/DynamoDb'),
    finds: { WIRING_DASHBOARD_METRIC: ['Dashboard'] },
  },
  {
    title: 'the dashboard shows one region wherever it is deployed',
    change: (s) =>
      s.replace(
        'Dashboard',
        'DashboardBody',
        '"title": "Changes", "view": "timeSeries", "stacked": false, "region": "${AWS::Region}"',
        '"title": "Changes", "view": "timeSeries", "stacked": false, "region": "us-east-1"',
      ),
    finds: { WIRING_DASHBOARD_REGION: ['Dashboard'] },
  },
  {
    title: 'the dashboard shows a topic by its ARN',
    change: (s) => s.replace('Dashboard', 'DashboardBody', '${AlertsTopic.TopicName}', '${AlertsTopic}'),
    finds: { WIRING_DASHBOARD_RESOURCE: ['Dashboard'] },
  },
  {
    title: 'the dashboard misspells a dimension',
    change: (s) => s.replace('Dashboard', 'DashboardBody', '"RuleName"', '"Rule"'),
    finds: { WIRING_DASHBOARD_DIMENSIONS: ['Dashboard'] },
  },
  {
    title: 'an alarm tells nobody',
    change: (s) => {
      delete s.of('DigestFailedAlarm').AlarmActions;
      delete s.of('DigestFailedAlarm').OKActions;
    },
    finds: { WIRING_ALARM_ACTIONS: ['DigestFailedAlarm'] },
  },
  {
    title: 'an alarm watches a metric that never appears',
    change: (s) => {
      s.of('DigestFailedAlarm').MetricName = 'ExecutionFailed';
    },
    finds: { WIRING_ALARM_METRIC: ['DigestFailedAlarm'] },
  },
  {
    title: 'the topic does not let alarms publish',
    change: (s) => s.removeStatement('AlertsTopicPolicy', 'AlarmsPublish'),
    finds: {
      WIRING_ALARM_TOPIC_POLICY: [
        'DeadLettersAlarm',
        'ChangeDeadLettersAlarm',
        'SnapshotDeadLettersAlarm',
        'ChangeQueueAgeAlarm',
        'SnapshotSilenceAlarm',
        'EvaluatorErrorsAlarm',
        'ScannerErrorsAlarm',
        'FunctionErrorsAlarm',
        'ItemChangeFailuresAlarm',
        'ScanDroppedAlarm',
        'DigestFailedAlarm',
      ],
    },
  },
  {
    title: 'silence does not raise the alarm that waits for it',
    change: (s) => {
      s.of('SnapshotSilenceAlarm').TreatMissingData = 'notBreaching';
    },
    finds: { WIRING_ALARM_MISSING_DATA: ['SnapshotSilenceAlarm'] },
  },
  {
    title: 'a name has no suffix',
    change: (s) => {
      s.of('TicketQueue').QueueName = 'compliance-tickets';
    },
    finds: { WIRING_NAME_COLLISION: ['TicketQueue'] },
  },
  {
    title: 'Fn::Sub is forgotten',
    change: (s) => {
      s.of('TicketQueue').QueueName = 'compliance-${Environment}-tickets';
    },
    finds: { WIRING_TOKEN_LITERAL: ['TicketQueue'] },
  },
  {
    title: 'a token of the CDK is left over',
    change: (s) => {
      s.of('Dashboard').DashboardName = 'compliance-${Token[AWS.Region.4]}';
    },
    finds: { WIRING_TOKEN_LITERAL: ['Dashboard'] },
  },
  {
    title: 'the stack has no outputs',
    change: (s) => {
      s.template.Outputs = {};
    },
    finds: { WIRING_STACK_OUTPUTS: ['Recorder'] },
  },
  {
    title: 'an export has a fixed name',
    change: (s) => {
      s.template.Outputs.KeyArn.Export.Name = 'compliance-key';
    },
    finds: { WIRING_OUTPUT_EXPORT_NAME: ['Key'] },
  },
  {
    title: 'a resource lacks a tag that all others have',
    change: (s) => {
      s.of('TicketQueue').Tags = s.of('TicketQueue').Tags.filter((one: { Key: string }) => one.Key !== 'CostCenter');
    },
    finds: { WIRING_REQUIRED_TAGS: ['TicketQueue'] },
  },
  {
    title: 'evidence is deleted with the stack',
    change: (s) => {
      delete s.resource('DeliveryBucket').DeletionPolicy;
      delete s.resource('DeliveryBucket').UpdateReplacePolicy;
    },
    finds: { WIRING_DATA_DELETED: ['DeliveryBucket'] },
  },
];
