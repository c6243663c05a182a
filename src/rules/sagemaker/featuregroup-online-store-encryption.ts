import { finding, isSet, rule } from '../../core/index.ts';

export default rule({
  id: 'SAGEMAKER_FEATUREGROUP_ONLINE_STORE_ENCRYPTION',
  title: 'SageMaker feature groups encrypt their online store under a KMS key',
  severity: 'medium',
  types: ['AWS::SageMaker::FeatureGroup'],
  recommended: false,
  why: 'Under the key of AWS you can neither say who may decrypt the features, nor see it in the trail, nor take it back.',
  fix: 'Set OnlineStoreConfig.SecurityConfig.KmsKeyId. The change replaces the feature group.',
  scope({ OnlineStoreConfig: store }) {
    if (store?.EnableOnlineStore !== true) return 'it has no online store';
    return store.StorageType === 'InMemory' ? 'its online store is kept in memory' : true;
  },
  *check(group) {
    if (!isSet(group.OnlineStoreConfig?.SecurityConfig, 'KmsKeyId'))
      yield finding('OnlineStoreConfig.SecurityConfig.KmsKeyId', 'the online store names no KMS key', { expected: 'a KMS key' });
  },
});
