import { finding, listOf, rule, some } from '../../core/index.ts';
import { configOf } from './_distribution.ts';

export default rule({
  id: 'CLOUDFRONT_ORIGIN_FAILOVER_ENABLED',
  title: 'CloudFront distributions fail over to a second origin',
  severity: 'low',
  types: ['AWS::CloudFront::Distribution'],
  // Many sites have one origin that is highly available by itself.
  recommended: false,
  why: 'With one origin alone, every outage of it is an outage of the site.',
  fix: 'Add an OriginGroups item with two members to DistributionConfig, and make it the TargetOriginId of the cache behavior.',
  *check(distribution) {
    const config = configOf(distribution);
    if (!some(config.OriginGroups?.Items, (group) => listOf(group.Members?.Items).length >= 2))
      yield finding('DistributionConfig.OriginGroups', 'no origin group with two members is set up', {
        expected: 'an origin group with two members',
      });
  },
});
