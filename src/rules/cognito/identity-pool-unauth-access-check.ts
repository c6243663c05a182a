import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'COGNITO_IDENTITY_POOL_UNAUTH_ACCESS_CHECK',
  title: 'Identity pools do not admit guests',
  severity: 'medium',
  types: ['AWS::Cognito::IdentityPool'],
  why: 'Anybody who knows the id of the pool, which is in every page and app that uses it, gets AWS credentials of the role for guests.',
  fix: 'Set AllowUnauthenticatedIdentities to false.',
  *check(pool) {
    if (pool.AllowUnauthenticatedIdentities === true)
      yield finding('AllowUnauthenticatedIdentities', 'the pool gives credentials to whoever has not logged in', { expected: 'false' });
  },
});
