import { allOf, finding, flag, isSet, rule, some, texts } from '../../core/index.ts';
import { boundaryHolders, eachStatement, policyScope, policyTypes } from './_policies.ts';

export default rule({
  id: 'IAM_POLICY_NO_STATEMENTS_WITH_FULL_ACCESS',
  title: 'IAM policies do not allow all actions of a service',
  severity: 'low',
  types: policyTypes,
  parameters: {
    excludePermissionBoundaryPolicy: flag({ about: 'Whether policies that serve as permissions boundaries are left out.' }),
  },
  needs: boundaryHolders,
  why: 'With all actions of a service comes the right to change its permissions and to delete, which hardly any holder needs, and every action that AWS adds later.',
  fix: 'List the actions that are needed in Action of the statement; a prefix such as ec2:Describe* is fine.',
  scope: (policy, context) => policyScope(policy, context, context.parameters.excludePermissionBoundaryPolicy),
  *check(policy) {
    yield* eachStatement(policy, function* (statement, path) {
      if (!isSet(statement, 'NotAction')) {
        const whole = allOf(
          () => statement.Effect === 'Allow',
          () => some(texts(statement, 'Action'), (action) => action.equals('*') || action.endsWith(':*')),
        );
        if (whole) yield finding(`${path}.Action`, 'the statement allows all actions of a service', { expected: 'the actions that are needed' });
        // All but a few services are open to whoever may do everything except what is listed.
      } else if (
        allOf(
          () => statement.Effect === 'Allow',
          () => !some(texts(statement, 'NotAction'), (action) => action.equals('*')),
        )
      )
        yield finding(`${path}.NotAction`, 'the statement allows everything that it does not list, which is all actions of most services', {
          expected: 'the actions that are needed, in Action',
        });
    });
  },
});
