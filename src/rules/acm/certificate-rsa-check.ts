import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'ACM_CERTIFICATE_RSA_CHECK',
  title: 'RSA certificates have keys of 2048 bits or more',
  severity: 'high',
  types: ['AWS::CertificateManager::Certificate'],
  why: 'Keys of 1024 bits can be broken by those who can pay for it, and browsers no longer trust them.',
  fix: 'Set KeyAlgorithm to RSA_2048 or EC_prime256v1, or import a certificate with a longer key.',
  *check(certificate) {
    // Without a word ACM makes a key of 2048 bits.
    const algorithm = certificate.KeyAlgorithm ?? 'RSA_2048';
    const [, bits] = /^RSA[_-](\d+)$/i.exec(algorithm) ?? [];
    if (bits !== undefined && Number(bits) < 2048) yield finding('KeyAlgorithm', `the key has ${bits} bits`, { expected: 'RSA_2048 or better' });
  },
});
