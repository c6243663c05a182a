import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'storage is encrypted', properties: { Engine: 'aurora-postgresql', StorageEncrypted: true } },
    { title: 'Aurora Serverless v1 always encrypts', properties: { Engine: 'aurora-mysql', EngineMode: 'serverless' } },
    {
      title: 'it is a copy of an encrypted cluster',
      resources: {
        Source: { Type: 'AWS::RDS::DBCluster', Properties: { Engine: 'aurora-mysql', StorageEncrypted: true } },
        Copy: { Type: 'AWS::RDS::DBCluster', Properties: { SourceDBClusterIdentifier: { Ref: 'Source' }, UseLatestRestorableTime: true } },
      },
    },
  ],
  fail: [
    { title: 'nothing is said', properties: { Engine: 'aurora-mysql' }, at: ['StorageEncrypted'] },
    {
      title: 'encryption is switched off',
      properties: { Engine: 'postgres', DBClusterInstanceClass: 'db.m6gd.large', StorageEncrypted: false },
      at: ['StorageEncrypted'],
    },
  ],
  unknown: [
    { title: 'it is restored from a snapshot, and takes after that', properties: { Engine: 'aurora-mysql', SnapshotIdentifier: 'before-upgrade' } },
    { title: 'it is restored to a point in time', properties: { SourceDbClusterResourceId: 'cluster-ABCDEFGHIJKL', UseLatestRestorableTime: true } },
  ],
} satisfies Examples;
