import { every, finding, rule, some, text } from '../../core/index.ts';

interface ParameterGroup {
  readonly ParameterGroupFamily?: string;
  readonly Parameters?: readonly { readonly ParameterName: string; readonly ParameterValue: string }[];
}

/** Whether a parameter group demands TLS; the family redshift-2.0 does unless said otherwise. */
function demandsTls(group: ParameterGroup): boolean {
  const isAboutTls = ({ ParameterName }: { ParameterName?: string }) => ParameterName?.toLowerCase() === 'require_ssl';
  if (some(group.Parameters, (one) => isAboutTls(one) && String(one.ParameterValue).toLowerCase() === 'true')) return true;
  return !some(group.Parameters, isAboutTls) && group.ParameterGroupFamily?.toLowerCase() === 'redshift-2.0';
}

export default rule({
  id: 'REDSHIFT_REQUIRE_TLS_SSL',
  title: 'Redshift clusters take encrypted connections only',
  severity: 'medium',
  types: ['AWS::Redshift::Cluster', 'AWS::Redshift::ClusterParameterGroup'],
  needs: [{ type: 'AWS::Redshift::ClusterParameterGroup', ours: 'ClusterParameterGroupName', fields: ['Parameters', 'ParameterGroupFamily'] }],
  why: 'As long as the cluster takes plain connections, a client that is set up wrongly sends passwords and rows in clear over the network without anybody noticing.',
  fix: 'Set require_ssl to true in the Parameters of the AWS::Redshift::ClusterParameterGroup, and name it in ClusterParameterGroupName.',
  scope: (subject, { resource }) =>
    // A template cannot make one.
    resource.type !== 'AWS::Redshift::ClusterParameterGroup' ||
    resource.state === undefined ||
    text(subject as { ParameterGroupName?: string }, 'ParameterGroupName')?.startsWith('default.') !== true ||
    'it is a default group of AWS, which nobody can change',
  *check(subject, { resource, related }) {
    if (resource.type === 'AWS::Redshift::ClusterParameterGroup') {
      if (!demandsTls(subject as ParameterGroup))
        yield finding('Parameters', 'require_ssl is not true, so plain connections are taken', { expected: 'require_ssl: true' });
      return;
    }
    const cluster = subject as { ClusterParameterGroupName?: string };
    const name = text(cluster, 'ClusterParameterGroupName');
    // Without a group, a cluster gets default.redshift-2.0 since 2025, which demands TLS.
    if (name === undefined) return;
    if (name.reference === undefined && name.startsWith('default.')) {
      if (!name.equals('default.redshift-2.0'))
        yield finding('ClusterParameterGroupName', `the parameter group ${name.value} does not demand TLS`, { expected: 'default.redshift-2.0' });
      return;
    }
    const groups = related('AWS::Redshift::ClusterParameterGroup');
    if (!every(groups, ({ properties }) => demandsTls(properties)))
      yield finding('ClusterParameterGroupName', 'its parameter group does not demand TLS', {
        expected: 'a group with require_ssl: true',
        related: groups.items.map(({ resource }) => ({ resource, path: 'Parameters' })),
      });
  },
});
