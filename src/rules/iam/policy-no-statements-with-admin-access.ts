import { allOf, each, finding, flag, rule, some, texts } from '../../core/index.ts';
import { policyOf, statementsOf } from '../../schema/index.ts';
import { boundaryHolders, coversEveryResource, managedPolicyScope, statementPath } from './_policies.ts';

export default rule({
  id: 'IAM_POLICY_NO_STATEMENTS_WITH_ADMIN_ACCESS',
  title: 'Managed policies do not allow every action on every resource',
  severity: 'high',
  types: ['AWS::IAM::ManagedPolicy', 'AWS::IAM::Policy'],
  parameters: {
    excludePermissionBoundaryPolicy: flag({ about: 'Whether policies that serve as permissions boundaries are left out.' }),
  },
  needs: boundaryHolders,
  why: 'Whoever holds such a policy owns the account. One leaked key or one hijacked function is then enough to read, change and delete everything.',
  fix: 'Name the actions and the resources that are needed in the statement of PolicyDocument, in place of the two wildcards.',
  scope: (_, context) => managedPolicyScope(context, context.parameters.excludePermissionBoundaryPolicy),
  *check(policy) {
    const document = policyOf(policy, 'PolicyDocument');
    yield* each(statementsOf(document), function* (statement, index) {
      const everything = allOf(
        () => statement.Effect === 'Allow',
        () => some(texts(statement, 'Action'), (action) => action.isOneOf(['*', '*:*'])),
        () => some(texts(statement, 'Resource'), coversEveryResource),
      );
      if (everything)
        yield finding(`${statementPath('PolicyDocument', document, index)}.Action`, 'the statement allows every action on every resource', {
          expected: 'the actions that are needed',
        });
    });
  },
});
