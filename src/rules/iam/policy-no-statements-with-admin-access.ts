import { allOf, finding, flag, rule, some, texts } from '../../core/index.ts';
import { boundaryHolders, coversEveryResource, eachStatement, policyScope, policyTypes } from './_policies.ts';

export default rule({
  id: 'IAM_POLICY_NO_STATEMENTS_WITH_ADMIN_ACCESS',
  title: 'IAM policies do not allow every action on every resource',
  severity: 'high',
  types: policyTypes,
  parameters: {
    excludePermissionBoundaryPolicy: flag({ about: 'Whether policies that serve as permissions boundaries are left out.' }),
  },
  needs: boundaryHolders,
  why: 'Whoever holds such a policy owns the account. One leaked key or one hijacked function is then enough to read, change and delete everything.',
  fix: 'Name the actions and the resources that are needed in the statement of PolicyDocument, in place of the two wildcards.',
  scope: (policy, context) => policyScope(policy, context, context.parameters.excludePermissionBoundaryPolicy),
  *check(policy) {
    yield* eachStatement(policy, function* (statement, path) {
      const everything = allOf(
        () => statement.Effect === 'Allow',
        () => some(texts(statement, 'Action'), (action) => action.isOneOf(['*', '*:*'])),
        () => some(texts(statement, 'Resource'), coversEveryResource),
      );
      if (everything)
        yield finding(`${path}.Action`, 'the statement allows every action on every resource', {
          expected: 'the actions that are needed',
        });
    });
  },
});
