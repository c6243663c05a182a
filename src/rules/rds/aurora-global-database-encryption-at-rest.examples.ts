import type { Examples } from '../../core/index.ts';

const cluster = (more: object = {}) => ({ Type: 'AWS::RDS::DBCluster', Properties: { Engine: 'aurora-mysql', ...more } });
const global = { Type: 'AWS::RDS::GlobalCluster', Properties: { SourceDBClusterIdentifier: { Ref: 'Cluster' } } };

export default {
  pass: [
    { title: 'its storage is encrypted', properties: { Engine: 'aurora-mysql', StorageEncrypted: true } },
    { title: 'it is made from an encrypted cluster', resources: { Cluster: cluster({ StorageEncrypted: true }), Global: global } },
  ],
  fail: [
    { title: 'nothing is said, which means no', properties: { Engine: 'aurora-mysql' }, at: ['StorageEncrypted'] },
    { title: 'encryption is switched off', properties: { Engine: 'aurora-mysql', StorageEncrypted: false }, at: ['StorageEncrypted'] },
    { title: 'it is made from a cluster that is not encrypted', resources: { Cluster: cluster(), Global: global }, at: ['StorageEncrypted'] },
  ],
  unknown: [
    { title: 'its cluster is not in the template', properties: { SourceDBClusterIdentifier: 'arn:aws:rds:eu-west-1:111122223333:cluster:orders' } },
  ],
} satisfies Examples;
