import { expect, test } from 'vitest';
import { Unknown } from '../../../core/value.ts';
import { configItem as item } from '../../../testing/config-item.ts';
import { differences } from '../../../testing/same-verdicts.ts';
import { describeItem } from '../translate.ts';

const open = { Statement: [{ Effect: 'Allow', Principal: '*', Action: 'kms:*', Resource: '*' }] };
const closed = { Statement: [{ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:root' }, Action: 'kms:*', Resource: '*' }] };
const metadata = {
  enabled: true,
  keyUsage: 'ENCRYPT_DECRYPT',
  keyState: 'Enabled',
  origin: 'AWS_KMS',
  keyManager: 'CUSTOMER',
  keySpec: 'SYMMETRIC_DEFAULT',
};

test('keys as items get the verdicts of the template', async () => {
  const described = [
    item('AWS::KMS::Key', 'good', metadata, { supplementary: { KeyRotationStatus: true, Policy: closed }, tags: { Owner: 'platform' } }),
    item('AWS::KMS::Key', 'bad', metadata, { supplementary: { KeyRotationStatus: 'false', Policy: JSON.stringify(open) } }),
    item('AWS::KMS::Key', 'signing', { ...metadata, keySpec: 'RSA_2048', keyUsage: 'SIGN_VERIFY' }, { supplementary: { Policy: closed } }),
    item('AWS::KMS::Key', 'aws', { ...metadata, keyManager: 'AWS' }, { supplementary: { Policy: open } }),
  ].flatMap(describeItem);
  const template = {
    Good: { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: closed, EnableKeyRotation: true, Tags: [{ Key: 'Owner', Value: 'platform' }] } },
    Bad: { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: open, EnableKeyRotation: false } },
    Signing: { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: closed, KeySpec: 'RSA_2048', KeyUsage: 'SIGN_VERIFY' } },
  };
  expect(await differences({ template, described })).toEqual([]);
});

test('whether a key rotates is unknown where the item does not tell', () => {
  const [key] = describeItem(item('AWS::KMS::Key', 'key', metadata));
  expect(key?.properties.EnableKeyRotation).toBeInstanceOf(Unknown);
  expect(key?.properties.KeyPolicy).toBeInstanceOf(Unknown);
});

test('a replica is a type of its own, and names its primary', () => {
  const primary = 'arn:aws:kms:us-east-1:111122223333:key/mrk-1';
  const multiRegionConfiguration = { multiRegionKeyType: 'REPLICA', primaryKey: { arn: primary, region: 'us-east-1' }, replicaKeys: [] };
  const [key] = describeItem(item('AWS::KMS::Key', 'mrk-1', { ...metadata, multiRegion: true, multiRegionConfiguration }));
  expect(key).toMatchObject({ type: 'AWS::KMS::ReplicaKey', properties: { PrimaryKeyArn: primary }, state: { keyState: 'Enabled' } });
});

const recorded = {
  name: 'audit',
  s3BucketName: 'audit',
  includeGlobalServiceEvents: true,
  isMultiRegionTrail: true,
  homeRegion: 'eu-west-1',
  trailARN: 'arn:aws:cloudtrail:eu-west-1:111122223333:trail/audit',
  logFileValidationEnabled: false,
  hasCustomEventSelectors: false,
  hasInsightSelectors: false,
};

test('trails as items get the verdicts of the template, save where AWS Config does not record what they do', async () => {
  const described = [item('AWS::CloudTrail::Trail', 'audit', recorded)].flatMap(describeItem);
  const template = {
    Audit: {
      Type: 'AWS::CloudTrail::Trail',
      Properties: { TrailName: 'audit', IsLogging: true, S3BucketName: 'audit', IsMultiRegionTrail: true, EnableLogFileValidation: false },
    },
  };
  const except = {
    CLOUD_TRAIL_ENABLED: 'whether it logs is not recorded',
    MULTI_REGION_CLOUD_TRAIL_ENABLED: 'whether it logs is not recorded',
  };
  expect(await differences({ template, described, except })).toEqual([]);
  expect(described[0]?.properties.IsLogging).toBeInstanceOf(Unknown);
  expect(described[0]?.state?.latestCloudWatchLogsDeliveryTime).toBeInstanceOf(Unknown);
});

test('what a trail selects is unknown where the item says no more than that it selects', () => {
  const [selecting] = describeItem(item('AWS::CloudTrail::Trail', 'audit', { ...recorded, hasCustomEventSelectors: true }));
  expect(selecting?.properties.EventSelectors).toBeInstanceOf(Unknown);
  const [plain] = describeItem(item('AWS::CloudTrail::Trail', 'audit', recorded));
  expect(plain?.properties).not.toHaveProperty('EventSelectors');
});

test('alarms as items get the verdicts of the template', async () => {
  const alarm = {
    actionsEnabled: false,
    alarmActions: ['arn:aws:sns:eu-west-1:111122223333:ops'],
    insufficientDataActions: [],
    okactions: ['arn:aws:sns:eu-west-1:111122223333:ops'],
    alarmName: 'busy',
    metricName: 'CPUUtilization',
    namespace: 'AWS/EC2',
    statistic: 'Average',
    dimensions: [{ name: 'InstanceId', value: 'i-1' }],
    period: 300,
    evaluationPeriods: 1,
    threshold: 80,
    comparisonOperator: 'GreaterThanThreshold',
  };
  const described = describeItem(item('AWS::CloudWatch::Alarm', 'busy', alarm));
  const template = {
    Busy: {
      Type: 'AWS::CloudWatch::Alarm',
      Properties: {
        AlarmName: 'busy',
        ActionsEnabled: false,
        AlarmActions: alarm.alarmActions,
        OKActions: alarm.okactions,
        MetricName: 'CPUUtilization',
        Namespace: 'AWS/EC2',
        Statistic: 'Average',
        Dimensions: [{ Name: 'InstanceId', Value: 'i-1' }],
        Period: 300,
        EvaluationPeriods: 1,
        Threshold: 80,
        ComparisonOperator: 'GreaterThanThreshold',
      },
    },
  };
  const parameters = {
    CLOUDWATCH_ALARM_ACTION_CHECK: { okActionRequired: 'true' },
    CLOUDWATCH_ALARM_SETTINGS_CHECK: { metricName: 'CPUUtilization', threshold: 80 },
  };
  expect(await differences({ template, described, parameters })).toEqual([]);
  expect(described[0]?.properties.Dimensions).toEqual([{ Name: 'InstanceId', Value: 'i-1' }]);
});

test('a stack tells of its drift, protection and role', () => {
  const id = 'arn:aws:cloudformation:eu-west-1:111122223333:stack/app/1';
  const told = { stackName: 'app', roleARN: 'arn:aws:iam::111122223333:role/deploy', enableTerminationProtection: 'true' };
  const [stack] = describeItem(item('AWS::CloudFormation::Stack', id, { ...told, driftInformation: { stackDriftStatus: 'DRIFTED' } }));
  expect(stack).toMatchObject({
    id,
    otherNames: ['app'],
    state: { roleArn: told.roleARN, enableTerminationProtection: true, driftStatus: 'DRIFTED' },
  });
  const [unchecked] = describeItem(item('AWS::CloudFormation::Stack', id, { ...told, driftInformation: { stackDriftStatus: 'NOT_CHECKED' } }));
  expect(unchecked?.state?.driftStatus).toBeInstanceOf(Unknown);
});
