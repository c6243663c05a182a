import type { Examples } from '../../core/index.ts';

const member = { Type: 'AWS::RDS::DBInstance', Properties: { Engine: 'aurora-mysql', DBClusterIdentifier: { Ref: 'Cluster' } } };

export default {
  pass: [
    { title: 'backups are kept for a week', properties: { Engine: 'mysql', BackupRetentionPeriod: 7 }, parameters: { backupRetentionMinimum: 7 } },
    { title: 'nothing is said, which makes one day', properties: { Engine: 'mysql' } },
    { title: 'Aurora always keeps backups', properties: { Engine: 'aurora-mysql', DBClusterIdentifier: 'orders' } },
    {
      title: 'its cluster keeps backups',
      resources: { Cluster: { Type: 'AWS::RDS::DBCluster', Properties: { Engine: 'aurora-mysql', BackupRetentionPeriod: 14 } }, Writer: member },
      parameters: { backupRetentionMinimum: 7 },
    },
    {
      title: 'backups are taken when they are wanted',
      properties: { BackupRetentionPeriod: 7, PreferredBackupWindow: '03:00-04:00' },
      parameters: { preferredBackupWindow: '03:00-04:00' },
    },
  ],
  fail: [
    { title: 'backups are switched off', properties: { Engine: 'mysql', BackupRetentionPeriod: 0 }, at: ['BackupRetentionPeriod'] },
    {
      title: 'one day is less than a week',
      properties: { Engine: 'mysql' },
      parameters: { backupRetentionMinimum: 7 },
      at: ['BackupRetentionPeriod'],
    },
    {
      title: 'another number of days is asked for',
      properties: { BackupRetentionPeriod: 7 },
      parameters: { backupRetentionPeriod: 35 },
      at: ['BackupRetentionPeriod'],
    },
    {
      title: 'its cluster keeps them for one day only',
      resources: { Cluster: { Type: 'AWS::RDS::DBCluster', Properties: { Engine: 'aurora-mysql' } }, Writer: member },
      parameters: { backupRetentionMinimum: 7 },
      at: ['DBClusterIdentifier'],
    },
    {
      title: 'replicas are asked for backups',
      properties: { SourceDBInstanceIdentifier: 'orders' },
      parameters: { checkReadReplicas: true },
      at: ['BackupRetentionPeriod'],
    },
    {
      title: 'the window is another',
      properties: { PreferredBackupWindow: '11:00-12:00' },
      parameters: { preferredBackupWindow: '03:00-04:00' },
      at: ['PreferredBackupWindow'],
    },
  ],
  unknown: [
    {
      title: 'how long its cluster keeps backups is said elsewhere',
      properties: { Engine: 'aurora-mysql', DBClusterIdentifier: 'orders' },
      parameters: { backupRetentionMinimum: 7 },
    },
    {
      title: 'the number of days is a parameter without default',
      template: {
        Parameters: { Days: { Type: 'Number' } },
        Resources: { Database: { Type: 'AWS::RDS::DBInstance', Properties: { BackupRetentionPeriod: { Ref: 'Days' } } } },
      },
    },
  ],
  notApplicable: [{ title: 'read replicas are left out', properties: { SourceDBInstanceIdentifier: 'orders' } }],
} satisfies Examples;
