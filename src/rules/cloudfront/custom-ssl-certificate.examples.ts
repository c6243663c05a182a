import type { Examples } from '../../core/index.ts';

const certified = (ViewerCertificate?: object) => ({ DistributionConfig: { Enabled: true, ...(ViewerCertificate ? { ViewerCertificate } : {}) } });

export default {
  pass: [
    {
      title: 'a certificate of ACM is used',
      properties: certified({ AcmCertificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/1234abcd', SslSupportMethod: 'sni-only' }),
    },
    {
      title: 'the certificate is in the stack',
      resources: {
        Certificate: { Type: 'AWS::CertificateManager::Certificate', Properties: { DomainName: 'example.com' } },
        Web: {
          Type: 'AWS::CloudFront::Distribution',
          Properties: certified({ AcmCertificateArn: { Ref: 'Certificate' }, SslSupportMethod: 'sni-only' }),
        },
      },
    },
    { title: 'a certificate of IAM is used', properties: certified({ IamCertificateId: 'ASCACKCEVSQ6C2EXAMPLE', SslSupportMethod: 'sni-only' }) },
  ],
  fail: [
    { title: 'nothing is said', properties: certified(), at: ['DistributionConfig.ViewerCertificate'] },
    {
      title: "CloudFront's certificate is asked for",
      properties: certified({ CloudFrontDefaultCertificate: true }),
      at: ['DistributionConfig.ViewerCertificate'],
    },
  ],
  notApplicable: [
    { title: 'it is a distribution for tenants', properties: { DistributionConfig: { Enabled: true, ConnectionMode: 'tenant-only' } } },
  ],
} satisfies Examples;
