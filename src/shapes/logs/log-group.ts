import type { LogGroup, MetricFilter, SubscriptionFilter } from '@aws-sdk/client-cloudwatch-logs';
import { describe, unseen } from '../describe.ts';
import type { Described } from '../described.ts';

const notRead = (what: string) => unseen(`${what} of log groups is not read: it would take a call for each`);

/** Its ARN comes in two forms, and others point at it by either. */
export function logGroup(answer: LogGroup): Described {
  const { logGroupName: name = '', logGroupArn, arn, retentionInDays, kmsKeyId, logGroupClass } = answer;
  return describe('AWS::Logs::LogGroup', {
    id: name,
    arn: logGroupArn ?? arn?.replace(/:\*$/, ''),
    otherNames: [arn],
    properties: {
      LogGroupName: name,
      RetentionInDays: retentionInDays,
      KmsKeyId: kmsKeyId,
      LogGroupClass: logGroupClass,
      BearerTokenAuthenticationEnabled: answer.bearerTokenAuthenticationEnabled,
      DeletionProtectionEnabled: answer.deletionProtectionEnabled,
      // Groups that never had one say nothing of it.
      DataProtectionPolicy: answer.dataProtectionStatus === 'ACTIVATED' ? notRead('the data protection policy') : undefined,
      FieldIndexPolicies: notRead('the index'),
      ResourcePolicyDocument: notRead('the resource policy'),
    },
    tags: notRead('what is tagged'),
    state: { storedBytes: answer.storedBytes },
  });
}

export function metricFilter({
  filterName = '',
  logGroupName = '',
  filterPattern = '',
  metricTransformations,
  applyOnTransformedLogs,
}: MetricFilter): Described {
  return describe('AWS::Logs::MetricFilter', {
    id: `${logGroupName}|${filterName}`,
    otherNames: [filterName],
    properties: {
      FilterName: filterName,
      LogGroupName: logGroupName,
      FilterPattern: filterPattern,
      ApplyOnTransformedLogs: applyOnTransformedLogs,
      MetricTransformations: (metricTransformations ?? []).map(({ metricName, metricNamespace, metricValue, defaultValue, unit, dimensions }) => ({
        MetricName: metricName,
        MetricNamespace: metricNamespace,
        MetricValue: metricValue,
        DefaultValue: defaultValue,
        Unit: unit,
        Dimensions: dimensions && Object.entries(dimensions).map(([Key, Value]) => ({ Key, Value })),
      })),
    },
    state: {},
  });
}

export function subscriptionFilter(answer: SubscriptionFilter): Described {
  const { filterName = '', logGroupName = '', filterPattern = '', destinationArn, distribution, roleArn, applyOnTransformedLogs } = answer;
  return describe('AWS::Logs::SubscriptionFilter', {
    id: `${logGroupName}|${filterName}`,
    otherNames: [filterName],
    properties: {
      FilterName: filterName,
      LogGroupName: logGroupName,
      FilterPattern: filterPattern,
      DestinationArn: destinationArn,
      Distribution: distribution,
      RoleArn: roleArn,
      ApplyOnTransformedLogs: applyOnTransformedLogs,
    },
    state: {},
  });
}
