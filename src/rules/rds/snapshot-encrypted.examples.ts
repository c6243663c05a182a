import type { Examples } from '../../core/index.ts';

const database = (more: object = {}) => ({ Type: 'AWS::RDS::DBInstance', Properties: { Engine: 'mysql', ...more } });
const snapshot = { Type: 'AWS::RDS::DBSnapshot', Properties: { DBInstanceIdentifier: { Ref: 'Database' }, DBSnapshotIdentifier: 'before-upgrade' } };
const cluster = (more: object = {}) => ({ Type: 'AWS::RDS::DBCluster', Properties: { Engine: 'aurora-mysql', ...more } });
const ofCluster = {
  Type: 'AWS::RDS::ClusterSnapshot',
  Properties: { DBClusterIdentifier: { Ref: 'Cluster' }, DBClusterSnapshotIdentifier: 'before-upgrade' },
};

export default {
  pass: [
    { title: 'the instance is encrypted', resources: { Database: database({ StorageEncrypted: true }), Snapshot: snapshot } },
    { title: 'the cluster is encrypted', resources: { Cluster: cluster({ StorageEncrypted: true }), Snapshot: ofCluster } },
    {
      title: 'it is found encrypted',
      properties: { DBInstanceIdentifier: 'orders', DBSnapshotIdentifier: 'copy' },
      state: { Subject: { encrypted: true } },
    },
  ],
  fail: [
    { title: 'the instance is not encrypted', resources: { Database: database(), Snapshot: snapshot }, at: ['DBInstanceIdentifier'] },
    {
      title: 'the cluster is not encrypted',
      resources: { Cluster: cluster({ StorageEncrypted: false }), Snapshot: ofCluster },
      at: ['DBClusterIdentifier'],
    },
    {
      title: 'it is found in clear',
      properties: { DBInstanceIdentifier: 'orders', DBSnapshotIdentifier: 'copy' },
      state: { Subject: { encrypted: false } },
      at: ['DBInstanceIdentifier'],
    },
  ],
  unknown: [{ title: 'the instance is not in the template', properties: { DBInstanceIdentifier: 'orders', DBSnapshotIdentifier: 'copy' } }],
} satisfies Examples;
