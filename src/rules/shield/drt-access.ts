import { finding, rule } from '../../core/index.ts';
import { onceAnAccount } from '../../schema/index.ts';

export default rule({
  id: 'SHIELD_DRT_ACCESS',
  title: 'The response team of Shield may look into the account',
  severity: 'low',
  types: ['AWS::::Account'],
  recommended: false,
  why: 'In an attack the team that is paid for can only look on, as long as it has no role in the account.',
  fix: 'Give the response team a role (aws shield associate-drt-role) with the policy AWSShieldDRTAccessPolicy.',
  scope(account, context) {
    const scope = onceAnAccount(account, context);
    return scope !== true ? scope : context.state.shieldSubscription ? true : 'the account has not subscribed to Shield Advanced';
  },
  *check(_, { state }) {
    if (!state.shieldResponseTeam) yield finding('', 'the response team of Shield has no role in the account');
  },
});
