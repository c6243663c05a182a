import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'ATHENA_WORKGROUP_LOGGING_ENABLED',
  title: 'Athena workgroups publish metrics of their use to CloudWatch',
  severity: 'medium',
  types: ['AWS::Athena::WorkGroup'],
  why: 'Without metrics nobody sees that somebody suddenly reads far more data than usual, or that queries fail.',
  fix: 'Set WorkGroupConfiguration.PublishCloudWatchMetricsEnabled to true.',
  *check(group) {
    // Metrics are published unless told not to.
    if (group.WorkGroupConfiguration?.PublishCloudWatchMetricsEnabled === false)
      yield finding('WorkGroupConfiguration.PublishCloudWatchMetricsEnabled', 'no metrics are published', { expected: 'true' });
  },
});
