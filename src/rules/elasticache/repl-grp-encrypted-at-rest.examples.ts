import type { Examples } from '../../core/index.ts';

const key = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';

export default {
  pass: [
    { title: 'it is encrypted', properties: { Engine: 'redis', AtRestEncryptionEnabled: true } },
    { title: 'Valkey encrypts by itself', properties: { Engine: 'valkey' } },
    {
      title: 'an approved key encrypts it',
      properties: { AtRestEncryptionEnabled: true, KmsKeyId: key },
      parameters: { approvedKMSKeyIds: '1234abcd-12ab-34cd-56ef-1234567890ab' },
    },
  ],
  fail: [
    {
      title: 'nothing is said, and Redis does not encrypt',
      properties: { ReplicationGroupDescription: 'sessions' },
      at: ['AtRestEncryptionEnabled'],
    },
    { title: 'encryption is switched off', properties: { Engine: 'valkey', AtRestEncryptionEnabled: false }, at: ['AtRestEncryptionEnabled'] },
    { title: 'no approved key encrypts it', properties: { AtRestEncryptionEnabled: true }, parameters: { approvedKMSKeyIds: key }, at: ['KmsKeyId'] },
  ],
  unknown: [{ title: 'it takes after the primary of a global datastore', properties: { GlobalReplicationGroupId: 'sgaui-sessions' } }],
} satisfies Examples;
