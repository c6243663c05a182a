import { finding, rule } from '../../core/index.ts';
import { exportsLog } from './_logs.ts';

export default rule({
  id: 'RDS_AURORA_MYSQL_AUDIT_LOGGING_ENABLED',
  title: 'Aurora MySQL clusters send their audit log to CloudWatch Logs',
  severity: 'medium',
  types: ['AWS::RDS::DBCluster'],
  why: 'The audit log tells who signed in and which statements were run. On the cluster alone it is overwritten within hours, and whoever took over the cluster took over the log.',
  fix: 'Add audit to EnableCloudwatchLogsExports, and set server_audit_logging to 1 in the cluster parameter group.',
  scope(cluster) {
    if (!/^aurora(-mysql)?$/i.test(cluster.Engine ?? '')) return 'its engine is not Aurora MySQL';
    return cluster.EngineMode !== 'serverless' || 'it is Aurora Serverless v1, which sends its logs by itself';
  },
  *check(cluster) {
    if (!exportsLog(cluster, 'audit'))
      yield finding('EnableCloudwatchLogsExports', 'the audit log does not go to CloudWatch Logs', { expected: 'audit' });
  },
});
