import { allOf, finding, isSet, type Relative, some, wiring } from '../../core/index.ts';
import { coversAction, type PolicyDocument, type PolicyStatement, principalsOfKind, statementsOf, testsOf } from '../../schema/index.ts';
import { namesAccounts } from '../_access/accounts.ts';
import { treeOf } from '../_access/written-json.ts';
import { called, snippet } from '../_words.ts';

const action = 'kms:PutKeyPolicy';

export default wiring({
  id: 'WIRING_KEY_LOCKOUT',
  title: 'The policy of a key leaves somebody who can change it',
  severity: 'critical',
  types: ['AWS::KMS::Key', 'AWS::KMS::ReplicaKey'],
  shipped: {
    as: 'deploy error',
    what: 'AWS KMS refuses the key: "The new key policy will not allow you to update the key policy in the future." With BypassPolicyLockoutSafetyCheck it takes it, and only AWS Support can help.',
  },
  why: 'A key obeys its own policy alone. IAM counts for nothing unless that policy hands the key to the account, so a policy for services only leaves nobody who could mend or delete the key.',
  fix: 'Add a statement that allows kms:* to the root of the account, which leaves the rest to IAM, and deny kms:* to nobody in general.',
  *check(key, { resource, graph }) {
    if (!isSet(key, 'KeyPolicy')) return;
    const statements = statementsOf(treeOf(graph, graph.node(resource) as Relative, 'KeyPolicy') as PolicyDocument | undefined);
    const deny = statements.findIndex((_, index) => some([statements[index] as PolicyStatement], shutsAllOut));
    if (deny >= 0) {
      yield finding(
        `KeyPolicy.Statement[${deny}]`,
        `the policy of ${called(resource)} denies everybody to change it, the account itself among them`,
        {
          expected: 'a condition, or fewer actions',
        },
      );
    } else if (!some(statements, (one) => letsSomebody(one))) {
      yield finding(
        'KeyPolicy',
        `the policy of ${called(resource)} lets nobody of any account change it: whoever it names, the key cannot be administered`,
        {
          expected: `${action} for the account or one of its roles`,
          fix: snippet(
            'Leave the administration of the key to IAM:',
            `
            - Sid: AccountAdministersByIam
              Effect: Allow
              Principal: { AWS: !Sub 'arn:\${AWS::Partition}:iam::\${AWS::AccountId}:root' }
              Action: kms:*
              Resource: '*'`,
          ),
        },
      );
    }
  },
});

/** Services cannot be told to change a policy; any account, role or user may be the one who deploys. */
function letsSomebody(statement: PolicyStatement): boolean {
  return allOf(
    () => statement.Effect === 'Allow',
    () => coversAction(statement, action),
    () => namesAccounts(statement),
    () => !isSet(statement, 'Condition') || !isOnlyThroughServices(statement),
  );
}

/** `kms:ViaService` holds for calls of services alone; with other conditions somebody of the account may get through. */
function isOnlyThroughServices(statement: PolicyStatement): boolean {
  return some(testsOf(statement), ({ key }) => key === 'kms:viaservice');
}

function shutsAllOut(statement: PolicyStatement): boolean {
  return allOf(
    () => statement.Effect === 'Deny',
    () => coversAction(statement, action),
    () => some(principalsOfKind(statement, 'AWS'), (one) => one.equals('*')),
    () => !isSet(statement, 'Condition'),
  );
}
