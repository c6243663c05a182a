import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'DATASYNC_TASK_DATA_VERIFICATION_ENABLED',
  title: 'DataSync tasks verify what they have transferred',
  severity: 'low',
  types: ['AWS::DataSync::Task'],
  why: 'Without verification a file that arrived damaged is found when somebody needs it, and by then the original may be gone.',
  fix: 'Set Options.VerifyMode to ONLY_FILES_TRANSFERRED or POINT_IN_TIME_CONSISTENT.',
  *check(task) {
    // Tasks verify unless told not to.
    if (task.Options?.VerifyMode === 'NONE')
      yield finding('Options.VerifyMode', 'what was transferred is not verified', { expected: 'ONLY_FILES_TRANSFERRED or POINT_IN_TIME_CONSISTENT' });
  },
});
