import { finding, flag, integer, rule } from '../../core/index.ts';
import { onceAnAccount, type PasswordPolicy } from '../../schema/index.ts';

/** What AWS asks of passwords where an account has no policy of its own. */
const ofAws: PasswordPolicy = {
  MinimumPasswordLength: 8,
  RequireSymbols: false,
  RequireNumbers: false,
  RequireUppercaseCharacters: false,
  RequireLowercaseCharacters: false,
};

const kinds = [
  ['RequireUppercaseCharacters', 'a capital letter'],
  ['RequireLowercaseCharacters', 'a small letter'],
  ['RequireSymbols', 'a symbol'],
  ['RequireNumbers', 'a digit'],
] as const;

export default rule({
  id: 'IAM_PASSWORD_POLICY',
  title: 'The password policy asks for long and varied passwords',
  severity: 'medium',
  types: ['AWS::::Account'],
  parameters: {
    RequireUppercaseCharacters: flag({ about: 'Whether a capital letter is required.', default: true }),
    RequireLowercaseCharacters: flag({ about: 'Whether a small letter is required.', default: true }),
    RequireSymbols: flag({ about: 'Whether a symbol is required.', default: true }),
    RequireNumbers: flag({ about: 'Whether a digit is required.', default: true }),
    MinimumPasswordLength: integer({ about: 'How many characters a password must have at least.', default: 14 }),
    PasswordReusePrevention: integer({ about: 'How many passwords must have been used before one may come again.', default: 24 }),
    MaxPasswordAge: integer({ about: 'After how many days a password must be changed at the latest.', default: 90 }),
  },
  why: 'Short passwords are guessed, and those that were used before are for sale. One user who signs in is a foot in the account.',
  fix: 'Set the password policy of the account (aws iam update-account-password-policy) to what is wanted.',
  scope: onceAnAccount,
  *check(_, { parameters, state }) {
    const policy = state.passwordPolicy ?? ofAws;
    for (const [name, what] of kinds)
      if (parameters[name] && !policy[name]) yield finding('', `passwords need not have ${what}`, { expected: `${name} true` });
    const { MinimumPasswordLength: length, PasswordReusePrevention: reuse, MaxPasswordAge: age } = parameters;
    if (policy.MinimumPasswordLength < length)
      yield finding('', `passwords of ${policy.MinimumPasswordLength} characters are accepted`, { expected: `${length} or more` });
    if ((policy.PasswordReusePrevention ?? 0) < reuse)
      yield finding('', 'passwords may come again too soon', { expected: `not among the last ${reuse}` });
    if ((policy.MaxPasswordAge ?? Number.POSITIVE_INFINITY) > age)
      yield finding('', policy.MaxPasswordAge ? `passwords hold for ${policy.MaxPasswordAge} days` : 'passwords never expire', {
        expected: `at most ${age} days`,
      });
  },
});
