import { finding, rule, some } from '../../core/index.ts';

export default rule({
  id: 'NEPTUNE_CLUSTER_CLOUDWATCH_LOG_EXPORT_ENABLED',
  title: 'Neptune clusters send their audit log to CloudWatch Logs',
  severity: 'medium',
  types: ['AWS::Neptune::DBCluster'],
  why: 'The audit log tells which client asked what of the graph. On the instances alone it is overwritten soon and is gone with them.',
  fix: 'Add audit to EnableCloudwatchLogsExports, and set neptune_enable_audit_log to 1 in the cluster parameter group.',
  *check(cluster) {
    if (!some(cluster.EnableCloudwatchLogsExports, (log) => String(log).toLowerCase() === 'audit'))
      yield finding('EnableCloudwatchLogsExports', 'the audit log does not go to CloudWatch Logs', { expected: 'audit' });
  },
});
