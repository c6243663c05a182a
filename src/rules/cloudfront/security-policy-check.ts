import { finding, rule } from '../../core/index.ts';
import { configOf, hasOwnCertificate } from './_distribution.ts';

export default rule({
  id: 'CLOUDFRONT_SECURITY_POLICY_CHECK',
  title: 'CloudFront distributions take TLS 1.2 or newer from viewers',
  severity: 'medium',
  types: ['AWS::CloudFront::Distribution'],
  why: 'TLS 1.0 and 1.1 can be broken, and whoever sits on the way can press a connection down to them.',
  fix: 'Set ViewerCertificate.MinimumProtocolVersion to TLSv1.2_2021 or newer; that needs a certificate of your own and SslSupportMethod sni-only.',
  *check(distribution) {
    const config = configOf(distribution);
    if (!hasOwnCertificate(config)) {
      // With CloudFront's own certificate the policy is TLSv1, whatever is asked for.
      yield finding('DistributionConfig.ViewerCertificate', "with CloudFront's own certificate viewers may use TLS 1.0", {
        expected: 'a certificate of your own',
      });
      return;
    }
    const version = config.ViewerCertificate?.MinimumProtocolVersion ?? 'TLSv1';
    if (!/^TLSv1\.[2-9]/.test(version))
      yield finding('DistributionConfig.ViewerCertificate.MinimumProtocolVersion', `viewers may use ${version}`, { expected: 'TLSv1.2_2021' });
  },
});
