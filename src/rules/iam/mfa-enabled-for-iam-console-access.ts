import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'MFA_ENABLED_FOR_IAM_CONSOLE_ACCESS',
  title: 'Users who sign in to the console have a second factor',
  severity: 'medium',
  types: ['AWS::IAM::User'],
  why: 'The console is open to the whole world. Whoever guesses or phishes a password is in, unless a device is asked for as well.',
  fix: 'Register an MFA device for the user, or delete the password of users who do not need the console.',
  scope: (_, { state }) => (state.password === undefined ? 'the user has no password for the console' : true),
  *check(_, { state }) {
    if (!state.hasMfaDevice) yield finding('', 'the user signs in to the console with a password alone', { expected: 'an MFA device' });
  },
});
