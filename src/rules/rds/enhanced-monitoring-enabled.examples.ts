import type { Examples } from '../../core/index.ts';

const member = { Type: 'AWS::RDS::DBInstance', Properties: { Engine: 'aurora-mysql', DBClusterIdentifier: { Ref: 'Cluster' } } };

export default {
  pass: [
    { title: 'every minute', properties: { MonitoringInterval: 60 } },
    { title: 'at the interval that is wanted', properties: { MonitoringInterval: 15 }, parameters: { monitoringInterval: 15 } },
    {
      title: 'its cluster has it monitored',
      resources: { Cluster: { Type: 'AWS::RDS::DBCluster', Properties: { Engine: 'aurora-mysql', MonitoringInterval: 30 } }, Writer: member },
    },
  ],
  fail: [
    { title: 'nothing is said, which means off', properties: { Engine: 'mysql' }, at: ['MonitoringInterval'] },
    { title: 'zero means off', properties: { MonitoringInterval: 0 }, at: ['MonitoringInterval'] },
    {
      title: 'another interval is wanted',
      properties: { MonitoringInterval: 60 },
      parameters: { monitoringInterval: 5 },
      at: ['MonitoringInterval'],
    },
    {
      title: 'neither it nor its cluster is monitored',
      resources: { Cluster: { Type: 'AWS::RDS::DBCluster', Properties: { Engine: 'aurora-mysql' } }, Writer: member },
      at: ['MonitoringInterval'],
    },
  ],
} satisfies Examples;
