import type { ExamplesByRule } from '../../core/index.ts';

export default {
  RDS_POSTGRESQL_LOGS_TO_CLOUDWATCH: {
    pass: [
      { title: 'it sends a log', properties: { Engine: 'postgres', EnableCloudwatchLogsExports: ['postgresql'] } },
      {
        title: 'it sends what is asked for',
        properties: { Engine: 'postgres', EnableCloudwatchLogsExports: ['postgresql', 'upgrade'] },
        parameters: { logTypes: 'postgresql' },
      },
    ],
    fail: [
      { title: 'it sends none', properties: { Engine: 'postgres' }, at: ['EnableCloudwatchLogsExports'] },
      {
        title: 'it does not send what is asked for',
        properties: { Engine: 'postgres', EnableCloudwatchLogsExports: ['upgrade'] },
        parameters: { logTypes: 'postgresql,upgrade' },
        at: ['EnableCloudwatchLogsExports'],
      },
    ],
    notApplicable: [{ title: 'another engine', properties: { Engine: 'mysql' } }],
  },
  RDS_SQL_SERVER_LOGS_TO_CLOUDWATCH: {
    pass: [
      {
        title: 'it sends both logs',
        properties: { Engine: 'sqlserver-ee', EnableCloudwatchLogsExports: ['agent', 'error'] },
        parameters: { logTypes: 'agent,error' },
      },
    ],
    fail: [
      { title: 'it sends none', properties: { Engine: 'sqlserver-web' }, at: ['EnableCloudwatchLogsExports'] },
      {
        title: 'the log of errors is missing',
        properties: { Engine: 'sqlserver-ee', EnableCloudwatchLogsExports: ['agent'] },
        parameters: { logTypes: 'error' },
        at: ['EnableCloudwatchLogsExports'],
      },
    ],
    notApplicable: [{ title: 'another engine', properties: { Engine: 'postgres' } }],
  },
  MARIADB_PUBLISH_LOGS_TO_CLOUDWATCH_LOGS: {
    pass: [
      {
        title: 'it sends what is asked for',
        properties: { Engine: 'mariadb', EnableCloudwatchLogsExports: ['audit', 'error'] },
        parameters: { logTypes: 'audit, error' },
      },
    ],
    fail: [
      { title: 'it sends none', properties: { Engine: 'mariadb', EnableCloudwatchLogsExports: [] }, at: ['EnableCloudwatchLogsExports'] },
      {
        title: 'the audit log is missing',
        properties: { Engine: 'mariadb', EnableCloudwatchLogsExports: ['error'] },
        parameters: { logTypes: 'audit,error' },
        at: ['EnableCloudwatchLogsExports'],
      },
    ],
    notApplicable: [{ title: 'another engine', properties: { Engine: 'mysql' } }],
  },
} satisfies ExamplesByRule;
