import { finding, rule, text } from '../../core/index.ts';

export default rule({
  id: 'REDSHIFT_SERVERLESS_DEFAULT_DB_NAME_CHECK',
  title: 'The database of a Redshift Serverless namespace does not have the usual name',
  severity: 'medium',
  recommended: false,
  types: ['AWS::RedshiftServerless::Namespace'],
  why: 'The name that is proposed by default is the first that is tried, and it tells nobody what the data is.',
  fix: 'Set DbName to a name of your own. It cannot be changed later: the namespace has to be made anew.',
  *check(namespace) {
    const name = text(namespace, 'DbName');
    // Redshift names it dev if nobody else does.
    if (name === undefined || name.equals('dev')) yield finding('DbName', 'the database has the usual name dev', { expected: 'a name of your own' });
  },
});
