import { finding, rule, some } from '../../core/index.ts';
import { crossesRegions } from './_replication.ts';

export default rule({
  id: 'S3_BUCKET_CROSS_REGION_REPLICATION_ENABLED',
  title: 'S3 buckets are replicated to another region',
  severity: 'low',
  types: ['AWS::S3::Bucket'],
  recommended: false,
  needs: [{ type: 'AWS::S3::Bucket', ours: 'ReplicationConfiguration.Rules[].Destination.Bucket', fields: [] }],
  why: 'While its region has an outage, a bucket without a copy elsewhere cannot be read at all.',
  fix: 'Enable versioning, and give ReplicationConfiguration a rule with Status Enabled whose Destination is a bucket in another region.',
  *check(bucket, { related, resource, state }) {
    const rules = bucket.ReplicationConfiguration?.Rules;
    if (!some(rules, (one) => one.Status === 'Enabled'))
      yield finding('ReplicationConfiguration.Rules', 'no replication rule is enabled', { expected: 'a rule with Status Enabled' });
    else if (!some(rules, (one) => one.Status === 'Enabled' && crossesRegions(one, { resource, related, state })))
      yield finding('ReplicationConfiguration.Rules', 'no rule replicates to another region');
  },
});
