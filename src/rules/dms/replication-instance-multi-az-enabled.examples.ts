import type { Examples } from '../../core/index.ts';

export default {
  pass: [{ title: 'it has a standby', properties: { ReplicationInstanceClass: 'dms.t3.medium', MultiAZ: true } }],
  fail: [
    { title: 'nothing is said, which means no', properties: { ReplicationInstanceClass: 'dms.t3.medium' }, at: ['MultiAZ'] },
    { title: 'it is to have none', properties: { ReplicationInstanceClass: 'dms.t3.medium', MultiAZ: false }, at: ['MultiAZ'] },
  ],
} satisfies Examples;
