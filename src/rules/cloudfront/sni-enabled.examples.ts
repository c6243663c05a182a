import type { Examples } from '../../core/index.ts';

const certified = (SslSupportMethod: string) => ({
  DistributionConfig: {
    Enabled: true,
    ViewerCertificate: { AcmCertificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/1234abcd', SslSupportMethod },
  },
});

export default {
  pass: [
    { title: 'the certificate is served by SNI', properties: certified('sni-only') },
    { title: 'there is no certificate of its own', properties: { DistributionConfig: { Enabled: true } } },
  ],
  fail: [
    {
      title: 'addresses are reserved for the certificate',
      properties: certified('vip'),
      at: ['DistributionConfig.ViewerCertificate.SslSupportMethod'],
    },
  ],
  unknown: [
    {
      title: 'whether there is a certificate hangs on a condition',
      template: {
        Parameters: { Arn: { Type: 'String' } },
        Conditions: { HasDomain: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'Arn' }, ''] }] } },
        Resources: {
          Web: {
            Type: 'AWS::CloudFront::Distribution',
            Properties: {
              DistributionConfig: {
                Enabled: true,
                ViewerCertificate: {
                  'Fn::If': ['HasDomain', { AcmCertificateArn: { Ref: 'Arn' }, SslSupportMethod: 'vip' }, { CloudFrontDefaultCertificate: true }],
                },
              },
            },
          },
        },
      },
    },
  ],
} satisfies Examples;
