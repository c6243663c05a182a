import { csv, finding, rule, text } from '../../core/index.ts';

export default rule({
  id: 'REDSHIFT_DEFAULT_DB_NAME_CHECK',
  title: 'The database of a Redshift cluster does not have the usual name',
  severity: 'medium',
  recommended: false,
  types: ['AWS::Redshift::Cluster'],
  parameters: { validDatabaseNames: csv({ about: 'The names that the database may have; any but dev if it is not given.' }) },
  why: 'The name that is proposed by default is the first that is tried, and it tells nobody what the data is.',
  fix: 'Set DBName to a name of your own. It cannot be changed later: the cluster has to be made anew.',
  *check(cluster, { parameters }) {
    const name = text(cluster, 'DBName');
    const valid = parameters.validDatabaseNames;
    // Redshift names it dev if nobody else does.
    if (name === undefined || name.equals('dev')) yield finding('DBName', 'the database has the usual name dev', { expected: 'a name of your own' });
    else if (valid?.length && !name.isOneOf(valid))
      yield finding('DBName', 'the database has a name that is not among the valid ones', { expected: valid.join(', ') });
  },
});
