import { finding, rule } from '../../core/index.ts';
import { rootScope } from './_root.ts';

export default rule({
  id: 'ROOT_ACCOUNT_MFA_ENABLED',
  title: 'The root user signs in with a second factor',
  severity: 'critical',
  types: ['AWS::::Account'],
  why: 'No policy of the account holds the root user back. Whoever guesses or phishes its password owns everything in the account.',
  fix: 'Sign in as the root user and register an MFA device, or remove the credentials of the root user for the whole organization.',
  scope: rootScope,
  *check(_, { state }) {
    if (state.root?.mfaEnabled !== true) yield finding('', 'the root user signs in with a password alone', { expected: 'an MFA device' });
  },
});
