import { csv, finding, rule, some } from '../../core/index.ts';

export default rule({
  id: 'REDSHIFT_SERVERLESS_PUBLISH_LOGS_TO_CLOUDWATCH',
  title: 'Redshift Serverless namespaces send their logs to CloudWatch Logs',
  severity: 'medium',
  types: ['AWS::RedshiftServerless::Namespace'],
  parameters: { logType: csv({ about: 'The logs that must be sent.', default: ['connectionlog', 'userlog'] }) },
  why: 'Without these logs nobody can say who connected to the warehouse and which users were made or given rights; the system tables forget after a few days.',
  fix: 'Set LogExports to connectionlog and userlog, and useractivitylog if you want the statements.',
  *check(namespace, { parameters }) {
    const missing = parameters.logType.filter((wanted) => !some(namespace.LogExports, (log) => String(log).toLowerCase() === wanted.toLowerCase()));
    if (missing.length > 0)
      yield finding('LogExports', `${missing.join(' and ')} ${missing.length === 1 ? 'does' : 'do'} not go to CloudWatch Logs`, {
        expected: parameters.logType.join(', '),
      });
  },
});
