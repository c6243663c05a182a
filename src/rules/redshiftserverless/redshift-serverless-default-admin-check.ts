import { finding, rule, text } from '../../core/index.ts';

export default rule({
  id: 'REDSHIFT_SERVERLESS_DEFAULT_ADMIN_CHECK',
  title: 'The administrator of a Redshift Serverless namespace does not have the usual name',
  severity: 'medium',
  recommended: false,
  types: ['AWS::RedshiftServerless::Namespace'],
  why: 'Who knows the name of the administrator needs only the password, and the name that is proposed by default is the first that is tried.',
  fix: 'Set AdminUsername to a name of your own.',
  *check(namespace) {
    const name = text(namespace, 'AdminUsername');
    // Redshift names it admin if nobody else does.
    if (name === undefined || name.equals('admin'))
      yield finding('AdminUsername', 'the administrator has the usual name admin', { expected: 'a name of your own' });
  },
});
