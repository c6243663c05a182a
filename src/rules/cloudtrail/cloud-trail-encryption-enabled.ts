import { finding, isSet, rule } from '../../core/index.ts';
import { isOwn } from './_trails.ts';

export default rule({
  id: 'CLOUD_TRAIL_ENCRYPTION_ENABLED',
  title: 'Trails encrypt their files with a KMS key',
  severity: 'medium',
  types: ['AWS::CloudTrail::Trail'],
  recommended: false,
  why: 'With a key of your own its policy decides who reads the log of everything, on top of the policy of the bucket.',
  fix: 'Set KMSKeyId to a key whose policy lets CloudTrail encrypt with it.',
  scope: isOwn,
  *check(trail) {
    if (!isSet(trail, 'KMSKeyId')) yield finding('KMSKeyId', 'the files of the trail are not encrypted with a KMS key');
  },
});
