import { finding, rule } from '../../core/index.ts';
import { configOf, hasOwnCertificate } from './_distribution.ts';

export default rule({
  id: 'CLOUDFRONT_SNI_ENABLED',
  title: 'CloudFront distributions with a certificate of their own serve it by SNI',
  severity: 'low',
  types: ['AWS::CloudFront::Distribution'],
  why: 'Addresses reserved for one certificate cost hundreds of dollars a month, and only browsers of a decade ago need them.',
  fix: 'Set DistributionConfig.ViewerCertificate.SslSupportMethod to sni-only.',
  *check(distribution) {
    const config = configOf(distribution);
    if (hasOwnCertificate(config) && config.ViewerCertificate?.SslSupportMethod !== 'sni-only')
      yield finding('DistributionConfig.ViewerCertificate.SslSupportMethod', 'the certificate is not served by SNI', { expected: 'sni-only' });
  },
});
