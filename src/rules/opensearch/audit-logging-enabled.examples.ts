import type { Examples } from '../../core/index.ts';

const group = 'arn:aws:logs:eu-west-1:111122223333:log-group:audit';
const other = 'arn:aws:logs:eu-west-1:111122223333:log-group:web';

export default {
  pass: [
    { title: 'audit logs are published', properties: { LogPublishingOptions: { AUDIT_LOGS: { Enabled: true, CloudWatchLogsLogGroupArn: other } } } },
    {
      title: 'to the group that is asked for',
      properties: { LogPublishingOptions: { AUDIT_LOGS: { Enabled: true, CloudWatchLogsLogGroupArn: group } } },
      parameters: { cloudWatchLogsLogGroupArnList: group },
    },
  ],
  fail: [
    {
      title: 'only other logs are published',
      properties: { LogPublishingOptions: { ES_APPLICATION_LOGS: { Enabled: true, CloudWatchLogsLogGroupArn: group } } },
      at: ['LogPublishingOptions.AUDIT_LOGS'],
    },
    {
      title: 'to another group',
      properties: { LogPublishingOptions: { AUDIT_LOGS: { Enabled: true, CloudWatchLogsLogGroupArn: other } } },
      parameters: { cloudWatchLogsLogGroupArnList: group },
      at: ['LogPublishingOptions.AUDIT_LOGS.CloudWatchLogsLogGroupArn'],
    },
  ],
  unknown: [
    {
      title: 'the group is made beside it, and a certain one is asked for',
      resources: {
        Group: { Type: 'AWS::Logs::LogGroup', Properties: {} },
        Domain: {
          Type: 'AWS::OpenSearchService::Domain',
          Properties: { LogPublishingOptions: { AUDIT_LOGS: { Enabled: true, CloudWatchLogsLogGroupArn: { 'Fn::GetAtt': ['Group', 'Arn'] } } } },
        },
      },
      parameters: { cloudWatchLogsLogGroupArnList: group },
    },
  ],
} satisfies Examples;
