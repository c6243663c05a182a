import type { Examples } from '../../core/index.ts';

const member = { Type: 'AWS::RDS::DBInstance', Properties: { Engine: 'aurora-mysql', DBClusterIdentifier: { Ref: 'Cluster' } } };

export default {
  pass: [
    { title: 'IAM is switched on', properties: { Engine: 'mysql', EnableIAMDatabaseAuthentication: true } },
    {
      title: 'its cluster has it switched on',
      resources: {
        Cluster: { Type: 'AWS::RDS::DBCluster', Properties: { Engine: 'aurora-mysql', EnableIAMDatabaseAuthentication: true } },
        Writer: member,
      },
    },
  ],
  fail: [
    { title: 'nothing is said, which means no', properties: { Engine: 'postgres' }, at: ['EnableIAMDatabaseAuthentication'] },
    {
      title: 'its cluster does not know IAM',
      resources: { Cluster: { Type: 'AWS::RDS::DBCluster', Properties: { Engine: 'aurora-mysql' } }, Writer: member },
      at: ['DBClusterIdentifier'],
    },
  ],
  unknown: [
    { title: 'its cluster is not in the template', properties: { Engine: 'aurora-mysql', DBClusterIdentifier: 'orders' } },
    { title: 'its engine is that of an instance elsewhere', properties: { SourceDBInstanceIdentifier: 'orders' } },
  ],
  notApplicable: [{ title: 'Oracle has no such thing', properties: { Engine: 'oracle-ee' } }],
} satisfies Examples;
