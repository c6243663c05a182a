import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'nothing is said', properties: { DomainName: 'example.com' } },
    { title: 'the key has 2048 bits', properties: { DomainName: 'example.com', KeyAlgorithm: 'RSA_2048' } },
    { title: 'the key is on a curve', properties: { DomainName: 'example.com', KeyAlgorithm: 'EC_prime256v1' } },
  ],
  fail: [{ title: 'the key has 1024 bits', properties: { DomainName: 'example.com', KeyAlgorithm: 'RSA_1024' }, at: ['KeyAlgorithm'] }],
  unknown: [
    {
      title: 'the algorithm is a parameter without default',
      template: {
        Parameters: { Algorithm: { Type: 'String' } },
        Resources: {
          Certificate: {
            Type: 'AWS::CertificateManager::Certificate',
            Properties: { DomainName: 'example.com', KeyAlgorithm: { Ref: 'Algorithm' } },
          },
        },
      },
    },
  ],
} satisfies Examples;
