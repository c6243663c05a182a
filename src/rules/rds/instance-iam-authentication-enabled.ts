import { every, finding, isSet, rule } from '../../core/index.ts';
import { engineOf, source } from './_engine.ts';

const engines = ['mysql', 'mariadb', 'postgres', 'aurora', 'aurora-mysql', 'aurora-postgresql'];

export default rule({
  id: 'RDS_INSTANCE_IAM_AUTHENTICATION_ENABLED',
  title: 'RDS instances let clients sign in with IAM',
  severity: 'medium',
  recommended: false,
  types: ['AWS::RDS::DBInstance'],
  needs: [{ type: 'AWS::RDS::DBCluster', ours: 'DBClusterIdentifier', fields: ['EnableIAMDatabaseAuthentication'] }, source],
  why: 'Passwords of a database are shared, copied and seldom changed. IAM gives each client a token that lives for minutes, and one place to take access away.',
  fix: 'Set EnableIAMDatabaseAuthentication to true (for a member of a cluster, on the cluster), and give database users to roles with rds-db:connect.',
  scope: (instance, context) => engines.includes(engineOf(instance, context)) || 'its engine does not know IAM authentication',
  *check(instance, { related }) {
    if (isSet(instance, 'DBClusterIdentifier') && !isSet(instance, 'EnableIAMDatabaseAuthentication')) {
      const clusters = related('AWS::RDS::DBCluster');
      if (!every(clusters, ({ properties }) => properties.EnableIAMDatabaseAuthentication === true))
        yield finding('DBClusterIdentifier', 'its cluster does not let clients sign in with IAM', {
          expected: 'a cluster with EnableIAMDatabaseAuthentication: true',
          related: clusters.items.map(({ resource }) => ({ resource, path: 'EnableIAMDatabaseAuthentication' })),
        });
    } else if (instance.EnableIAMDatabaseAuthentication !== true) {
      yield finding('EnableIAMDatabaseAuthentication', 'clients cannot sign in with IAM', { expected: 'true' });
    }
  },
});
