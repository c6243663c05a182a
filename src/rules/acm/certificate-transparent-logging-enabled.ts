import { finding, isSet, rule } from '../../core/index.ts';

export default rule({
  id: 'ACM_CERTIFICATE_TRANSPARENT_LOGGING_ENABLED',
  title: 'Public certificates are entered into the transparency logs',
  severity: 'medium',
  types: ['AWS::CertificateManager::Certificate'],
  why: 'Browsers warn visitors of a certificate that is in no log, and a certificate that somebody got for your domain goes unseen.',
  fix: 'Take CertificateTransparencyLoggingPreference out, or set it to ENABLED.',
  scope: (certificate) => (isSet(certificate, 'CertificateAuthorityArn') ? 'certificates of a private authority are not logged' : true),
  *check(certificate) {
    // Without a word ACM enters it.
    if (certificate.CertificateTransparencyLoggingPreference === 'DISABLED')
      yield finding('CertificateTransparencyLoggingPreference', 'the certificate is kept out of the transparency logs', { expected: 'ENABLED' });
  },
});
