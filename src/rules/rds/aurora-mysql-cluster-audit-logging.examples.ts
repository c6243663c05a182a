import type { Examples } from '../../core/index.ts';

const cluster = { Type: 'AWS::RDS::DBCluster', Properties: { Engine: 'aurora-mysql', DBClusterParameterGroupName: { Ref: 'Group' } } };
const group = (parameters: object) => ({
  Type: 'AWS::RDS::DBClusterParameterGroup',
  Properties: { Description: 'audit', Family: 'aurora-mysql8.0', Parameters: parameters },
});

export default {
  pass: [
    {
      title: 'its parameter group audits',
      resources: { Group: group({ server_audit_logging: '1', server_audit_events: 'CONNECT,QUERY_DCL' }), Cluster: cluster },
    },
  ],
  fail: [
    { title: 'it has the default parameter group', properties: { Engine: 'aurora-mysql' }, at: ['DBClusterParameterGroupName'] },
    {
      title: 'its parameter group does not audit',
      resources: { Group: group({ server_audit_logging: '0' }), Cluster: cluster },
      at: ['DBClusterParameterGroupName'],
    },
    { title: 'no events are named', resources: { Group: group({ server_audit_logging: 1 }), Cluster: cluster }, at: ['DBClusterParameterGroupName'] },
  ],
  unknown: [{ title: 'its parameter group is not in the template', properties: { Engine: 'aurora-mysql', DBClusterParameterGroupName: 'audit' } }],
  notApplicable: [{ title: 'another engine', properties: { Engine: 'aurora-postgresql' } }],
} satisfies Examples;
