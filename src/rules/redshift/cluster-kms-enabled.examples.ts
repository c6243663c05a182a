import type { Examples } from '../../core/index.ts';

const key = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';

export default {
  pass: [
    { title: 'its data is encrypted', properties: { NodeType: 'ra3.large', Encrypted: true } },
    { title: 'nothing is said, which means yes', properties: { NodeType: 'ra3.large' } },
    { title: 'the wanted key encrypts it', properties: { Encrypted: true, KmsKeyId: key }, parameters: { kmsKeyArns: key } },
  ],
  fail: [
    { title: 'encryption is switched off', properties: { NodeType: 'ra3.large', Encrypted: false }, at: ['Encrypted'] },
    { title: 'another key is wanted', properties: { Encrypted: true }, parameters: { kmsKeyArns: key }, at: ['KmsKeyId'] },
  ],
  unknown: [{ title: 'it may have the encryption of a snapshot', properties: { NodeType: 'ra3.large', SnapshotIdentifier: 'before-upgrade' } }],
} satisfies Examples;
