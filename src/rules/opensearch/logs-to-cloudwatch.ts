import { rule } from '../../core/index.ts';
import { judgeLogs, logParameters } from './_logs.ts';

export default rule({
  id: 'OPENSEARCH_LOGS_TO_CLOUDWATCH',
  title: 'OpenSearch domains send their logs to CloudWatch Logs',
  severity: 'medium',
  types: ['AWS::OpenSearchService::Domain'],
  parameters: logParameters,
  why: 'A managed domain has no disk to look at. Without published logs nobody sees why it refuses documents, runs full of memory or is queried to death.',
  fix: 'In LogPublishingOptions, set ES_APPLICATION_LOGS (and the slow logs) to Enabled: true with a CloudWatchLogsLogGroupArn.',
  check: (domain, { parameters }) => judgeLogs(domain, parameters.logTypes),
});
