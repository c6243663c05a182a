import { finding, rule } from '../../core/index.ts';
import { onceAnAccount } from '../../schema/index.ts';

export default rule({
  id: 'IAM_ROOT_ACCESS_KEY_CHECK',
  title: 'The root user has no access keys',
  severity: 'critical',
  types: ['AWS::::Account'],
  why: 'A key of the root user opens everything, and no policy and no second factor stands in its way. Such keys turn up in code and logs.',
  fix: 'Sign in as the root user and delete its access keys; use roles for what they were used for.',
  scope: onceAnAccount,
  *check(_, { state }) {
    if (state.root?.accessKeysPresent !== false) yield finding('', 'the root user has an access key', { expected: 'none' });
  },
});
