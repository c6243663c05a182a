import { csv, finding, rule, text } from '../../core/index.ts';

export default rule({
  id: 'REDSHIFT_DEFAULT_ADMIN_CHECK',
  title: 'The administrator of a Redshift cluster does not have the usual name',
  severity: 'medium',
  recommended: false,
  types: ['AWS::Redshift::Cluster'],
  parameters: { validAdminUserNames: csv({ about: 'The names that the administrator may have; any but awsuser if it is not given.' }) },
  why: 'Who knows the name of the administrator needs only the password, and the name that is proposed by default is the first that is tried.',
  fix: 'Set MasterUsername to a name of your own. It cannot be changed later: the cluster has to be made anew.',
  *check(cluster, { parameters }) {
    const name = text(cluster, 'MasterUsername');
    const valid = parameters.validAdminUserNames;
    if (name?.equals('awsuser')) yield finding('MasterUsername', 'the administrator has the usual name awsuser', { expected: 'a name of your own' });
    else if (valid?.length && !name?.isOneOf(valid))
      yield finding('MasterUsername', 'the administrator has a name that is not among the valid ones', { expected: valid.join(', ') });
  },
});
