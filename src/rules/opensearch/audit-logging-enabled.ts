import { csv, finding, rule } from '../../core/index.ts';
import { publishes } from './_logs.ts';

export default rule({
  id: 'OPENSEARCH_AUDIT_LOGGING_ENABLED',
  title: 'OpenSearch domains write audit logs',
  severity: 'medium',
  types: ['AWS::OpenSearchService::Domain'],
  parameters: { cloudWatchLogsLogGroupArnList: csv({ about: 'ARNs of the log groups of which one must get the audit logs.' }) },
  why: 'Without audit logs nobody can say who signed in to the domain, who was turned away, and which documents were read or changed.',
  fix: 'In LogPublishingOptions, set AUDIT_LOGS to Enabled: true with a CloudWatchLogsLogGroupArn, and switch auditing on in the security plugin.',
  *check(domain, { parameters }) {
    const groups = parameters.cloudWatchLogsLogGroupArnList ?? [];
    if (!publishes(domain, 'AUDIT_LOGS'))
      yield finding('LogPublishingOptions.AUDIT_LOGS', 'audit logs are not published', { expected: 'Enabled: true' });
    else if (!publishes(domain, 'AUDIT_LOGS', groups))
      yield finding('LogPublishingOptions.AUDIT_LOGS.CloudWatchLogsLogGroupArn', 'audit logs do not go to the log group that is asked for', {
        expected: groups.join(', '),
      });
  },
});
