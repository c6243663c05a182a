import { CloudFormationClient, CreateStackCommand } from '@aws-sdk/client-cloudformation';
import { CloudTrailClient, CreateTrailCommand, PutEventSelectorsCommand, StartLoggingCommand } from '@aws-sdk/client-cloudtrail';
import { CloudWatchClient, PutMetricAlarmCommand } from '@aws-sdk/client-cloudwatch';
import { CloudWatchLogsClient, CreateLogGroupCommand, PutMetricFilterCommand, PutRetentionPolicyCommand } from '@aws-sdk/client-cloudwatch-logs';
import {
  CreateAliasCommand,
  CreateKeyCommand,
  EnableKeyRotationCommand,
  KMSClient,
  PutKeyPolicyCommand,
  ScheduleKeyDeletionCommand,
} from '@aws-sdk/client-kms';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateTopicCommand, SNSClient } from '@aws-sdk/client-sns';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Unknown } from '../../../core/value.ts';
import { type Moto, motoCommand, startMoto, withoutMoto } from '../../../testing/moto.ts';
import { emulated, readLive, refusal } from '../../../testing/read-live.ts';
import { differences } from '../../../testing/same-verdicts.ts';
import { readers as cloudformation } from './cloudformation.ts';
import { readers as cloudtrail } from './cloudtrail.ts';
import { readers as cloudwatch } from './cloudwatch.ts';
import { readers as kms } from './kms.ts';
import { readers as logs } from './logs.ts';

const open = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: '*', Action: 'kms:*', Resource: '*' }] };
const closed = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::123456789012:root' }, Action: 'kms:*', Resource: '*' }],
};
const Tags = [{ Key: 'Owner', Value: 'platform' }];
const topic = 'arn:aws:sns:us-east-1:123456789012:ops';

const ids: { good: string; bad: string; leaving: string } = { good: '', bad: '', leaving: '' };

const template = {
  Good: { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: closed, EnableKeyRotation: true, Tags } },
  Bad: { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: open } },
  Leaving: { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: closed } },
  Alias: { Type: 'AWS::KMS::Alias', Properties: { AliasName: 'alias/good', TargetKeyId: { Ref: 'Good' } } },
  Audit: {
    Type: 'AWS::CloudTrail::Trail',
    Properties: {
      TrailName: 'audit',
      S3BucketName: 'audit',
      IsLogging: true,
      IsMultiRegionTrail: true,
      EnableLogFileValidation: true,
      KMSKeyId: 'alias/good',
      EventSelectors: [{ ReadWriteType: 'All', IncludeManagementEvents: true, DataResources: [{ Type: 'AWS::S3::Object', Values: ['arn:aws:s3'] }] }],
      Tags,
    },
  },
  Old: { Type: 'AWS::CloudTrail::Trail', Properties: { TrailName: 'old', S3BucketName: 'audit', IsLogging: false } },
  Busy: {
    Type: 'AWS::CloudWatch::Alarm',
    Properties: {
      AlarmName: 'busy',
      MetricName: 'CPUUtilization',
      Namespace: 'AWS/EC2',
      Statistic: 'Average',
      Period: 300,
      EvaluationPeriods: 1,
      Threshold: 80,
      ComparisonOperator: 'GreaterThanThreshold',
      ActionsEnabled: true,
      AlarmActions: [topic],
      Dimensions: [{ Name: 'InstanceId', Value: 'i-1' }],
    },
  },
  Mute: {
    Type: 'AWS::CloudWatch::Alarm',
    Properties: {
      AlarmName: 'mute',
      MetricName: 'Errors',
      Namespace: 'AWS/Lambda',
      Statistic: 'Sum',
      Period: 60,
      EvaluationPeriods: 1,
      Threshold: 1,
      ComparisonOperator: 'GreaterThanThreshold',
      ActionsEnabled: false,
    },
  },
  Short: { Type: 'AWS::Logs::LogGroup', Properties: { LogGroupName: 'short', RetentionInDays: 7 } },
  Long: { Type: 'AWS::Logs::LogGroup', Properties: { LogGroupName: 'long', KmsKeyId: 'arn:aws:kms:us-east-1:123456789012:key/1' } },
};

async function seed(moto: Moto): Promise<void> {
  const keys = new KMSClient(moto.client());
  const made = async (policy: object, tags: typeof Tags = []) =>
    (
      await keys.send(
        new CreateKeyCommand({ Policy: JSON.stringify(policy), Tags: tags.map(({ Key, Value }) => ({ TagKey: Key, TagValue: Value })) }),
      )
    ).KeyMetadata?.KeyId ?? '';
  ids.good = await made(closed, Tags);
  ids.bad = await made(closed);
  ids.leaving = await made(closed);
  await keys.send(new EnableKeyRotationCommand({ KeyId: ids.good }));
  await keys.send(new CreateAliasCommand({ AliasName: 'alias/good', TargetKeyId: ids.good }));
  await keys.send(new PutKeyPolicyCommand({ KeyId: ids.bad, Policy: JSON.stringify(open), PolicyName: 'default' }));
  await keys.send(new ScheduleKeyDeletionCommand({ KeyId: ids.leaving, PendingWindowInDays: 7 }));
  await new S3Client({ ...moto.client(), forcePathStyle: true }).send(new CreateBucketCommand({ Bucket: 'audit' }));
  const trails = new CloudTrailClient(moto.client());
  const more = { IsMultiRegionTrail: true, EnableLogFileValidation: true, KmsKeyId: 'alias/good', TagsList: Tags };
  await trails.send(new CreateTrailCommand({ Name: 'audit', S3BucketName: 'audit', ...more }));
  await trails.send(new StartLoggingCommand({ Name: 'audit' }));
  await trails.send(new PutEventSelectorsCommand({ TrailName: 'audit', EventSelectors: template.Audit.Properties.EventSelectors as never }));
  await trails.send(new CreateTrailCommand({ Name: 'old', S3BucketName: 'audit' }));
  const alarms = new CloudWatchClient(moto.client());
  await alarms.send(new PutMetricAlarmCommand(template.Busy.Properties as never));
  await alarms.send(new PutMetricAlarmCommand(template.Mute.Properties as never));
  const groups = new CloudWatchLogsClient(moto.client());
  await groups.send(new CreateLogGroupCommand({ logGroupName: 'short' }));
  await groups.send(new PutRetentionPolicyCommand({ logGroupName: 'short', retentionInDays: 7 }));
  await groups.send(new CreateLogGroupCommand({ logGroupName: 'long', kmsKeyId: template.Long.Properties.KmsKeyId }));
  await groups.send(
    new PutMetricFilterCommand({
      logGroupName: 'short',
      filterName: 'errors',
      filterPattern: 'ERROR',
      metricTransformations: [{ metricName: 'Errors', metricNamespace: 'App', metricValue: '1' }],
    }),
  );
  await new SNSClient(moto.client()).send(new CreateTopicCommand({ Name: 'ops' }));
  const stacks = new CloudFormationClient(moto.client());
  const TemplateBody = JSON.stringify({ Resources: { Queue: { Type: 'AWS::SQS::Queue' } } });
  await stacks.send(
    new CreateStackCommand({ StackName: 'app', TemplateBody, RoleARN: 'arn:aws:iam::123456789012:role/deploy', NotificationARNs: [topic], Tags }),
  );
}

// Moto has neither metric streams that tell of themselves nor event data stores.
const readers = [...kms, ...cloudwatch.slice(0, 1), ...logs, ...cloudformation, ...cloudtrail.slice(0, 1)];

test.skipIf(!motoCommand())(
  `keys, trails, alarms and logs in the emulator get the verdicts of the template (${motoCommand() ? 'moto' : withoutMoto})`,
  async () => {
    const { described, unseen } = await readLive(readers, moto as Moto);
    expect(unseen).toEqual([]);
    const parameters = { CLOUDWATCH_ALARM_SETTINGS_CHECK: { metricName: 'CPUUtilization', threshold: 80 } };
    const except = {
      KMS_CMK_NOT_SCHEDULED_FOR_DELETION: 'only what is deployed is ever about to be deleted',
      CMK_BACKING_KEY_ROTATION_ENABLED: 'only what is deployed is ever about to be deleted',
    };
    expect(await differences({ template, described, except, parameters, at: emulated })).toEqual([]);
  },
);

test.skipIf(!motoCommand())('a key tells of its state and its aliases, a trail of what it has delivered', async () => {
  const { resources } = await readLive(readers, moto as Moto);
  const of = (type: string, id: string) => resources.find((one) => one.type === type && one.id === id);
  expect(of('AWS::KMS::Key', ids.leaving)?.state).toMatchObject({ keyState: 'PendingDeletion' });
  expect(of('AWS::KMS::Key', ids.good)?.otherNames).toContain('alias/good');
  expect(of('AWS::KMS::Key', ids.good)?.properties.Tags).toEqual(Tags);
  expect(of('AWS::CloudTrail::Trail', 'audit')?.properties.Tags).toEqual(Tags);
  expect(of('AWS::CloudTrail::Trail', 'audit')?.properties).toMatchObject({ IsLogging: true, EventSelectors: [{ ReadWriteType: 'All' }] });
  expect(of('AWS::Logs::MetricFilter', 'short|errors')?.properties).toMatchObject({
    MetricTransformations: [{ MetricName: 'Errors', MetricNamespace: 'App' }],
  });
});

test.skipIf(!motoCommand())('a stack tells by whom it was deployed, and that nobody looked for drift', async () => {
  const { resources } = await readLive(cloudformation, moto as Moto);
  expect(resources).toMatchObject([
    { type: 'AWS::CloudFormation::Stack', otherNames: ['app'], state: { roleArn: 'arn:aws:iam::123456789012:role/deploy' } },
  ]);
  expect(resources[0]?.state?.driftStatus).toBeInstanceOf(Unknown);
});

test('keys of AWS are left out, and what may not be asked of a key is unknown', async () => {
  const denied = () => {
    throw refusal('AccessDeniedException', 'not authorized', 403);
  };
  const { resources } = await readLive(kms.slice(0, 1), {
    ListAliases: () => ({ Aliases: [] }),
    ListKeys: () => ({ Keys: [{ KeyId: 'ours' }, { KeyId: 'theirs' }] }),
    DescribeKey: ({ KeyId }: { KeyId: string }) => ({
      KeyMetadata: { KeyId, KeyManager: KeyId === 'ours' ? 'CUSTOMER' : 'AWS', KeyState: 'Enabled' },
    }),
    GetKeyPolicy: denied,
    GetKeyRotationStatus: denied,
    ListResourceTags: () => ({ Tags: [] }),
  });
  expect(resources.map((one) => one.id)).toEqual(['ours']);
  expect(resources[0]?.properties.KeyPolicy).toBeInstanceOf(Unknown);
  expect(resources[0]?.properties.EnableKeyRotation).toBeInstanceOf(Unknown);
});

test('an event data store that has stopped takes nothing in, and one that is going is left out', async () => {
  const arn = (id: string) => `arn:aws:cloudtrail:us-east-1:123456789012:eventdatastore/${id}`;
  const { resources } = await readLive(cloudtrail.slice(1), {
    ListEventDataStores: () => ({
      EventDataStores: [{ EventDataStoreArn: arn('one') }, { EventDataStoreArn: arn('two') }, { EventDataStoreArn: arn('three') }],
    }),
    GetEventDataStore: ({ EventDataStore }: { EventDataStore: string }) => ({
      EventDataStoreArn: EventDataStore,
      Name: 'events',
      MultiRegionEnabled: false,
      Status: EventDataStore.endsWith('one') ? 'ENABLED' : EventDataStore.endsWith('two') ? 'STOPPED_INGESTION' : 'PENDING_DELETION',
    }),
  });
  expect(resources.map((one) => one.properties.IngestionEnabled)).toEqual([true, false]);
});

test('a metric stream tells where it sends to, and its tags', async () => {
  const { resources } = await readLive(cloudwatch.slice(1), {
    ListMetricStreams: () => ({ Entries: [{ Name: 'all' }] }),
    GetMetricStream: () => ({
      Name: 'all',
      Arn: 'arn:aws:cloudwatch:us-east-1:123456789012:metric-stream/all',
      FirehoseArn: 'f',
      RoleArn: 'r',
      OutputFormat: 'json',
    }),
    ListTagsForResource: () => ({ Tags }),
  });
  expect(resources).toMatchObject([{ id: 'all', properties: { FirehoseArn: 'f', OutputFormat: 'json', Tags } }]);
});

let moto: Moto | undefined;
beforeAll(async () => {
  if (!motoCommand()) return;
  moto = await startMoto();
  await seed(moto);
}, 90_000);
afterAll(() => moto?.stop());
