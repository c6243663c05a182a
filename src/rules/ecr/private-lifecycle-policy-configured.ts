import { finding, isSet, rule } from '../../core/index.ts';

export default rule({
  id: 'ECR_PRIVATE_LIFECYCLE_POLICY_CONFIGURED',
  title: 'ECR repositories clear away images that nobody needs',
  severity: 'medium',
  types: ['AWS::ECR::Repository'],
  why: 'Without a policy every image that was ever built stays, with all its holes, to be paid for and to be run again by mistake.',
  fix: 'Set LifecyclePolicy.LifecyclePolicyText to a policy that expires untagged and old images.',
  *check(repository) {
    if (!isSet(repository.LifecyclePolicy, 'LifecyclePolicyText'))
      yield finding('LifecyclePolicy.LifecyclePolicyText', 'images are never cleared away');
  },
});
