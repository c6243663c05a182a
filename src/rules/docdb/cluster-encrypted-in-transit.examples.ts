import type { Examples } from '../../core/index.ts';

const cluster = { Type: 'AWS::DocDB::DBCluster', Properties: { DBClusterParameterGroupName: { Ref: 'Group' } } };
const group = (parameters: object) => ({
  Type: 'AWS::DocDB::DBClusterParameterGroup',
  Properties: { Description: 'documents', Family: 'docdb5.0', Parameters: parameters },
});

export default {
  pass: [
    { title: 'its parameter group has it enabled', resources: { Group: group({ tls: 'enabled' }), Cluster: cluster } },
    { title: 'the default parameter group has it enabled', properties: {} },
    { title: 'its parameter group leaves it as it is', resources: { Group: group({ audit_logs: 'enabled' }), Cluster: cluster } },
    {
      title: 'TLS 1.2 where that is asked for',
      resources: { Group: group({ tls: 'tls1.2+' }), Cluster: cluster },
      parameters: { excludeTlsParameters: 'disabled,enabled' },
    },
  ],
  fail: [
    {
      title: 'its parameter group has it disabled',
      resources: { Group: group({ tls: 'disabled' }), Cluster: cluster },
      at: ['DBClusterParameterGroupName'],
    },
    { title: 'enabled is not good enough', properties: {}, parameters: { excludeTlsParameters: 'enabled' }, at: ['DBClusterParameterGroupName'] },
  ],
  unknown: [{ title: 'its parameter group is not in the template', properties: { DBClusterParameterGroupName: 'documents' } }],
} satisfies Examples;
