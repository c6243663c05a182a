import type { Examples } from '../../core/index.ts';

export default {
  pass: [{ title: 'the audit log is sent', properties: { EnableCloudwatchLogsExports: ['audit', 'slowquery'] } }],
  fail: [
    { title: 'no log is sent', properties: {}, at: ['EnableCloudwatchLogsExports'] },
    { title: 'another log is sent', properties: { EnableCloudwatchLogsExports: ['slowquery'] }, at: ['EnableCloudwatchLogsExports'] },
  ],
  unknown: [
    {
      title: 'the log is a parameter without default',
      template: {
        Parameters: { Log: { Type: 'String' } },
        Resources: { Cluster: { Type: 'AWS::Neptune::DBCluster', Properties: { EnableCloudwatchLogsExports: [{ Ref: 'Log' }] } } },
      },
    },
  ],
} satisfies Examples;
