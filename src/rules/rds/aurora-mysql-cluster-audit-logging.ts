import { every, finding, rule, text } from '../../core/index.ts';

export default rule({
  id: 'AURORA_MYSQL_CLUSTER_AUDIT_LOGGING',
  title: 'Aurora MySQL clusters write an audit log',
  severity: 'medium',
  types: ['AWS::RDS::DBCluster'],
  needs: [{ type: 'AWS::RDS::DBClusterParameterGroup', ours: 'DBClusterParameterGroupName', fields: ['Parameters'] }],
  why: 'Without advanced auditing Aurora does not record who signed in and what was run, so that nobody can say afterwards what an intruder read.',
  fix: 'Set server_audit_logging to 1 and server_audit_events to CONNECT,QUERY (or what you need) in an AWS::RDS::DBClusterParameterGroup, and name it in DBClusterParameterGroupName.',
  scope: (cluster) => /^aurora(-mysql)?$/i.test(cluster.Engine ?? '') || 'its engine is not Aurora MySQL',
  *check(cluster, { related }) {
    const group = text(cluster, 'DBClusterParameterGroupName');
    if (group === undefined || (group.reference === undefined && group.startsWith('default.')))
      return yield finding('DBClusterParameterGroupName', 'the default parameter group does not audit', { expected: 'server_audit_logging: 1' });
    const groups = related('AWS::RDS::DBClusterParameterGroup');
    const more = { related: groups.items.map(({ resource }) => ({ resource, path: 'Parameters' })) };
    const parametersOf = (properties: { Parameters: unknown }) => (properties.Parameters ?? {}) as Record<string, unknown>;
    if (!every(groups, ({ properties }) => ['1', 'on', 'true'].includes(String(parametersOf(properties).server_audit_logging ?? '0').toLowerCase())))
      yield finding('DBClusterParameterGroupName', 'its parameter group does not switch auditing on', {
        expected: 'server_audit_logging: 1',
        ...more,
      });
    else if (!every(groups, ({ properties }) => String(parametersOf(properties).server_audit_events ?? '').trim() !== ''))
      yield finding('DBClusterParameterGroupName', 'its parameter group names no events to audit', {
        expected: 'server_audit_events: CONNECT,QUERY',
        ...more,
      });
  },
});
