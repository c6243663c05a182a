import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'SECRETSMANAGER_SCHEDULED_ROTATION_SUCCESS_CHECK',
  title: 'Secrets rotate when their schedule says so',
  severity: 'medium',
  types: ['AWS::SecretsManager::Secret'],
  why: 'A rotation that fails is tried again in silence. The old password goes on, and everybody believes that it changes.',
  fix: 'See in the log of the rotation function why it fails, and rotate the secret by hand to try.',
  scope: (_, { state }) => (state.rotationEnabled === true ? true : 'it does not rotate by itself'),
  *check(_, { state, asOf }) {
    // Secrets Manager leaves the date where it is until a rotation succeeds. Absent: the first one has yet to be planned.
    const due = state.nextRotationDate as string | undefined;
    if (due !== undefined && Date.parse(due) < Date.parse(asOf))
      yield finding('', `the rotation that was due by ${due.slice(0, 10)} has not succeeded`);
  },
});
