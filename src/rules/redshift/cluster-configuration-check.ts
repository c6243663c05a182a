import { csv, finding, flag, independently, isSet, rule } from '../../core/index.ts';
import { isEncrypted } from './_encryption.ts';

export default rule({
  id: 'REDSHIFT_CLUSTER_CONFIGURATION_CHECK',
  title: 'Redshift clusters are encrypted and write audit logs',
  severity: 'medium',
  types: ['AWS::Redshift::Cluster'],
  parameters: {
    clusterDbEncrypted: flag({ about: 'Whether the data must be encrypted.', default: true }),
    loggingEnabled: flag({ about: 'Whether audit logs must be written.', default: true }),
    // AWS fills in dc1.large, a type that cannot be had any more; without a value it judges no type.
    nodeTypes: csv({ about: 'The node types that are allowed; all if it is not given.' }),
  },
  why: 'A warehouse gathers the data of the whole company. In clear and without logs, it can be carried off in one piece and nobody will know by whom.',
  fix: 'Set Encrypted to true and LoggingProperties.BucketName to a bucket for the logs.',
  *check(cluster, { parameters, state }) {
    yield* independently(
      function* () {
        const encrypted = isEncrypted(cluster, () => state.encrypted === true);
        if (encrypted !== parameters.clusterDbEncrypted)
          yield finding('Encrypted', encrypted ? 'its data is encrypted, which is not wanted' : 'its data is not encrypted', {
            expected: `${parameters.clusterDbEncrypted}`,
          });
      },
      function* () {
        const logs = isSet(cluster, 'LoggingProperties');
        if (logs !== parameters.loggingEnabled)
          yield finding('LoggingProperties', logs ? 'audit logs are written, which is not wanted' : 'audit logging is off', {
            expected: parameters.loggingEnabled ? 'LoggingProperties.BucketName' : 'none',
          });
      },
      function* () {
        const allowed = parameters.nodeTypes;
        if (allowed?.length && !allowed.some((one) => one.toLowerCase() === cluster.NodeType?.toLowerCase()))
          yield finding('NodeType', `nodes of type ${cluster.NodeType} are not allowed`, { expected: allowed.join(', ') });
      },
    );
  },
});
