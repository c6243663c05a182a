import { finding, rule, some, string } from '../../core/index.ts';
import { crossesRegions } from './_replication.ts';

export default rule({
  id: 'S3_BUCKET_REPLICATION_ENABLED',
  title: 'S3 buckets are replicated',
  severity: 'low',
  types: ['AWS::S3::Bucket'],
  recommended: false,
  parameters: {
    ReplicationType: string({ about: 'Whether the copy must be in another region or in the same.', allowed: ['CROSS-REGION', 'SAME-REGION'] }),
  },
  needs: [{ type: 'AWS::S3::Bucket', ours: 'ReplicationConfiguration.Rules[].Destination.Bucket', fields: [] }],
  why: 'A single copy is lost with whoever can delete it, and out of reach while its region has an outage.',
  fix: 'Enable versioning, and give ReplicationConfiguration a rule with Status Enabled and a Destination.',
  *check(bucket, { parameters, related, resource, state }) {
    const rules = bucket.ReplicationConfiguration?.Rules;
    if (!some(rules, (one) => one.Status === 'Enabled')) {
      yield finding('ReplicationConfiguration.Rules', 'no replication rule is enabled', { expected: 'a rule with Status Enabled' });
      return;
    }
    const wanted = parameters.ReplicationType;
    if (wanted === undefined) return;
    const fits = some(rules, (one) => one.Status === 'Enabled' && crossesRegions(one, { resource, related, state }) === (wanted === 'CROSS-REGION'));
    if (!fits) yield finding('ReplicationConfiguration.Rules', `no rule replicates to ${wanted === 'CROSS-REGION' ? 'another' : 'the same'} region`);
  },
});
