import { csv, finding, isSet, rule, text } from '../../core/index.ts';
import { configOf } from './_distribution.ts';

export default rule({
  id: 'CLOUDFRONT_ASSOCIATED_WITH_WAF',
  title: 'CloudFront distributions are guarded by a web ACL',
  severity: 'medium',
  types: ['AWS::CloudFront::Distribution'],
  parameters: { wafWebAclIds: csv({ about: 'The ids or ARNs of the web ACLs that may be used; any if it is not given.' }) },
  why: 'Without a web ACL every injection, scan and flood reaches the application behind the distribution.',
  fix: 'Set DistributionConfig.WebACLId to the ARN of a web ACL with Scope CLOUDFRONT.',
  *check(distribution, { parameters: { wafWebAclIds } }) {
    const config = configOf(distribution);
    if (!isSet(config, 'WebACLId'))
      yield finding('DistributionConfig.WebACLId', 'no web ACL guards the distribution', { expected: 'the ARN of a web ACL' });
    else if (wafWebAclIds && !text(config, 'WebACLId')?.isOneOf(wafWebAclIds))
      yield finding('DistributionConfig.WebACLId', 'the web ACL is not one of those that may be used', { expected: wafWebAclIds.join(', ') });
  },
});
