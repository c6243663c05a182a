import type { Examples } from '../../core/index.ts';

export default {
  pass: [{ title: 'it fails over', properties: { ReplicationGroupDescription: 'sessions', NumCacheClusters: 2, AutomaticFailoverEnabled: true } }],
  fail: [
    { title: 'nothing is said, which means no', properties: { ReplicationGroupDescription: 'sessions' }, at: ['AutomaticFailoverEnabled'] },
    {
      title: 'it is switched off',
      properties: { ReplicationGroupDescription: 'sessions', AutomaticFailoverEnabled: false },
      at: ['AutomaticFailoverEnabled'],
    },
  ],
} satisfies Examples;
