import { describe, expect, it } from 'vitest';
import * as config from './config-facts.ts';
import { regionNames } from './regions.ts';

describe('what AWS Config takes', () => {
  it('has the values that its API has', () => {
    expect(config.maximumExecutionFrequencies).toEqual(['One_Hour', 'Three_Hours', 'Six_Hours', 'Twelve_Hours', 'TwentyFour_Hours']);
    expect(config.messageTypes).toContain('OversizedConfigurationItemChangeNotification');
    expect(config.messageTypes).not.toContain('ComplianceChangeNotification');
    expect([...config.owners].sort()).toEqual(['AWS', 'CUSTOM_LAMBDA', 'CUSTOM_POLICY']);
    expect(config.recordingFrequencies).toEqual(['CONTINUOUS', 'DAILY']);
  });

  it('limits a remediation', () => {
    expect(config.remediationLimits.MaximumAutomaticAttempts).toEqual({ least: 1, most: 25 });
    expect(config.remediationLimits.RetryAttemptSeconds).toEqual({ least: 1, most: 2_678_000 });
  });

  it('records types by its own names', () => {
    expect(config.isRecordableType('AWS::S3::Bucket')).toBe(true);
    expect(config.isRecordableType('AWS::Config::ResourceCompliance')).toBe(true);
    expect(config.isRecordableType('AWS::S3::Buckets')).toBe(false);
    expect(config.nearestRecordableType('AWS::S3::Buckets')).toBe('AWS::S3::Bucket');
    expect(config.nearestRecordableType('AWS::Quite::Different')).toBeUndefined();
    expect(config.globalResourceTypes.filter((type) => !config.isRecordableType(type))).toEqual([]);
  });

  it('records global types where it was before February 2022', () => {
    expect(config.recordsGlobalTypes('us-east-1')).toBe(true);
    expect(config.recordsGlobalTypes('eu-central-2')).toBe(false);
    expect(regionNames().filter((region) => !config.recordsGlobalTypes(region)).length).toBeGreaterThan(10);
  });
});
