import { CloudTrailClient, CreateTrailCommand, StartLoggingCommand } from '@aws-sdk/client-cloudtrail';
import { CloudWatchClient, PutMetricAlarmCommand } from '@aws-sdk/client-cloudwatch';
import { CloudWatchLogsClient, CreateLogGroupCommand, PutRetentionPolicyCommand } from '@aws-sdk/client-cloudwatch-logs';
import { CreateDetectorCommand, GuardDutyClient } from '@aws-sdk/client-guardduty';
import { CreateSecretCommand, RotateSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { CreateDocumentCommand, ModifyDocumentPermissionCommand, SSMClient } from '@aws-sdk/client-ssm';
import type { Place, Row } from './row.ts';

function alarm(place: Place, AlarmName: string, more: object): Promise<string> {
  const what = { Namespace: 'AWS/Lambda', MetricName: 'Errors', Statistic: 'Sum', Period: 60, EvaluationPeriods: 1, Threshold: 1 } as const;
  return place
    .client(CloudWatchClient)
    .send(new PutMetricAlarmCommand({ ...what, ComparisonOperator: 'GreaterThanThreshold', AlarmName, ...more }))
    .then(() => AlarmName);
}

async function document(place: Place, Name: string): Promise<string> {
  const content = {
    schemaVersion: '2.2',
    description: Name,
    mainSteps: [{ action: 'aws:runShellScript', name: 'run', inputs: { runCommand: ['true'] } }],
  };
  await place
    .client(SSMClient)
    .send(new CreateDocumentCommand({ Name, Content: JSON.stringify(content), DocumentType: 'Command', DocumentFormat: 'JSON' }));
  return Name;
}

export const rows: readonly Row[] = [
  {
    type: 'AWS::Logs::LogGroup',
    what: 'is encrypted and kept for two years',
    async make(place) {
      const client = place.client(CloudWatchLogsClient);
      await client.send(new CreateLogGroupCommand({ logGroupName: 'kept', kmsKeyId: place.kept('key-arn') }));
      await client.send(new PutRetentionPolicyCommand({ logGroupName: 'kept', retentionInDays: 731 }));
      return 'kept';
    },
    fails: [],
  },
  {
    type: 'AWS::Logs::LogGroup',
    what: 'is kept for a week, with no key of its own',
    async make(place) {
      const client = place.client(CloudWatchLogsClient);
      await client.send(new CreateLogGroupCommand({ logGroupName: 'short' }));
      await client.send(new PutRetentionPolicyCommand({ logGroupName: 'short', retentionInDays: 7 }));
      return 'short';
    },
    fails: ['CLOUDWATCH_LOG_GROUP_ENCRYPTED', 'CW_LOGGROUP_RETENTION_PERIOD_CHECK'],
  },
  {
    type: 'AWS::CloudWatch::Alarm',
    what: 'tells a topic',
    make: (place) => alarm(place, 'told', { ActionsEnabled: true, AlarmActions: [place.kept('alarms')] }),
    fails: [],
  },
  {
    type: 'AWS::CloudWatch::Alarm',
    what: 'tells nobody, and its actions are off',
    make: (place) => alarm(place, 'mute', { ActionsEnabled: false }),
    fails: ['CLOUDWATCH_ALARM_ACTION_ENABLED_CHECK'],
  },
  {
    type: 'AWS::CloudTrail::Trail',
    where: 'home',
    what: 'logs all regions, encrypted and validated',
    async make(place) {
      const client = place.client(CloudTrailClient);
      const more = { IsMultiRegionTrail: true, EnableLogFileValidation: true, KmsKeyId: place.kept('key-arn') };
      const { TrailARN } = await client.send(new CreateTrailCommand({ Name: 'audit', S3BucketName: place.kept('logs'), ...more }));
      await client.send(new StartLoggingCommand({ Name: 'audit' }));
      return TrailARN;
    },
    fails: ['CLOUDTRAIL_S3_BUCKET_ACCESS_LOGGING', 'CLOUD_TRAIL_CLOUD_WATCH_LOGS_ENABLED'],
  },
  {
    type: 'AWS::CloudTrail::Trail',
    where: 'home',
    what: 'is neither encrypted nor validated, and does not log',
    async make(place) {
      const { TrailARN } = await place.client(CloudTrailClient).send(new CreateTrailCommand({ Name: 'old', S3BucketName: place.kept('logs') }));
      return TrailARN;
    },
    fails: [
      'CLOUDTRAIL_S3_BUCKET_ACCESS_LOGGING',
      'CLOUD_TRAIL_CLOUD_WATCH_LOGS_ENABLED',
      'CLOUD_TRAIL_ENCRYPTION_ENABLED',
      'CLOUD_TRAIL_LOG_FILE_VALIDATION_ENABLED',
    ],
  },
  {
    type: 'AWS::SecretsManager::Secret',
    what: 'is rotated each month, and encrypted with a key of the account',
    async make(place) {
      const client = place.client(SecretsManagerClient);
      const { ARN } = await client.send(new CreateSecretCommand({ Name: 'turned', SecretString: 'a', KmsKeyId: place.kept('key-arn') }));
      const RotationLambdaARN = place.kept('function');
      await client.send(
        new RotateSecretCommand({ SecretId: ARN, RotationLambdaARN, RotationRules: { AutomaticallyAfterDays: 30 }, RotateImmediately: false }),
      );
      return ARN;
    },
    fails: [],
  },
  {
    type: 'AWS::SecretsManager::Secret',
    what: 'is never rotated',
    async make(place) {
      return (await place.client(SecretsManagerClient).send(new CreateSecretCommand({ Name: 'left', SecretString: 'a' }))).ARN;
    },
    fails: ['SECRETSMANAGER_ROTATION_ENABLED_CHECK', 'SECRETSMANAGER_USING_CMK'],
  },
  {
    type: 'AWS::GuardDuty::Detector',
    what: 'looks at everything that it can',
    async make(place) {
      const DataSources = { S3Logs: { Enable: true }, Kubernetes: { AuditLogs: { Enable: true } } };
      return (await place.client(GuardDutyClient).send(new CreateDetectorCommand({ Enable: true, DataSources }))).DetectorId;
    },
    fails: [],
  },
  { type: 'AWS::SSM::Document', what: 'is for its account', make: (place) => document(place, 'own'), fails: [] },
  {
    type: 'AWS::SSM::Document',
    what: 'is for everybody',
    async make(place) {
      const Name = await document(place, 'shared');
      await place.client(SSMClient).send(new ModifyDocumentPermissionCommand({ Name, PermissionType: 'Share', AccountIdsToAdd: ['all'] }));
      return Name;
    },
    fails: ['SSM_DOCUMENT_NOT_PUBLIC'],
  },
];
