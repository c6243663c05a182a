import { finding, rule, string } from '../../core/index.ts';
import { onceAnAccount } from '../../schema/index.ts';

export default rule({
  id: 'ACCOUNT_PART_OF_ORGANIZATIONS',
  title: 'The account is part of the organization',
  severity: 'high',
  types: ['AWS::::Account'],
  recommended: false,
  parameters: { MasterAccountId: string({ about: 'The management account of the organization that the account must belong to.' }) },
  why: 'What stands alone is outside of the guard rails, the central trail and the bill, and nobody looks at it.',
  fix: 'Invite the account into the organization, and accept the invitation.',
  scope: onceAnAccount,
  *check(_, { parameters: { MasterAccountId: wanted }, state }) {
    const managedBy = state.organization?.managementAccountId;
    if (managedBy === undefined) yield finding('', 'the account belongs to no organization');
    else if (wanted !== undefined && managedBy !== wanted)
      yield finding('', `the account belongs to the organization of ${managedBy}`, { expected: wanted });
  },
});
