import type { Examples } from '../../core/index.ts';

const cluster = { IAMRoleARN: 'arn:aws:iam::111122223333:role/dax', NodeType: 'dax.t3.small', ReplicationFactor: 3 };

export default {
  pass: [{ title: 'TLS is on', properties: { ...cluster, ClusterEndpointEncryptionType: 'TLS' } }],
  fail: [
    { title: 'nothing is said', properties: cluster, at: ['ClusterEndpointEncryptionType'] },
    { title: 'TLS is declined', properties: { ...cluster, ClusterEndpointEncryptionType: 'NONE' }, at: ['ClusterEndpointEncryptionType'] },
  ],
} satisfies Examples;
