import { finding, isSet, rule } from '../../core/index.ts';

export default rule({
  id: 'ACM_CERTIFICATE_TRANSPARENT_LOGGING_ENABLED',
  title: 'Public certificates are entered into the transparency logs',
  severity: 'medium',
  types: ['AWS::CertificateManager::Certificate'],
  why: 'Browsers warn visitors of a certificate that is in no log, and a certificate that somebody got for your domain goes unseen.',
  fix: 'Take CertificateTransparencyLoggingPreference out, or set it to ENABLED.',
  scope(certificate, { resource, state }) {
    if (isSet(certificate, 'CertificateAuthorityArn')) return 'certificates of a private authority are not logged';
    // ACM reports the preference as off, and nobody can change it: whoever issued the certificate has logged it, or not.
    return resource.state === undefined || state.type !== 'IMPORTED' || 'it is imported, and was issued elsewhere';
  },
  *check(certificate) {
    // Without a word ACM enters it.
    if (certificate.CertificateTransparencyLoggingPreference === 'DISABLED')
      yield finding('CertificateTransparencyLoggingPreference', 'the certificate is kept out of the transparency logs', { expected: 'ENABLED' });
  },
});
