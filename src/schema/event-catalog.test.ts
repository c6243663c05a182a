import { describe, expect, it } from 'vitest';
import { eventSource, eventSourceNames, nearestDetailType, nearestEventSource, sourcesOfDetailType } from './event-catalog.ts';

describe('the catalogue of events', () => {
  it('has the events of AWS Config, and no others', () => {
    expect(eventSource('aws.config')).toMatchObject({ complete: true });
    expect(eventSource('aws.config')?.detailTypes).toContain('Config Rules Compliance Change');
    expect(eventSource('aws.config')?.detailTypes).toContain('Config Configuration Item Change');
    expect(eventSource('aws.config')?.detailTypes).not.toContain('Config Rule Compliance Change');
  });

  it.each([
    ['aws.s3', 'Object Created'],
    ['aws.ec2', 'EC2 Instance State-change Notification'],
    ['aws.securityhub', 'Security Hub Findings - Imported'],
    ['aws.guardduty', 'GuardDuty Finding'],
    ['aws.health', 'AWS Health Event'],
    ['aws.ssm', 'Parameter Store Change'],
    ['aws.signin', 'AWS Console Sign In via CloudTrail'],
    ['aws.iam', 'AWS API Call via CloudTrail'],
    ['aws.sts', 'AWS API Call via CloudTrail'],
    ['aws.kms', 'KMS CMK Deletion'],
    ['aws.cloudtrail', 'AWS Service Event via CloudTrail'],
    ['aws.cloudwatch', 'CloudWatch Alarm State Change'],
    ['aws.states', 'Step Functions Execution Status Change'],
    ['aws.events', 'Scheduled Event'],
    ['aws.ses', 'AWS API Call via CloudTrail'],
    ['aws.lambda', 'AWS API Call via CloudTrail'],
  ])('%s sends %s', (source, detailType) => {
    expect(eventSource(source)?.detailTypes).toContain(detailType);
    expect(sourcesOfDetailType(detailType)).toContain(source);
  });

  it('knows no source of anybody else, and keeps to one form', () => {
    expect(eventSource('com.example.orders')).toBeUndefined();
    expect(eventSource('aws.partner/example.com/1')).toBeUndefined();
    expect(eventSourceNames().filter((name) => !/^aws\.[a-z0-9-]+$/.test(name))).toEqual([]);
    expect(eventSourceNames().length).toBeGreaterThan(300);
  });

  it('says of a type where it comes from', () => {
    expect(sourcesOfDetailType('Config Rules Compliance Change')).toEqual(['aws.config']);
    expect(sourcesOfDetailType('Nothing Like This')).toEqual([]);
  });
});

it.each([
  ['aws.confg', 'aws.config'],
  ['config.amazonaws.com', 'aws.config'],
  ['AWS.S3', 'aws.s3'],
  ['aws.gaurdduty', 'aws.guardduty'],
  ['aws.security-hub', 'aws.securityhub'],
  ['aws.something-else', undefined],
])('%s sends nothing; perhaps %s', (written, meant) => {
  expect(eventSource(written)).toBeUndefined();
  expect(nearestEventSource(written)).toBe(meant);
});

it.each([
  ['aws.config', 'Config Rule Compliance Change', 'Config Rules Compliance Change'],
  ['aws.s3', 'Object created', 'Object Created'],
  ['aws.ec2', 'EC2 Instance State Change Notification', 'EC2 Instance State-change Notification'],
  ['aws.s3', 'AWS API Call via Cloudtrail', 'AWS API Call via CloudTrail'],
  ['aws.s3', 'GuardDuty Findings', 'GuardDuty Finding'],
  ['aws.config', 'Something Happened Here', undefined],
])('%s, %s: perhaps %s', (source, written, meant) => {
  expect(eventSource(source)?.detailTypes).not.toContain(written);
  expect(nearestDetailType(written, source)).toBe(meant);
});
