import type { Examples } from '../../core/index.ts';

const key = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const member = {
  Type: 'AWS::RDS::DBInstance',
  Properties: { DBInstanceClass: 'db.r6g.large', Engine: 'aurora-mysql', DBClusterIdentifier: { Ref: 'Cluster' } },
};

export default {
  pass: [
    { title: 'its storage is encrypted', properties: { Engine: 'mysql', StorageEncrypted: true } },
    {
      title: 'it is a member of an encrypted cluster',
      resources: { Cluster: { Type: 'AWS::RDS::DBCluster', Properties: { Engine: 'aurora-mysql', StorageEncrypted: true } }, Writer: member },
    },
    {
      title: 'it replicates an encrypted instance',
      resources: {
        Source: { Type: 'AWS::RDS::DBInstance', Properties: { Engine: 'mysql', StorageEncrypted: true } },
        Replica: { Type: 'AWS::RDS::DBInstance', Properties: { SourceDBInstanceIdentifier: { Ref: 'Source' } } },
      },
    },
    { title: 'the wanted key encrypts it', properties: { StorageEncrypted: true, KmsKeyId: key }, parameters: { kmsKeyId: key } },
  ],
  fail: [
    {
      title: 'nothing is said, so it is not encrypted',
      properties: { Engine: 'postgres', DBInstanceClass: 'db.t4g.micro' },
      at: ['StorageEncrypted'],
    },
    { title: 'encryption is switched off', properties: { Engine: 'postgres', StorageEncrypted: false }, at: ['StorageEncrypted'] },
    {
      title: 'it is a member of a cluster that is not encrypted',
      resources: { Cluster: { Type: 'AWS::RDS::DBCluster', Properties: { Engine: 'aurora-mysql' } }, Writer: member },
      at: ['DBClusterIdentifier'],
    },
    {
      title: 'it replicates an instance that is not encrypted',
      resources: {
        Source: { Type: 'AWS::RDS::DBInstance', Properties: { Engine: 'mysql' } },
        Replica: { Type: 'AWS::RDS::DBInstance', Properties: { SourceDBInstanceIdentifier: { Ref: 'Source' } } },
      },
      at: ['StorageEncrypted', 'StorageEncrypted'],
    },
    {
      title: 'the key of AWS encrypts it, another one is wanted',
      properties: { StorageEncrypted: true },
      parameters: { kmsKeyId: key },
      at: ['KmsKeyId'],
    },
  ],
  unknown: [
    { title: 'it takes after a snapshot that the template does not hold', properties: { DBSnapshotIdentifier: 'before-upgrade' } },
    { title: 'its cluster is not in the template', properties: { Engine: 'aurora-mysql', DBClusterIdentifier: 'orders' } },
    { title: 'it is restored to a point in time', properties: { SourceDbiResourceId: 'db-ABCDEFGHIJKL', UseLatestRestorableTime: true } },
    {
      title: 'encryption is a parameter without default',
      template: {
        Parameters: { Encrypt: { Type: 'String' } },
        Resources: { Database: { Type: 'AWS::RDS::DBInstance', Properties: { StorageEncrypted: { Ref: 'Encrypt' } } } },
      },
    },
  ],
} satisfies Examples;
