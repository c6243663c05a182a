import { csv, every, finding, rule, text } from '../../core/index.ts';

export default rule({
  id: 'DOCDB_CLUSTER_ENCRYPTED_IN_TRANSIT',
  title: 'DocumentDB clusters take encrypted connections only',
  severity: 'medium',
  types: ['AWS::DocDB::DBCluster'],
  parameters: { excludeTlsParameters: csv({ about: 'Values of the parameter tls that are not good enough.', default: ['disabled'] }) },
  needs: [{ type: 'AWS::DocDB::DBClusterParameterGroup', ours: 'DBClusterParameterGroupName', fields: ['Parameters'] }],
  why: 'With TLS switched off, passwords and documents pass over the network in clear, for everybody to read who gets in between.',
  fix: 'Set tls to enabled, or better tls1.2+ or tls1.3+, in the Parameters of the cluster parameter group.',
  *check(cluster, { parameters, related }) {
    const refused = ['disabled', ...parameters.excludeTlsParameters].map((one) => one.toLowerCase());
    const group = text(cluster, 'DBClusterParameterGroupName');
    const own = group !== undefined && (group.reference !== undefined || !group.startsWith('default.'));
    const groups = own ? related('AWS::DocDB::DBClusterParameterGroup') : undefined;
    // The parameter is enabled unless said otherwise.
    let found = 'enabled';
    const isGood = (value: unknown) => {
      found = String(value ?? 'enabled').toLowerCase();
      return !refused.includes(found);
    };
    if (groups ? !every(groups, ({ properties }) => isGood((properties.Parameters as Record<string, unknown> | undefined)?.tls)) : !isGood(undefined))
      yield finding(
        'DBClusterParameterGroupName',
        own
          ? found === 'disabled'
            ? 'its parameter group switches TLS off'
            : `its parameter group has tls ${found}, which is not good enough here`
          : 'the default parameter group has tls enabled, which is not good enough here',
        {
          expected: 'tls: tls1.2+',
          related: groups?.items.map(({ resource }) => ({ resource, path: 'Parameters' })) ?? [],
        },
      );
  },
});
