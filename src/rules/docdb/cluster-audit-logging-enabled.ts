import { finding, rule, some } from '../../core/index.ts';

export default rule({
  id: 'DOCDB_CLUSTER_AUDIT_LOGGING_ENABLED',
  title: 'DocumentDB clusters send their audit log to CloudWatch Logs',
  severity: 'medium',
  types: ['AWS::DocDB::DBCluster'],
  why: 'The audit log tells who signed in, and who dropped or changed a collection. Without it nobody can say afterwards what happened.',
  fix: 'Add audit to EnableCloudwatchLogsExports, and set audit_logs to enabled in the cluster parameter group.',
  *check(cluster) {
    if (!some(cluster.EnableCloudwatchLogsExports, (log) => String(log).toLowerCase() === 'audit'))
      yield finding('EnableCloudwatchLogsExports', 'the audit log does not go to CloudWatch Logs', { expected: 'audit' });
  },
});
