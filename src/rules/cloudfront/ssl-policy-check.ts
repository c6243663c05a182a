import { csv, finding, rule } from '../../core/index.ts';
import { configOf, hasOwnCertificate } from './_distribution.ts';

export default rule({
  id: 'CLOUDFRONT_SSL_POLICY_CHECK',
  title: 'CloudFront distributions have one of the security policies that are wanted',
  severity: 'medium',
  types: ['AWS::CloudFront::Distribution'],
  parameters: { securityPolicies: csv({ about: 'The security policies that may be used, such as TLSv1.2_2021.', required: true }) },
  why: 'The security policy decides which protocols and ciphers viewers may use; one that is too old lets connections be broken.',
  fix: 'Set ViewerCertificate.MinimumProtocolVersion to one of the security policies that may be used.',
  *check(distribution, { parameters: { securityPolicies } }) {
    const config = configOf(distribution);
    // With CloudFront's own certificate, or if nothing is said, the policy is TLSv1.
    const policy = hasOwnCertificate(config) ? (config.ViewerCertificate?.MinimumProtocolVersion ?? 'TLSv1') : 'TLSv1';
    if (!securityPolicies.includes(policy))
      yield finding('DistributionConfig.ViewerCertificate.MinimumProtocolVersion', `the security policy is ${policy}`, {
        expected: securityPolicies.join(', '),
      });
  },
});
