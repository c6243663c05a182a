import { allOf, anyOf, every, finding, rule, some, string } from '../../core/index.ts';
import { onceAnAccount, policyOf, principalsOf, statementsOf } from '../../schema/index.ts';
import { textList } from './_policies.ts';

interface Holder {
  readonly ManagedPolicyArns?: readonly string[];
}

export default rule({
  id: 'IAM_POLICY_IN_USE',
  title: 'A policy that must be in use is attached to somebody',
  severity: 'low',
  types: ['AWS::::Account'],
  recommended: false,
  parameters: {
    policyARN: string({ about: 'ARN of the policy that must be in use.', required: true }),
    policyUsageType: string({
      about: 'To whom it must be attached.',
      default: 'ANY',
      allowed: ['IAM_USER', 'IAM_GROUP', 'IAM_ROLE', 'ANY'],
    }),
  },
  needs: [
    { type: 'AWS::IAM::User', fields: ['ManagedPolicyArns', 'Groups'] },
    { type: 'AWS::IAM::Group', fields: ['ManagedPolicyArns', 'GroupName'] },
    { type: 'AWS::IAM::Role', fields: ['ManagedPolicyArns', 'AssumeRolePolicyDocument'] },
  ],
  why: 'A policy that everybody relies on, such as the right to open support cases, helps nobody as long as no one has it.',
  fix: 'Attach the policy to a user, a group that has users, or a role that somebody may assume.',
  scope: onceAnAccount,
  *check(_, { parameters: { policyARN, policyUsageType: kind }, related }) {
    const has = (holder: Holder) => some(textList(holder.ManagedPolicyArns), (arn) => arn.equals(policyARN));
    const wanted = (one: string) => kind === one || kind === 'ANY';
    const hasUsers = (group: { readonly GroupName?: string }) =>
      some(related('AWS::IAM::User'), ({ properties }) => some(textList(properties.Groups), (name) => name.equals(group.GroupName ?? '')));
    const inUse = anyOf(
      () => wanted('IAM_USER') && some(related('AWS::IAM::User'), ({ properties }) => has(properties)),
      () =>
        wanted('IAM_GROUP') &&
        some(related('AWS::IAM::Group'), ({ properties }) =>
          allOf(
            () => has(properties),
            () => hasUsers(properties),
          ),
        ),
      () =>
        wanted('IAM_ROLE') &&
        some(related('AWS::IAM::Role'), ({ properties }) =>
          allOf(
            () => has(properties),
            () => !every(statementsOf(policyOf(properties, 'AssumeRolePolicyDocument')), (one) => principalsOf(one).length === 0),
          ),
        ),
    );
    if (!inUse) yield finding('', `the policy ${policyARN} is attached to nobody${kind === 'ANY' ? '' : ` of the kind ${kind}`}`);
  },
});
