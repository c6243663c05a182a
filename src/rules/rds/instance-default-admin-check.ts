import { isSet, rule } from '../../core/index.ts';
import { adminParameters, judgeAdmin } from './_admin.ts';

export default rule({
  id: 'RDS_INSTANCE_DEFAULT_ADMIN_CHECK',
  title: 'The administrator of an RDS instance does not have the usual name',
  severity: 'medium',
  recommended: false,
  types: ['AWS::RDS::DBInstance'],
  parameters: adminParameters,
  why: 'Who knows the name of the administrator needs only the password. The names that are proposed by default are the first that are tried.',
  fix: 'Set MasterUsername to a name of your own. It cannot be changed later: the instance has to be made anew.',
  scope(instance) {
    if (isSet(instance, 'DBClusterIdentifier')) return 'it is a member of a cluster, which has the administrator';
    return !/^(neptune|docdb)/i.test(instance.Engine ?? '') || 'it is an instance of Neptune or DocumentDB';
  },
  check: (instance, { parameters, state }) => judgeAdmin(instance, parameters.validAdminUserNames, () => state.masterUsername),
});
