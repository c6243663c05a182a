import type { Examples } from '../../core/index.ts';

const certified = (MinimumProtocolVersion: string) => ({
  DistributionConfig: {
    Enabled: true,
    ViewerCertificate: {
      AcmCertificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/1234abcd',
      SslSupportMethod: 'sni-only',
      MinimumProtocolVersion,
    },
  },
});
const parameters = { securityPolicies: 'TLSv1.2_2019,TLSv1.2_2021' };

export default {
  pass: [{ title: 'the policy is on the list', properties: certified('TLSv1.2_2021'), parameters }],
  fail: [
    {
      title: 'the policy is not on the list',
      properties: certified('TLSv1.2_2018'),
      parameters,
      at: ['DistributionConfig.ViewerCertificate.MinimumProtocolVersion'],
    },
    {
      title: "CloudFront's own certificate comes with an old policy",
      properties: { DistributionConfig: { Enabled: true } },
      parameters,
      at: ['DistributionConfig.ViewerCertificate.MinimumProtocolVersion'],
    },
  ],
} satisfies Examples;
