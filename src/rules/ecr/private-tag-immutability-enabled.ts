import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'ECR_PRIVATE_TAG_IMMUTABILITY_ENABLED',
  title: 'Tags of images in ECR repositories cannot be moved',
  severity: 'medium',
  types: ['AWS::ECR::Repository'],
  why: 'Whoever may push can put another image behind a tag that is in use: what was tested is then not what runs.',
  fix: 'Set ImageTagMutability to IMMUTABLE, or to IMMUTABLE_WITH_EXCLUSION for tags that must move.',
  *check(repository) {
    // Absent is mutable.
    if (!/^immutable(_with_exclusion)?$/i.test(repository.ImageTagMutability ?? ''))
      yield finding('ImageTagMutability', 'tags can be moved to other images', { expected: 'IMMUTABLE' });
  },
});
