import { call, type OutputOf, remedy } from '../../core/remedy.ts';

type Told = NonNullable<OutputOf<'iam', 'GetAccountPasswordPolicy'>['PasswordPolicy']>;
/** All that can be set: what an update leaves out goes back to its default. */
type Policy = Omit<Told, 'ExpirePasswords'>;

interface Facts {
  readonly policy?: Policy;
}

const kinds = ['RequireUppercaseCharacters', 'RequireLowercaseCharacters', 'RequireSymbols', 'RequireNumbers'] as const;

export default remedy<Facts>({
  rules: ['IAM_PASSWORD_POLICY'],
  types: ['AWS::::Account'],
  does: 'asks of passwords what the rule asks for, and keeps what is stricter already',
  caution: 'users whose password is older than it may be must change it when they sign in next',
  actions: { read: ['iam:GetAccountPasswordPolicy'], write: ['iam:UpdateAccountPasswordPolicy', 'iam:DeleteAccountPasswordPolicy'] },
  changes: [],
  async read(_, ask) {
    const told = (await ask('iam', 'GetAccountPasswordPolicy', {}, ['NoSuchEntity', 'NoSuchEntityException']))?.PasswordPolicy;
    if (!told) return {};
    const { ExpirePasswords: _expire, ...policy } = told;
    return { policy };
  },
  plan(facts, { parameters }) {
    const { MinimumPasswordLength = 14, PasswordReusePrevention = 24, MaxPasswordAge = 90 } = parameters as Readonly<Record<string, number>>;
    const { policy = {} } = facts;
    const wanted = Object.fromEntries(kinds.map((kind) => [kind, policy[kind] === true || parameters[kind] !== false]));
    const after: Policy = {
      // Who cannot change a password that must be changed is locked out.
      AllowUsersToChangePassword: true,
      ...policy,
      ...wanted,
      MinimumPasswordLength: Math.max(policy.MinimumPasswordLength ?? 0, MinimumPasswordLength),
      PasswordReusePrevention: Math.max(policy.PasswordReusePrevention ?? 0, PasswordReusePrevention),
      MaxPasswordAge: Math.min(policy.MaxPasswordAge || MaxPasswordAge, MaxPasswordAge),
    };
    if (JSON.stringify(sorted(after)) === JSON.stringify(sorted(policy))) return { steps: [], after: facts };
    const update = (to: Policy) => call('iam', 'UpdateAccountPasswordPolicy', to);
    const undo = facts.policy ? update(facts.policy) : call('iam', 'DeleteAccountPasswordPolicy', {});
    return { steps: [{ ...update(after), undo: [undo] }], after: { policy: after } };
  },
});

function sorted(policy: Policy): readonly unknown[] {
  return Object.entries(policy)
    .filter(([, value]) => value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
}
