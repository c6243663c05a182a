import type { Examples } from '../../core/index.ts';

const group = (family: string, ...parameters: object[]) => ({
  Type: 'AWS::Redshift::ClusterParameterGroup',
  Properties: { Description: 'warehouse', ParameterGroupFamily: family, ...(parameters.length ? { Parameters: parameters } : {}) },
});
const cluster = { Type: 'AWS::Redshift::Cluster', Properties: { NodeType: 'ra3.large', ClusterParameterGroupName: { Ref: 'Group' } } };
const ssl = (value: string) => ({ ParameterName: 'require_ssl', ParameterValue: value });

export default {
  pass: [
    { title: 'its parameter group demands it', resources: { Group: group('redshift-1.0', ssl('true')), Cluster: cluster } },
    { title: 'a group of family 2.0 demands it by itself', resources: { Group: group('redshift-2.0'), Cluster: cluster } },
    { title: 'no group is named, which makes the default one of 2.0', properties: { NodeType: 'ra3.large' } },
  ],
  fail: [
    {
      title: 'the group says no',
      resources: { Group: group('redshift-2.0', ssl('false')), Cluster: cluster },
      at: ['Parameters', 'ClusterParameterGroupName'],
    },
    {
      title: 'the group of family 1.0 says nothing',
      resources: { Group: group('redshift-1.0', { ParameterName: 'auto_analyze', ParameterValue: 'true' }), Cluster: cluster },
      at: ['Parameters', 'ClusterParameterGroupName'],
    },
    { title: 'the old default group', properties: { ClusterParameterGroupName: 'default.redshift-1.0' }, at: ['ClusterParameterGroupName'] },
  ],
  notApplicable: [
    {
      title: 'it is a default group as every account has it',
      type: 'AWS::Redshift::ClusterParameterGroup',
      properties: {
        ParameterGroupName: 'default.redshift-1.0',
        Description: 'default',
        ParameterGroupFamily: 'redshift-1.0',
        Parameters: [ssl('false')],
      },
      state: { Subject: {} },
    },
  ],
  unknown: [{ title: 'its parameter group is not in the template', properties: { ClusterParameterGroupName: 'warehouse' } }],
} satisfies Examples;
