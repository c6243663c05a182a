import { anyOf, finding, isSet, listOf, rule, some, texts } from '../../core/index.ts';

export default rule({
  id: 'ROUTE53_QUERY_LOGGING_ENABLED',
  title: 'Public hosted zones log the queries they answer',
  severity: 'medium',
  types: ['AWS::Route53::HostedZone'],
  needs: [{ type: 'AWS::Route53::QueryLoggingConfig', theirs: 'HostedZoneId', fields: [] }],
  why: 'Queries show who looks for what in your domain: names that are being guessed, or a name that points nowhere and is still in use. Without a log nobody can look.',
  fix: 'Set QueryLoggingConfig.CloudWatchLogsLogGroupArn to a log group in us-east-1 that Route 53 may write to.',
  scope(zone) {
    const inVpc = anyOf(
      () => listOf<unknown>(zone.VPCs).length > 0,
      () => texts(zone, 'VPCs').length > 0,
    );
    return inVpc ? 'it is a private zone' : true;
  },
  *check(zone, { related }) {
    const logs = anyOf(
      () => isSet(zone, 'QueryLoggingConfig'),
      () => some(related('AWS::Route53::QueryLoggingConfig'), () => true),
    );
    if (!logs) yield finding('QueryLoggingConfig', 'queries are not logged', { expected: 'a log group' });
  },
});
