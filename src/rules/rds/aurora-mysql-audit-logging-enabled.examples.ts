import type { Examples } from '../../core/index.ts';

export default {
  pass: [{ title: 'the audit log is sent', properties: { Engine: 'aurora-mysql', EnableCloudwatchLogsExports: ['audit', 'error'] } }],
  fail: [
    { title: 'no log is sent', properties: { Engine: 'aurora-mysql' }, at: ['EnableCloudwatchLogsExports'] },
    {
      title: 'another log is sent',
      properties: { Engine: 'aurora-mysql', EnableCloudwatchLogsExports: ['error'] },
      at: ['EnableCloudwatchLogsExports'],
    },
  ],
  unknown: [
    {
      title: 'a log is a parameter without default',
      template: {
        Parameters: { Log: { Type: 'String' } },
        Resources: {
          Cluster: { Type: 'AWS::RDS::DBCluster', Properties: { Engine: 'aurora-mysql', EnableCloudwatchLogsExports: ['error', { Ref: 'Log' }] } },
        },
      },
    },
  ],
  notApplicable: [
    { title: 'another engine', properties: { Engine: 'aurora-postgresql' } },
    { title: 'Aurora Serverless v1', properties: { Engine: 'aurora-mysql', EngineMode: 'serverless' } },
  ],
} satisfies Examples;
