import type { ResourceTypes } from '../../core/index.ts';
import { allOf, csv, finding, isSet, rule, some, text } from '../../core/index.ts';

type Cluster = ResourceTypes['AWS::EKS::Cluster'];

const parameters = { kmsKeyArns: csv({ about: 'The ARNs of the keys that may be used; without it any.' }) };
const why = 'With a key of your own each read of the Kubernetes secrets is logged by KMS, and access can be cut off by the key.';
const fix = 'Add to EncryptionConfig an item with Resources [secrets] and the ARN of a key in Provider.KeyArn; it cannot be taken back.';

export default [
  rule({
    id: 'EKS_CLUSTER_SECRETS_ENCRYPTED',
    title: 'EKS clusters encrypt Kubernetes secrets with a KMS key',
    severity: 'medium',
    types: ['AWS::EKS::Cluster'],
    parameters,
    why,
    fix,
    check: (cluster, { parameters }) => encrypted(cluster, parameters.kmsKeyArns),
  }),
  rule({
    id: 'EKS_SECRETS_ENCRYPTED',
    title: 'EKS clusters have Kubernetes secrets encrypted by KMS',
    severity: 'medium',
    // The same as EKS_CLUSTER_SECRETS_ENCRYPTED: AWS has two rules for it.
    recommended: false,
    types: ['AWS::EKS::Cluster'],
    parameters,
    why,
    fix,
    check: (cluster, { parameters }) => encrypted(cluster, parameters.kmsKeyArns),
  }),
];

function* encrypted(cluster: Cluster, allowed: readonly string[] | undefined) {
  const forSecrets = (right: (provider: NonNullable<Cluster['EncryptionConfig']>[number]['Provider']) => boolean) =>
    some(cluster.EncryptionConfig, (one) =>
      allOf(
        () => some(one.Resources, (resource) => resource === 'secrets'),
        () => right(one.Provider),
      ),
    );
  if (!forSecrets((provider) => isSet(provider, 'KeyArn'))) yield finding('EncryptionConfig', 'no key encrypts the secrets');
  else if (allowed && !forSecrets((provider) => text(provider, 'KeyArn')?.isOneOf(allowed) ?? false))
    yield finding('EncryptionConfig', 'the key is not an allowed one', { expected: allowed.join(' or ') });
}
