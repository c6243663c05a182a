import { each, finding, rule } from '../../core/index.ts';
import { isPublicGrant, policyOf, statementPath, statementsOf } from '../../schema/index.ts';

export default rule({
  id: 'KMS_KEY_POLICY_NO_PUBLIC_ACCESS',
  title: 'KMS keys are not open to everybody',
  severity: 'critical',
  types: ['AWS::KMS::Key', 'AWS::KMS::ReplicaKey'],
  why: 'Anyone with an AWS account can use the key: decrypt what he has got hold of, or have the key deleted and all your data with it.',
  fix: 'Name accounts, roles or services as Principal of the statement, or tie "*" to a fixed kms:CallerAccount or aws:PrincipalOrgID.',
  *check(key) {
    // Without a policy KMS makes one that lets the account in, and nobody else.
    const document = policyOf(key, 'KeyPolicy');
    yield* each(statementsOf(document), function* (statement, index) {
      if (isPublicGrant(statement, ['kms:CallerAccount']))
        yield finding(statementPath('KeyPolicy', document, index), 'the statement lets everybody use the key');
    });
  },
});
