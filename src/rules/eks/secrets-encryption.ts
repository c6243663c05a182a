import { allOf, csv, finding, isSet, type Resource, rule, some, type Text, text } from '../../core/index.ts';
import { type Cluster, clusterTypes, madeByCdk } from './_cluster.ts';

const parameters = { kmsKeyArns: csv({ about: 'The ARNs of the keys that may be used; without it any.' }) };
const why = 'With a key of your own each read of the Kubernetes secrets is logged by KMS, and access can be cut off by the key.';
const fix = 'Add to EncryptionConfig an item with Resources [secrets] and the ARN of a key in Provider.KeyArn; it cannot be taken back.';

export default [
  rule({
    id: 'EKS_CLUSTER_SECRETS_ENCRYPTED',
    title: 'EKS clusters encrypt Kubernetes secrets with a KMS key',
    severity: 'medium',
    types: clusterTypes,
    parameters,
    why,
    fix,
    check: (cluster, { parameters, resource }) => encrypted(cluster, resource, parameters.kmsKeyArns),
  }),
  rule({
    id: 'EKS_SECRETS_ENCRYPTED',
    title: 'EKS clusters have Kubernetes secrets encrypted by KMS',
    severity: 'medium',
    // The same as EKS_CLUSTER_SECRETS_ENCRYPTED: AWS has two rules for it.
    recommended: false,
    types: clusterTypes,
    parameters,
    why,
    fix,
    check: (cluster, { parameters, resource }) => encrypted(cluster, resource, parameters.kmsKeyArns),
  }),
];

function* encrypted(cluster: Parameters<typeof madeByCdk>[0], resource: Resource, allowed: readonly string[] | undefined) {
  const made = madeByCdk(cluster, resource);
  const forSecrets = (right: (key: Text) => boolean) => {
    const isRight = (key: Text | undefined) => key !== undefined && right(key);
    return made
      ? some(made.encryptionConfig, (one) =>
          allOf(
            () => some(one.resources, (kind) => kind === 'secrets'),
            () => isSet(one.provider, 'keyArn') && isRight(text(one.provider, 'keyArn')),
          ),
        )
      : some((cluster as Cluster).EncryptionConfig, (one) =>
          allOf(
            () => some(one.Resources, (kind) => kind === 'secrets'),
            () => isSet(one.Provider, 'KeyArn') && isRight(text(one.Provider, 'KeyArn')),
          ),
        );
  };
  const path = made !== undefined ? 'Config.encryptionConfig' : 'EncryptionConfig';
  const more = made !== undefined ? { fix: 'Set secretsEncryptionKey of the Cluster construct; it cannot be taken back.' } : {};
  if (!forSecrets(() => true)) yield finding(path, 'no key encrypts the secrets', more);
  else if (allowed && !forSecrets((key) => key.isOneOf(allowed)))
    yield finding(path, 'the key is not an allowed one', { expected: allowed.join(' or '), ...more });
}
