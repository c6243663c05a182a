import type { Examples } from '../../core/index.ts';

const cluster = { Type: 'AWS::Neptune::DBCluster', Properties: {} };
const member = (more: object = {}) => ({
  Type: 'AWS::Neptune::DBInstance',
  Properties: { DBInstanceClass: 'db.r6g.large', DBClusterIdentifier: { Ref: 'Cluster' }, ...more },
});

export default {
  pass: [
    { title: 'two instances, spread by Neptune', resources: { Cluster: cluster, Writer: member(), Reader: member() } },
    {
      title: 'two instances in two zones',
      resources: { Cluster: cluster, Writer: member({ AvailabilityZone: 'eu-west-1a' }), Reader: member({ AvailabilityZone: 'eu-west-1b' }) },
    },
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
          Other: { Type: 'AWS::Neptune::DBInstance', Properties: { DBInstanceClass: 'db.r6g.large', DBClusterIdentifier: { Ref: 'ClusterId' } } },
        },
      },
    },
  ],
} satisfies Examples;
