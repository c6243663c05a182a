import type { Examples } from '../../core/index.ts';

const cluster = { IAMRoleARN: 'arn:aws:iam::111122223333:role/dax', NodeType: 'dax.t3.small', ReplicationFactor: 3 };

export default {
  pass: [{ title: 'encryption is on', properties: { ...cluster, SSESpecification: { SSEEnabled: true } } }],
  fail: [
    { title: 'nothing is said', properties: cluster, at: ['SSESpecification.SSEEnabled'] },
    { title: 'encryption is off', properties: { ...cluster, SSESpecification: { SSEEnabled: false } }, at: ['SSESpecification.SSEEnabled'] },
  ],
} satisfies Examples;
