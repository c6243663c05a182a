import type { Examples } from '../../core/index.ts';

const member = { Type: 'AWS::RDS::DBInstance', Properties: { Engine: 'aurora-postgresql', DBClusterIdentifier: { Ref: 'Cluster' } } };

export default {
  pass: [
    { title: 'both logs of PostgreSQL', properties: { Engine: 'postgres', EnableCloudwatchLogsExports: ['postgresql', 'upgrade'] } },
    { title: 'all logs of MySQL', properties: { Engine: 'mysql', EnableCloudwatchLogsExports: ['audit', 'error', 'general', 'slowquery'] } },
    {
      title: 'its cluster sends them',
      resources: {
        Cluster: { Type: 'AWS::RDS::DBCluster', Properties: { Engine: 'aurora-postgresql', EnableCloudwatchLogsExports: ['postgresql'] } },
        Writer: member,
      },
    },
    {
      title: 'a further log is asked for and sent',
      properties: { Engine: 'oracle-ee', EnableCloudwatchLogsExports: ['alert', 'audit', 'trace', 'listener', 'oemagent'] },
      parameters: { additionalLogs: 'oracle: oemagent' },
    },
  ],
  fail: [
    { title: 'no logs at all', properties: { Engine: 'mariadb' }, at: ['EnableCloudwatchLogsExports'] },
    {
      title: 'the log of the agent is missing',
      properties: { Engine: 'sqlserver-se', EnableCloudwatchLogsExports: ['error'] },
      at: ['EnableCloudwatchLogsExports'],
    },
    {
      title: 'a replica, which has the engine of its source, sends none',
      resources: {
        Source: { Type: 'AWS::RDS::DBInstance', Properties: { Engine: 'postgres', EnableCloudwatchLogsExports: ['postgresql', 'upgrade'] } },
        Replica: {
          Type: 'AWS::RDS::DBInstance',
          Properties: { SourceDBInstanceIdentifier: { 'Fn::Sub': 'arn:aws:rds:eu-west-1:111122223333:db:${Source}' } },
        },
      },
      at: ['EnableCloudwatchLogsExports'],
    },
    {
      title: 'its cluster sends none',
      resources: { Cluster: { Type: 'AWS::RDS::DBCluster', Properties: { Engine: 'aurora-postgresql' } }, Writer: member },
      at: ['DBClusterIdentifier'],
    },
    {
      title: 'a further log is asked for and missing',
      properties: { Engine: 'postgres', EnableCloudwatchLogsExports: ['postgresql', 'upgrade'] },
      parameters: { additionalLogs: 'postgres: iam-db-auth-error' },
      at: ['EnableCloudwatchLogsExports'],
    },
  ],
  unknown: [
    { title: 'its cluster is not in the template', properties: { Engine: 'aurora-mysql', DBClusterIdentifier: 'orders' } },
    { title: 'its engine is that of a snapshot', properties: { DBSnapshotIdentifier: 'before-upgrade' } },
    { title: 'its engine is that of an instance elsewhere', properties: { SourceDBInstanceIdentifier: 'orders' } },
  ],
  notApplicable: [{ title: 'nothing is asked of Db2', properties: { Engine: 'db2-se' } }],
} satisfies Examples;
