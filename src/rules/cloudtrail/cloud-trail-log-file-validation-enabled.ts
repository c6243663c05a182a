import { finding, rule } from '../../core/index.ts';
import { isOwn } from './_trails.ts';

export default rule({
  id: 'CLOUD_TRAIL_LOG_FILE_VALIDATION_ENABLED',
  title: 'Trails sign their files, so that tampering shows',
  severity: 'low',
  types: ['AWS::CloudTrail::Trail'],
  why: 'Whoever breaks in and reaches the bucket can rewrite what happened. Without digests nobody could tell.',
  fix: 'Set EnableLogFileValidation to true.',
  scope: isOwn,
  *check(trail) {
    // CloudFormation leaves it off where nothing is said; only the console turns it on.
    if (trail.EnableLogFileValidation !== true) yield finding('EnableLogFileValidation', 'log file validation is off', { expected: 'true' });
  },
});
