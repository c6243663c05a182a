import type { Examples } from '../../core/index.ts';

const group = 'arn:aws:logs:eu-west-1:111122223333:log-group:domain';
const sent = { CloudWatchLogsLogGroupArn: group, Enabled: true };

export default {
  pass: [
    { title: 'a log is sent', properties: { LogPublishingOptions: { ES_APPLICATION_LOGS: sent } } },
    {
      title: 'the logs that are asked for are sent',
      properties: { LogPublishingOptions: { ES_APPLICATION_LOGS: sent, SEARCH_SLOW_LOGS: sent } },
      parameters: { logTypes: 'error,search' },
    },
  ],
  fail: [
    { title: 'no log is sent', properties: { DomainName: 'logs' }, at: ['LogPublishingOptions'] },
    {
      title: 'a log is named and not sent',
      properties: { LogPublishingOptions: { ES_APPLICATION_LOGS: { CloudWatchLogsLogGroupArn: group, Enabled: false } } },
      at: ['LogPublishingOptions'],
    },
    {
      title: 'the log that is asked for is missing',
      properties: { LogPublishingOptions: { SEARCH_SLOW_LOGS: sent } },
      parameters: { logTypes: 'error' },
      at: ['LogPublishingOptions'],
    },
  ],
} satisfies Examples;
