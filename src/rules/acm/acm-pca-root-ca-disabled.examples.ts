import type { Examples } from '../../core/index.ts';

const root = { Type: 'AWS::ACMPCA::CertificateAuthority', Properties: { Type: 'ROOT', KeyAlgorithm: 'RSA_4096', SigningAlgorithm: 'SHA512WITHRSA' } };
const activation = (more: object) => ({
  Type: 'AWS::ACMPCA::CertificateAuthorityActivation',
  Properties: { CertificateAuthorityArn: { Ref: 'Root' }, Certificate: 'certificate', ...more },
});

export default {
  pass: [
    { title: 'it is disabled', resources: { Root: root, Activation: activation({ Status: 'DISABLED' }) } },
    { title: 'it was disabled by hand', resources: { Root: root }, state: { Root: { status: 'DISABLED' } } },
  ],
  fail: [
    { title: 'it is activated', resources: { Root: root, Activation: activation({}) }, at: [''] },
    { title: 'it is active', resources: { Root: root }, state: { Root: { status: 'ACTIVE' } }, at: [''] },
  ],
  unknown: [{ title: 'its activation stands elsewhere', resources: { Root: root } }],
  notApplicable: [
    {
      title: 'it is a subordinate authority',
      properties: { Type: 'SUBORDINATE', KeyAlgorithm: 'RSA_2048', SigningAlgorithm: 'SHA256WITHRSA' },
    },
  ],
} satisfies Examples;
