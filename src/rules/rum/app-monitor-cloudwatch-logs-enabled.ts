import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'RUM_APP_MONITOR_CLOUDWATCH_LOGS_ENABLED',
  title: 'RUM app monitors copy what they gather to CloudWatch Logs',
  severity: 'low',
  types: ['AWS::RUM::AppMonitor'],
  recommended: false,
  why: 'RUM itself forgets after 30 days, so whoever looks for the start of a fault later than that finds nothing.',
  fix: 'Set CwLogEnabled to true, and a retention on the log group.',
  *check(monitor) {
    // Nothing is copied by default.
    if (monitor.CwLogEnabled !== true) yield finding('CwLogEnabled', 'what is gathered is not kept in CloudWatch Logs', { expected: 'true' });
  },
});
