import { csv, finding, isSet, rule, text } from '../../core/index.ts';

export default rule({
  id: 'REDSHIFT_AUDIT_LOGGING_ENABLED',
  title: 'Redshift clusters write audit logs',
  severity: 'medium',
  types: ['AWS::Redshift::Cluster'],
  parameters: { bucketNames: csv({ about: 'The buckets of which one must get the logs.' }) },
  why: 'Without audit logs nobody can say who connected to the warehouse and what was asked of it; the system tables forget after a few days.',
  fix: 'Set LoggingProperties, with BucketName or with LogDestinationType cloudwatch and LogExports.',
  *check(cluster, { parameters: { bucketNames } }) {
    if (!isSet(cluster, 'LoggingProperties'))
      yield finding('LoggingProperties', 'audit logging is off', { expected: 'LoggingProperties.BucketName' });
    else if (bucketNames?.length && !text(cluster.LoggingProperties, 'BucketName')?.isOneOf(bucketNames))
      yield finding('LoggingProperties.BucketName', 'audit logs do not go to the bucket that is asked for', { expected: bucketNames.join(', ') });
  },
});
