import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'RDS_CLUSTER_IAM_AUTHENTICATION_ENABLED',
  title: 'RDS clusters let clients sign in with IAM',
  severity: 'medium',
  recommended: false,
  types: ['AWS::RDS::DBCluster'],
  why: 'Passwords of a database are shared, copied and seldom changed. IAM gives each client a token that lives for minutes, and one place to take access away.',
  fix: 'Set EnableIAMDatabaseAuthentication to true, and give database users to roles with rds-db:connect.',
  *check(cluster) {
    if (cluster.EnableIAMDatabaseAuthentication !== true)
      yield finding('EnableIAMDatabaseAuthentication', 'clients cannot sign in with IAM', { expected: 'true' });
  },
});
