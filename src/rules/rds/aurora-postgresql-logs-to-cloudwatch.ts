import { finding, rule } from '../../core/index.ts';
import { exportsLog } from './_logs.ts';

export default rule({
  id: 'RDS_AURORA_POSTGRESQL_LOGS_TO_CLOUDWATCH',
  title: 'Aurora PostgreSQL clusters send their log to CloudWatch Logs',
  severity: 'medium',
  types: ['AWS::RDS::DBCluster'],
  why: 'The log tells of failed sign-ins, errors and slow statements. On the instances alone it is kept for days at most and is gone with them.',
  fix: 'Add postgresql to EnableCloudwatchLogsExports.',
  scope: (cluster) => cluster.Engine?.toLowerCase() === 'aurora-postgresql' || 'its engine is not Aurora PostgreSQL',
  *check(cluster) {
    if (!exportsLog(cluster, 'postgresql'))
      yield finding('EnableCloudwatchLogsExports', 'the log does not go to CloudWatch Logs', { expected: 'postgresql' });
  },
});
