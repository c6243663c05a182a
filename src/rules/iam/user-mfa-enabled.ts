import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'IAM_USER_MFA_ENABLED',
  title: 'Users have a second factor',
  severity: 'medium',
  types: ['AWS::IAM::User'],
  // Of users that only have keys a policy must ask for the device, or it protects nothing.
  recommended: false,
  why: 'A password alone is guessed, phished or found. With a device beside it, the password is not enough.',
  fix: 'Register an MFA device for the user, or remove the user and let people come through a role.',
  *check(_, { state }) {
    if (!state.hasMfaDevice) yield finding('', 'the user has no MFA device', { expected: 'an MFA device' });
  },
});
