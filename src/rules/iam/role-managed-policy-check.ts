import { anyOf, csv, each, finding, rule, some, text } from '../../core/index.ts';
import { isAttached } from './_arns.ts';

export default rule({
  id: 'IAM_ROLE_MANAGED_POLICY_CHECK',
  title: 'Roles have all the managed policies that they must have',
  severity: 'low',
  types: ['AWS::IAM::Role'],
  recommended: false,
  parameters: { managedPolicyArns: csv({ about: 'ARNs of the managed policies that every role must have.', required: true }) },
  needs: [
    { type: 'AWS::IAM::ManagedPolicy', ours: 'ManagedPolicyArns', fields: ['ManagedPolicyName'], as: 'attached' },
    { type: 'AWS::IAM::ManagedPolicy', theirs: 'Roles', fields: ['Roles', 'ManagedPolicyName'], as: 'attaching' },
  ],
  why: 'A role without the common policies escapes what they are there for, such as a denial of regions or the right to write logs.',
  fix: 'Add the ARN of the missing policy to ManagedPolicyArns of the role.',
  scope: (role) => !text(role, 'Path')?.startsWith('/aws-service-role/') || 'it is linked to a service, which alone decides on its policies',
  *check(role, { parameters, related }) {
    const own = related<'AWS::IAM::ManagedPolicy'>('attached').items;
    yield* each(parameters.managedPolicyArns, function* (wanted) {
      const name = wanted.split('/').at(-1) as string;
      const has = anyOf(
        () => isAttached(role.ManagedPolicyArns, wanted, own),
        // A policy of the account may name its roles itself; those of AWS cannot.
        () =>
          !/^arn:[^:]*:iam::aws:/.test(wanted) &&
          some(related<'AWS::IAM::ManagedPolicy'>('attaching'), ({ properties }) => text(properties, 'ManagedPolicyName')?.equals(name) === true),
      );
      if (!has) yield finding('ManagedPolicyArns', `the policy ${name} is not attached`, { expected: wanted });
    });
  },
});
