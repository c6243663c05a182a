import { finding, rule } from '../../core/index.ts';
import { onceAnAccount } from '../../schema/index.ts';

export default rule({
  id: 'SECURITY_ACCOUNT_INFORMATION_PROVIDED',
  title: 'AWS knows whom to tell of security problems',
  severity: 'medium',
  types: ['AWS::::Account'],
  why: 'When AWS sees that keys have leaked or a machine attacks others, it writes to the owner of the account, whose mail nobody may read.',
  fix: 'Set the alternate contact for security (aws account put-alternate-contact --alternate-contact-type SECURITY).',
  scope: onceAnAccount,
  *check(_, { state }) {
    if (state.hasSecurityContact !== true)
      yield finding('', 'the account has no contact for security', { expected: 'an alternate contact for security' });
  },
});
