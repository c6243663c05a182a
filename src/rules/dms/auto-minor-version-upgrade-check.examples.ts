import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'nothing is said, which means yes', properties: { ReplicationInstanceClass: 'dms.t3.medium' } },
    { title: 'minor versions are taken', properties: { ReplicationInstanceClass: 'dms.t3.medium', AutoMinorVersionUpgrade: true } },
  ],
  fail: [
    {
      title: 'minor versions are refused',
      properties: { ReplicationInstanceClass: 'dms.t3.medium', AutoMinorVersionUpgrade: false },
      at: ['AutoMinorVersionUpgrade'],
    },
  ],
} satisfies Examples;
