import type { Examples } from '../../core/index.ts';

export default {
  pass: [{ title: 'it has no public address', properties: { ReplicationInstanceClass: 'dms.t3.medium', PubliclyAccessible: false } }],
  fail: [
    { title: 'nothing is said, which means yes', properties: { ReplicationInstanceClass: 'dms.t3.medium' }, at: ['PubliclyAccessible'] },
    {
      title: 'it has a public address',
      properties: { ReplicationInstanceClass: 'dms.t3.medium', PubliclyAccessible: true },
      at: ['PubliclyAccessible'],
    },
  ],
} satisfies Examples;
