import { describe, expect, it } from 'vitest';
import { isPublishedWith, knownNamespaces, metricNamespace, nearestMetric, nearestNamespace } from './metrics.ts';

describe('metrics', () => {
  it.each([
    ['AWS/Lambda', 'Errors', ['FunctionName']],
    ['AWS/Lambda', 'AsyncEventAge', ['FunctionName']],
    ['AWS/Lambda', 'DeadLetterErrors', ['FunctionName']],
    ['AWS/Lambda', 'UnreservedConcurrentExecutions', []],
    ['AWS/Lambda', 'Duration', ['Resource', 'FunctionName']],
    ['AWS/SQS', 'ApproximateAgeOfOldestMessage', ['QueueName']],
    ['AWS/SQS', 'ApproximateNumberOfGroupsWithInflightMessages', ['QueueName']],
    ['AWS/SNS', 'NumberOfNotificationsFailed', ['TopicName']],
    ['AWS/Events', 'FailedInvocations', ['RuleName']],
    ['AWS/Events', 'InvocationsSentToDlq', ['EventBusName', 'RuleName']],
    ['AWS/Scheduler', 'InvocationDroppedCount', ['ScheduleGroup']],
    ['AWS/States', 'ExecutionsFailed', ['StateMachineArn']],
    ['AWS/DynamoDB', 'ThrottledRequests', ['TableName', 'Operation']],
    ['AWS/DynamoDB', 'ReadThrottleEvents', ['TableName']],
    ['AWS/S3', '4xxErrors', ['BucketName', 'FilterId']],
    ['AWS/Config', 'ConfigHistoryExportFailed', []],
    ['AWS/Logs', 'IncomingBytes', ['LogGroupName']],
    ['AWS/EC2', 'CPUUtilization', ['InstanceId']],
    ['AWS/EC2', 'CPUUtilization', []],
    ['AWS/RDS', 'FreeStorageSpace', ['DBInstanceIdentifier']],
    ['AWS/ApiGateway', '5XXError', ['ApiName', 'Stage']],
    ['AWS/ApplicationELB', 'UnHealthyHostCount', ['LoadBalancer', 'TargetGroup']],
    ['AWS/KMS', 'SecondsUntilKeyMaterialExpiration', ['KeyId']],
    ['AWS/Usage', 'CallCount', ['Type', 'Service', 'Resource', 'Class']],
    ['AWS/Billing', 'EstimatedCharges', ['Currency']],
    ['AWS/Kinesis', 'GetRecords.IteratorAgeMilliseconds', ['StreamName']],
    ['AWS/Firehose', 'DeliveryToS3.Success', ['DeliveryStreamName']],
  ])('%s %s is published with %s', (namespace, metric, dimensions) => {
    expect(metricNamespace(namespace)?.metrics.has(metric)).toBe(true);
    expect(isPublishedWith(namespace, metric, dimensions)).toBe(true);
  });

  it('are not there, or not with these dimensions, where all are known', () => {
    expect(isPublishedWith('AWS/Lambda', 'ErrorCount', ['FunctionName'])).toBe(false);
    expect(isPublishedWith('AWS/Lambda', 'Errors', ['Function'])).toBe(false);
    expect(isPublishedWith('AWS/SQS', 'NumberOfMessagesSent', [])).toBe(false);
    expect(isPublishedWith('AWS/SNS', 'NumberOfNotificationsFailed', [])).toBe(false);
    expect(isPublishedWith('AWS/States', 'ExecutionsFailed', ['StateMachineName'])).toBe(false);
    expect(isPublishedWith('AWS/S3', 'AllRequests', ['BucketName'])).toBe(false);
  });

  it('are not judged where not all are known', () => {
    expect(metricNamespace('AWS/RDS')?.complete).toBe(false);
    expect(isPublishedWith('AWS/RDS', 'SomethingNew', ['DBInstanceIdentifier'])).toBeUndefined();
    expect(isPublishedWith('AWS/RDS', 'CPUUtilization', ['Role'])).toBeUndefined();
    expect(isPublishedWith('MyCompany/Orders', 'Placed', [])).toBeUndefined();
    expect(metricNamespace('MyCompany/Orders')).toBeUndefined();
    expect(metricNamespace('AWS/WAFV2')).toMatchObject({ complete: false });
  });

  it('have names and sets that are names', () => {
    expect(knownNamespaces().length).toBeGreaterThan(100);
    for (const namespace of knownNamespaces()) {
      for (const [metric, sets] of metricNamespace(namespace)?.metrics ?? []) {
        expect(metric, namespace).toMatch(/^[\w.%:/ -]+$/);
        expect(sets.length, metric).toBeGreaterThan(0);
        for (const name of sets.flat()) expect(name, `${namespace} ${metric}`).toMatch(/^[A-Za-z][\w .:-]*$/);
      }
    }
  });
});

it.each([
  ['AWS/Lamda', 'AWS/Lambda'],
  ['AWS/lambda', 'AWS/Lambda'],
  ['Lambda', 'AWS/Lambda'],
  ['AWS/EventBridge', undefined],
  ['MyCompany/Orders', undefined],
])('%s: perhaps %s', (written, meant) => {
  expect(nearestNamespace(written)).toBe(meant);
});

it.each([
  ['AWS/Lambda', 'Error', 'Errors'],
  ['AWS/Lambda', 'invocations', 'Invocations'],
  ['AWS/SQS', 'ApproximateNumberOfMessageVisible', 'ApproximateNumberOfMessagesVisible'],
  ['AWS/SQS', 'Temperature', undefined],
])('%s %s: perhaps %s', (namespace, written, meant) => {
  expect(nearestMetric(namespace, written)).toBe(meant);
});
