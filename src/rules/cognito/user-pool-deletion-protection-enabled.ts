import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'COGNITO_USER_POOL_DELETION_PROTECTION_ENABLED',
  title: 'User pools are protected from deletion',
  severity: 'medium',
  types: ['AWS::Cognito::UserPool'],
  why: 'A deleted pool takes all accounts and passwords with it, and there is no backup to bring them back.',
  fix: 'Set DeletionProtection to ACTIVE.',
  *check(pool) {
    // CloudFormation leaves it off where nothing is said.
    if (pool.DeletionProtection !== 'ACTIVE') yield finding('DeletionProtection', 'deletion protection is off', { expected: 'ACTIVE' });
  },
});
