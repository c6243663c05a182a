import { rule } from '../../core/index.ts';
import { adminParameters, judgeAdmin } from './_admin.ts';

export default rule({
  id: 'RDS_CLUSTER_DEFAULT_ADMIN_CHECK',
  title: 'The administrator of an RDS cluster does not have the usual name',
  severity: 'medium',
  recommended: false,
  types: ['AWS::RDS::DBCluster'],
  parameters: adminParameters,
  why: 'Who knows the name of the administrator needs only the password. The names that are proposed by default are the first that are tried.',
  fix: 'Set MasterUsername to a name of your own. It cannot be changed later: the cluster has to be made anew.',
  scope: (cluster) => !/^(neptune|docdb)/i.test(cluster.Engine ?? '') || 'it is a cluster of Neptune or DocumentDB',
  check: (cluster, { parameters, state }) => judgeAdmin(cluster, parameters.validAdminUserNames, () => state.masterUsername),
});
