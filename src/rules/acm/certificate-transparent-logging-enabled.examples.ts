import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'nothing is said', properties: { DomainName: 'example.com' } },
    { title: 'it is asked for', properties: { DomainName: 'example.com', CertificateTransparencyLoggingPreference: 'ENABLED' } },
  ],
  fail: [
    {
      title: 'it is declined for a deployed certificate of ACM',
      properties: { DomainName: 'example.com', CertificateTransparencyLoggingPreference: 'DISABLED' },
      state: { Subject: { type: 'AMAZON_ISSUED' } },
      at: ['CertificateTransparencyLoggingPreference'],
    },
    {
      title: 'it is declined',
      properties: { DomainName: 'example.com', CertificateTransparencyLoggingPreference: 'DISABLED' },
      at: ['CertificateTransparencyLoggingPreference'],
    },
  ],
  notApplicable: [
    {
      title: 'it is imported',
      properties: { DomainName: 'example.com', CertificateTransparencyLoggingPreference: 'DISABLED' },
      state: { Subject: { type: 'IMPORTED' } },
    },
    {
      title: 'a private authority issues it',
      properties: {
        DomainName: 'db.internal',
        CertificateAuthorityArn: 'arn:aws:acm-pca:eu-west-1:111122223333:certificate-authority/1234abcd',
        CertificateTransparencyLoggingPreference: 'DISABLED',
      },
    },
  ],
} satisfies Examples;
