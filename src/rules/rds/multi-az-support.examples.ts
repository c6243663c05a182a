import type { Examples } from '../../core/index.ts';

export default {
  pass: [{ title: 'it has a standby', properties: { Engine: 'postgres', MultiAZ: true } }],
  fail: [
    { title: 'nothing is said, which means no', properties: { Engine: 'postgres' }, at: ['MultiAZ'] },
    { title: 'it is to have none', properties: { Engine: 'postgres', MultiAZ: false }, at: ['MultiAZ'] },
  ],
  notApplicable: [
    { title: 'a member of a cluster', properties: { DBClusterIdentifier: 'orders' } },
    { title: 'an Aurora instance', properties: { Engine: 'aurora-postgresql' } },
  ],
} satisfies Examples;
