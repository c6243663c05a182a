import type { Facts } from './facts.ts';
import { sorted, table } from './tables.ts';

/** What AWS's pages on the metrics of its services say beyond names, as of the day below. */
const asOf = '2026-11';

/** Metrics that count what happens, and of which there is no data where nothing does. */
const counting: Readonly<Record<string, readonly string[]>> = {
  'AWS/ApiGateway': ['Count'],
  'AWS/ApplicationELB': ['RequestCount', 'RequestCountPerTarget'],
  'AWS/CodeBuild': ['Builds', 'SucceededBuilds'],
  'AWS/Config': ['ConfigurationItemsRecorded'],
  'AWS/Events': ['InvocationAttempts', 'Invocations', 'MatchedEvents', 'SuccessfulInvocationAttempts', 'TriggeredRules'],
  'AWS/Firehose': ['DeliveryToS3.Records', 'IncomingRecords'],
  'AWS/Kinesis': ['IncomingRecords'],
  'AWS/Lambda': ['Invocations'],
  'AWS/Logs': ['IncomingBytes', 'IncomingLogEvents'],
  'AWS/SES': ['Delivery', 'Send'],
  'AWS/SNS': ['NumberOfMessagesPublished', 'NumberOfNotificationsDelivered'],
  'AWS/SQS': ['NumberOfMessagesDeleted', 'NumberOfMessagesReceived', 'NumberOfMessagesSent'],
  'AWS/Scheduler': ['InvocationAttemptCount'],
  'AWS/States': ['ExecutionsStarted', 'ExecutionsSucceeded'],
};

/** Namespaces whose metrics are in one region, wherever their resources are used. */
const ofOneRegion =
  'AWS/Billing AWS/CloudFront AWS/DDoSProtection AWS/GlobalAccelerator AWS/NetworkManager AWS/Route53 AWS/TrustedAdvisor AWS/Usage AWS/WAF AWS/WAFV2';

/** `AWS/SQS=NumberOfMessagesSent,…` for what counts; the namespaces of one region stand alone. */
export function metricKinds(): Facts {
  const lines = Object.entries(counting).map(([namespace, names]) => `${namespace}=${sorted(names).join(',')}`);
  return { from: "AWS's documentation", asOf, body: table(sorted([...lines, ...ofOneRegion.split(' ')])) };
}
