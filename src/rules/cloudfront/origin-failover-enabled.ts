import { finding, rule, some } from '../../core/index.ts';

export default rule({
  id: 'CLOUDFRONT_ORIGIN_FAILOVER_ENABLED',
  title: 'CloudFront distributions fail over to a second origin',
  severity: 'low',
  types: ['AWS::CloudFront::Distribution'],
  // Many sites have one origin that is highly available by itself.
  recommended: false,
  why: 'With one origin alone, every outage of it is an outage of the site.',
  fix: 'Add an OriginGroups item with two members to DistributionConfig, and make it the TargetOriginId of the cache behavior.',
  *check({ DistributionConfig: config }) {
    if (!some(config.OriginGroups?.Items, (group) => group.Members.Items.length >= 2))
      yield finding('DistributionConfig.OriginGroups', 'no origin group with two members is set up', {
        expected: 'an origin group with two members',
      });
  },
});
