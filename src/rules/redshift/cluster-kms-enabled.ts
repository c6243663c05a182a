import { csv, finding, rule, text } from '../../core/index.ts';
import { isEncrypted } from './_encryption.ts';

export default rule({
  id: 'REDSHIFT_CLUSTER_KMS_ENABLED',
  title: 'Redshift clusters are encrypted with a KMS key',
  severity: 'medium',
  types: ['AWS::Redshift::Cluster'],
  parameters: { kmsKeyArns: csv({ about: 'ARNs of the KMS keys of which one must encrypt the data.' }) },
  why: 'Without encryption the data of the warehouse and its snapshots are open to whoever gets at the storage or is sent a snapshot by mistake.',
  fix: 'Set Encrypted to true, and KmsKeyId to the key that is asked for.',
  *check(cluster, { parameters, state }) {
    if (!isEncrypted(cluster, () => state.encrypted === true)) return yield finding('Encrypted', 'its data is not encrypted', { expected: 'true' });
    if (parameters.kmsKeyArns?.length && !text(cluster, 'KmsKeyId')?.isOneOf(parameters.kmsKeyArns))
      yield finding('KmsKeyId', 'its data is encrypted with another key than those that are asked for', {
        expected: parameters.kmsKeyArns.join(', '),
      });
  },
});
