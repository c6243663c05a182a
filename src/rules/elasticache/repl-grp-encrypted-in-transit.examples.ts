import type { Examples } from '../../core/index.ts';

export default {
  pass: [{ title: 'connections are encrypted', properties: { Engine: 'redis', TransitEncryptionEnabled: true } }],
  fail: [
    { title: 'nothing is said, which means no', properties: { ReplicationGroupDescription: 'sessions' }, at: ['TransitEncryptionEnabled'] },
    { title: 'encryption is switched off', properties: { Engine: 'valkey', TransitEncryptionEnabled: false }, at: ['TransitEncryptionEnabled'] },
  ],
  unknown: [{ title: 'it takes after the primary of a global datastore', properties: { GlobalReplicationGroupId: 'sgaui-sessions' } }],
} satisfies Examples;
