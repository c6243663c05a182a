import { finding, rule } from '../../core/index.ts';
import { onceAnAccount } from '../../schema/index.ts';

export default rule({
  id: 'SHIELD_ADVANCED_ENABLED_AUTORENEW',
  title: 'Shield Advanced is subscribed to, and renews itself',
  severity: 'low',
  types: ['AWS::::Account'],
  // It costs thousands a month.
  recommended: false,
  why: 'A subscription that ran out is noticed on the day of the attack, when nobody may be called any more.',
  fix: 'Subscribe to Shield Advanced, and set AutoRenew of the subscription to ENABLED.',
  scope: onceAnAccount,
  *check(_, { state }) {
    if (!state.shieldSubscription) yield finding('', 'the account has not subscribed to Shield Advanced');
    else if (!state.shieldSubscription.autoRenew)
      yield finding('', 'the subscription to Shield Advanced does not renew itself', { expected: 'ENABLED' });
  },
});
