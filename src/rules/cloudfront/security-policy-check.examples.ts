import type { Examples } from '../../core/index.ts';

const certified = (more: object) => ({
  DistributionConfig: {
    Enabled: true,
    ViewerCertificate: { AcmCertificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/1234abcd', SslSupportMethod: 'sni-only', ...more },
  },
});

export default {
  pass: [
    { title: 'TLS 1.2 is the least', properties: certified({ MinimumProtocolVersion: 'TLSv1.2_2021' }) },
    { title: 'TLS 1.3 is the least', properties: certified({ MinimumProtocolVersion: 'TLSv1.3_2025' }) },
  ],
  fail: [
    {
      title: "CloudFront's own certificate is used",
      properties: { DistributionConfig: { Enabled: true } },
      at: ['DistributionConfig.ViewerCertificate'],
    },
    { title: 'nothing is said of the version', properties: certified({}), at: ['DistributionConfig.ViewerCertificate.MinimumProtocolVersion'] },
    {
      title: 'TLS 1.1 is let in',
      properties: certified({ MinimumProtocolVersion: 'TLSv1.1_2016' }),
      at: ['DistributionConfig.ViewerCertificate.MinimumProtocolVersion'],
    },
  ],
  unknown: [
    {
      title: 'the version is a parameter without default',
      template: {
        Parameters: { Version: { Type: 'String' } },
        Resources: { Web: { Type: 'AWS::CloudFront::Distribution', Properties: certified({ MinimumProtocolVersion: { Ref: 'Version' } }) } },
      },
    },
  ],
} satisfies Examples;
