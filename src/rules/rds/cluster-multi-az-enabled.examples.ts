import type { Examples } from '../../core/index.ts';

const cluster = { Type: 'AWS::RDS::DBCluster', Properties: { Engine: 'aurora-mysql' } };
const member = (more: object = {}) => ({
  Type: 'AWS::RDS::DBInstance',
  Properties: { Engine: 'aurora-mysql', DBClusterIdentifier: { Ref: 'Cluster' }, ...more },
});

export default {
  pass: [
    { title: 'two instances, spread by Aurora', resources: { Cluster: cluster, Writer: member(), Reader: member() } },
    {
      title: 'two instances in two zones',
      resources: { Cluster: cluster, Writer: member({ AvailabilityZone: 'eu-west-1a' }), Reader: member({ AvailabilityZone: 'eu-west-1b' }) },
    },
    { title: 'a Multi-AZ cluster of PostgreSQL', properties: { Engine: 'postgres', DBClusterInstanceClass: 'db.m6gd.large' } },
  ],
  fail: [
    { title: 'a single instance', resources: { Cluster: cluster, Writer: member() }, at: [''] },
    {
      title: 'two instances in one zone',
      resources: { Cluster: cluster, Writer: member({ AvailabilityZone: 'eu-west-1a' }), Reader: member({ AvailabilityZone: 'eu-west-1a' }) },
      at: [''],
    },
  ],
  unknown: [
    {
      title: 'a second instance may belong to it',
      template: {
        Parameters: { ClusterId: { Type: 'String' } },
        Resources: {
          Cluster: cluster,
          Writer: member(),
          Other: { Type: 'AWS::RDS::DBInstance', Properties: { DBClusterIdentifier: { Ref: 'ClusterId' } } },
        },
      },
    },
  ],
} satisfies Examples;
