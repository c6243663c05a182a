import { csv, every, finding, rule, some, texts } from '../../core/index.ts';
import { coversAction, isForEverybody, type PolicyStatement, patternMatches, policyOf, statementsOf, testsOf } from '../../schema/index.ts';

const deadly = ['backup:DeleteRecoveryPoint', 'backup:UpdateRecoveryPointLifecycle', 'backup:PutBackupVaultAccessPolicy'];

export default rule({
  id: 'BACKUP_RECOVERY_POINT_MANUAL_DELETION_DISABLED',
  title: 'Nobody can delete backups by hand',
  severity: 'medium',
  types: ['AWS::Backup::BackupVault'],
  // A locked vault does the same in another way.
  recommended: false,
  parameters: { principalArnList: csv({ about: 'The ARNs of those who may delete backups nevertheless.' }) },
  why: 'Whoever has taken over an account deletes the backups first, and encrypts or sells the data afterwards.',
  fix: 'Add a statement to AccessPolicy that denies "*" backup:DeleteRecoveryPoint, backup:UpdateRecoveryPointLifecycle and backup:PutBackupVaultAccessPolicy on "*".',
  *check(vault, { parameters: { principalArnList = [] } }) {
    const statements = statementsOf(policyOf(vault, 'AccessPolicy'));
    // A condition may only leave out those who are on the list.
    const spares = (statement: PolicyStatement) =>
      every(
        testsOf(statement),
        ({ operator, key, values }) =>
          /not(equals|like)/i.test(operator) &&
          /^aws:(principalarn|userid)$/.test(key) &&
          every(values, (one) => some(principalArnList, (arn) => patternMatches(arn, one.value, false))),
      );
    const denies = (statement: PolicyStatement, action: string) =>
      statement.Effect === 'Deny' &&
      isForEverybody(statement) &&
      some(texts(statement, 'Resource'), (one) => one.equals('*')) &&
      coversAction(statement, action) &&
      spares(statement);
    const open = deadly.filter((action) => !some(statements, (statement) => denies(statement, action)));
    if (open.length > 0)
      yield finding(statements.length > 0 ? 'AccessPolicy.Statement' : 'AccessPolicy', `nothing denies ${open.join(', ')}`, {
        expected: 'a statement that denies them to everybody on "*"',
      });
  },
});
