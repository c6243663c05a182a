import type { Examples } from '../../core/index.ts';

const key = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const copy = { Type: 'AWS::Neptune::DBCluster', Properties: { SourceDBClusterIdentifier: { Ref: 'Source' }, UseLatestRestorableTime: true } };

export default {
  pass: [
    { title: 'its storage is encrypted', properties: { StorageEncrypted: true } },
    { title: 'the wanted key encrypts it', properties: { StorageEncrypted: true, KmsKeyId: key }, parameters: { KmsKeyArns: key } },
    {
      title: 'it is a copy of an encrypted cluster',
      resources: { Source: { Type: 'AWS::Neptune::DBCluster', Properties: { StorageEncrypted: true } }, Copy: copy },
    },
  ],
  fail: [
    { title: 'nothing is said, which means no', properties: {}, at: ['StorageEncrypted'] },
    { title: 'encryption is switched off', properties: { StorageEncrypted: false }, at: ['StorageEncrypted'] },
    { title: 'another key is wanted', properties: { StorageEncrypted: true }, parameters: { KmsKeyArns: key }, at: ['KmsKeyId'] },
  ],
  unknown: [{ title: 'it takes after a snapshot', properties: { SnapshotIdentifier: 'before-upgrade' } }],
} satisfies Examples;
