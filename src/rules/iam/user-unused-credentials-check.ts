import { each, finding, independently, integer, rule } from '../../core/index.ts';
import { daysSince } from './_age.ts';

export default rule({
  id: 'IAM_USER_UNUSED_CREDENTIALS_CHECK',
  title: 'Passwords and access keys that nobody uses are removed',
  severity: 'medium',
  types: ['AWS::IAM::User'],
  parameters: { maxCredentialUsageAge: integer({ about: 'For how many days a credential may be unused.', default: 90, required: true }) },
  why: 'Nobody misses a forgotten password or key when somebody else begins to use it.',
  fix: 'Deactivate what was not used for so long, and delete it when nothing breaks.',
  *check(_, { asOf, parameters: { maxCredentialUsageAge: most }, state }) {
    // What was never used is as old as it is.
    const unused = (lastUsedAt: string | undefined, madeAt: string | undefined) => (daysSince(lastUsedAt ?? madeAt, asOf) ?? 0) > most;
    const expected = `used within ${most} days`;
    yield* independently(
      function* () {
        const { password } = state;
        if (password && unused(password.lastUsedAt, password.changedAt))
          yield finding('', password.lastUsedAt ? 'the password has not been used for a long time' : 'the password was never used', { expected });
      },
      () =>
        each(state.accessKeys, function* ({ isActive, lastUsedAt, madeAt }) {
          if (isActive && unused(lastUsedAt, madeAt))
            yield finding('', lastUsedAt ? 'an active access key has not been used for a long time' : 'an active access key was never used', {
              expected,
            });
        }),
    );
  },
});
