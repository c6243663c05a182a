import { finding, isSet, rule } from '../../core/index.ts';

export default rule({
  id: 'SAGEMAKER_FEATUREGROUP_ENCRYPTION_AT_REST',
  title: 'SageMaker feature groups encrypt their offline store under a KMS key',
  severity: 'medium',
  types: ['AWS::SageMaker::FeatureGroup'],
  recommended: false,
  why: 'Without a KMS key whoever may read the bucket reads the features, and no key policy or trail of key use stands in between.',
  fix: 'Set OfflineStoreConfig.S3StorageConfig.KmsKeyId. The change replaces the feature group.',
  scope: (group) => (isSet(group, 'OfflineStoreConfig') ? true : 'it has no offline store'),
  *check(group) {
    if (!isSet(group.OfflineStoreConfig?.S3StorageConfig, 'KmsKeyId'))
      yield finding('OfflineStoreConfig.S3StorageConfig.KmsKeyId', 'the offline store names no KMS key', { expected: 'a KMS key' });
  },
});
