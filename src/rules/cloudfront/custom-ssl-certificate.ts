import { finding, rule } from '../../core/index.ts';
import { configOf, hasOwnCertificate } from './_distribution.ts';

export default rule({
  id: 'CLOUDFRONT_CUSTOM_SSL_CERTIFICATE',
  title: 'CloudFront distributions have a certificate of their own',
  severity: 'medium',
  types: ['AWS::CloudFront::Distribution'],
  // A distribution that nobody visits by a name of its own needs none.
  recommended: false,
  why: "CloudFront's own certificate holds for its cloudfront.net names only, and lets viewers come with TLS 1.0.",
  fix: 'Set DistributionConfig.ViewerCertificate.AcmCertificateArn to a certificate in us-east-1, with SslSupportMethod sni-only, and name your domain in Aliases.',
  // Its tenants bring their own, and AWS leaves it out.
  scope: (distribution) =>
    configOf(distribution).ConnectionMode === 'tenant-only' ? 'it is a distribution for tenants, which bring their own certificates' : true,
  *check(distribution) {
    const config = configOf(distribution);
    if (!hasOwnCertificate(config))
      yield finding('DistributionConfig.ViewerCertificate', "the distribution uses CloudFront's own certificate", { expected: 'AcmCertificateArn' });
  },
});
