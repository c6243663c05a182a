import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'three of them', properties: { ClusterConfig: { DedicatedMasterEnabled: true, DedicatedMasterCount: 3 } } },
    { title: 'no number, which means three', properties: { ClusterConfig: { DedicatedMasterEnabled: true } } },
  ],
  fail: [
    { title: 'nothing is said, which means none', properties: { DomainName: 'logs' }, at: ['ClusterConfig.DedicatedMasterEnabled'] },
    {
      title: 'two of them',
      properties: { ClusterConfig: { DedicatedMasterEnabled: true, DedicatedMasterCount: 2 } },
      at: ['ClusterConfig.DedicatedMasterCount'],
    },
  ],
} satisfies Examples;
