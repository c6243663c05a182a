import { finding, flag, independently, integer, isSet, rule } from '../../core/index.ts';

export default rule({
  id: 'COGNITO_USER_POOL_PASSWORD_POLICY_CHECK',
  title: 'User pools ask for strong passwords',
  severity: 'medium',
  types: ['AWS::Cognito::UserPool'],
  parameters: {
    minLength: integer({ about: 'How long a password must be at least.', default: 8 }),
    requireLowercase: flag({ about: 'Whether a small letter must be in it.', default: true }),
    requireUppercase: flag({ about: 'Whether a capital letter must be in it.', default: true }),
    requireNumbers: flag({ about: 'Whether a digit must be in it.', default: true }),
    requireSymbols: flag({ about: 'Whether a special character must be in it.', default: true }),
    temporaryPasswordValidity: integer({ about: 'For how many days a temporary password may be valid.', default: 7 }),
  },
  why: 'Short and simple passwords are guessed by machines in hours, and users choose them wherever they may.',
  fix: 'Set MinimumLength, the four Require… properties and TemporaryPasswordValidityDays of Policies.PasswordPolicy to what is wanted.',
  *check(pool, { parameters }) {
    // A pool without a policy has the strong one of Cognito; a policy that says little leaves the rest off.
    const own = isSet(pool.Policies, 'PasswordPolicy') ? pool.Policies?.PasswordPolicy : undefined;
    const policy = own ?? { RequireLowercase: true, RequireUppercase: true, RequireNumbers: true, RequireSymbols: true };
    const requires = [
      ['RequireLowercase', parameters.requireLowercase, 'a small letter'],
      ['RequireUppercase', parameters.requireUppercase, 'a capital letter'],
      ['RequireNumbers', parameters.requireNumbers, 'a digit'],
      ['RequireSymbols', parameters.requireSymbols, 'a special character'],
    ] as const;
    const at = (key: string) => `Policies.PasswordPolicy.${key}`;
    yield* independently(
      function* () {
        const length = own?.MinimumLength ?? 8;
        if (length < parameters.minLength)
          yield finding(at('MinimumLength'), `${length} characters are enough`, { expected: `at least ${parameters.minLength}` });
      },
      ...requires.map(
        ([key, wanted, what]) =>
          function* () {
            if (wanted && policy[key] !== true) yield finding(at(key), `a password needs no ${what.replace(/^an? /, '')}`, { expected: 'true' });
          },
      ),
      function* () {
        const days = own?.TemporaryPasswordValidityDays ?? 7;
        if (days > parameters.temporaryPasswordValidity)
          yield finding(at('TemporaryPasswordValidityDays'), `a temporary password is valid for ${days} days`, {
            expected: `at most ${parameters.temporaryPasswordValidity}`,
          });
      },
    );
  },
});
