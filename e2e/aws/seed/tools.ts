import { AthenaClient, CreateWorkGroupCommand } from '@aws-sdk/client-athena';
import { BackupClient, CreateBackupPlanCommand, CreateBackupVaultCommand } from '@aws-sdk/client-backup';
import { CloudFormationClient, CreateStackCommand } from '@aws-sdk/client-cloudformation';
import { CodeBuildClient, CreateProjectCommand } from '@aws-sdk/client-codebuild';
import { CreateEndpointCommand, DatabaseMigrationServiceClient } from '@aws-sdk/client-database-migration-service';
import { CreateJobCommand, GlueClient } from '@aws-sdk/client-glue';
import { CreateBrokerCommand, MqClient } from '@aws-sdk/client-mq';
import { CreateModelCommand, CreateNotebookInstanceCommand, SageMakerClient } from '@aws-sdk/client-sagemaker';
import { CreateStateMachineCommand, SFNClient } from '@aws-sdk/client-sfn';
import type { Place, Row } from './row.ts';

const worker = (place: Place) => `arn:aws:iam::${place.account}:role/worker`;

async function project(place: Place, name: string, more: object): Promise<string> {
  const environment = { type: 'LINUX_CONTAINER' as const, computeType: 'BUILD_GENERAL1_SMALL' as const, image: 'aws/codebuild/standard:7.0' };
  const input = { name, serviceRole: worker(place), artifacts: { type: 'NO_ARTIFACTS' as const }, source: { type: 'GITHUB' as const }, environment };
  await place.client(CodeBuildClient).send(new CreateProjectCommand({ ...input, ...more }));
  return name;
}

async function broker(place: Place, BrokerName: string, more: object): Promise<string | undefined> {
  const input = { BrokerName, EngineType: 'ACTIVEMQ' as const, HostInstanceType: 'mq.m5.large', DeploymentMode: 'SINGLE_INSTANCE' as const };
  const made = await place
    .client(MqClient)
    .send(new CreateBrokerCommand({ ...input, AutoMinorVersionUpgrade: false, PubliclyAccessible: true, ...more }));
  return made.BrokerId;
}

async function plan(place: Place, BackupPlanName: string, DeleteAfterDays: number): Promise<string | undefined> {
  const Rules = [{ RuleName: 'daily', TargetBackupVaultName: 'main', ScheduleExpression: 'cron(0 5 ? * * *)', Lifecycle: { DeleteAfterDays } }];
  return (await place.client(BackupClient).send(new CreateBackupPlanCommand({ BackupPlan: { BackupPlanName, Rules } }))).BackupPlanId;
}

export const rows: readonly Row[] = [
  {
    type: 'AWS::Athena::WorkGroup',
    what: 'encrypts what it finds, whoever asks',
    async make(place) {
      const ResultConfiguration = {
        OutputLocation: `s3://${place.kept('ledger')}/`,
        EncryptionConfiguration: { EncryptionOption: 'SSE_S3' as const },
      };
      const Configuration = { ResultConfiguration, EnforceWorkGroupConfiguration: true, PublishCloudWatchMetricsEnabled: true };
      await place.client(AthenaClient).send(new CreateWorkGroupCommand({ Name: 'sealed', Configuration }));
      return 'sealed';
    },
    fails: [],
  },
  {
    type: 'AWS::Athena::WorkGroup',
    what: 'does not',
    async make(place) {
      await place.client(AthenaClient).send(new CreateWorkGroupCommand({ Name: 'plain', Configuration: {} }));
      return 'plain';
    },
    fails: ['ATHENA_WORKGROUP_ENCRYPTED_AT_REST', 'ATHENA_WORKGROUP_LOGGING_ENABLED'],
  },
  {
    type: 'AWS::Glue::Job',
    what: 'has no configuration of its security',
    async make(place) {
      const Command = { Name: 'glueetl', ScriptLocation: `s3://${place.kept('ledger')}/a.py` };
      await place.client(GlueClient).send(new CreateJobCommand({ Name: 'load', Command, Role: worker(place), GlueVersion: '2.0' }));
      return 'load';
    },
    fails: ['GLUE_JOB_LOGGING_ENABLED'],
  },
  {
    type: 'AWS::CodeBuild::Project',
    what: 'builds with a key in plain text and all rights on its host',
    make: (place) =>
      project(place, 'open', {
        source: { type: 'GITHUB', location: 'https://token@github.com/shop/shop' },
        environment: {
          type: 'LINUX_CONTAINER',
          computeType: 'BUILD_GENERAL1_SMALL',
          image: 'aws/codebuild/standard:7.0',
          privilegedMode: true,
          environmentVariables: [{ name: 'AWS_SECRET_ACCESS_KEY', value: 'not-a-real-one', type: 'PLAINTEXT' }],
        },
      }),
    fails: ['CODEBUILD_PROJECT_ENVIRONMENT_PRIVILEGED_CHECK', 'CODEBUILD_PROJECT_ENVVAR_AWSCRED_CHECK', 'CODEBUILD_PROJECT_SOURCE_REPO_URL_CHECK'],
  },
  {
    type: 'AWS::CodeBuild::Project',
    what: 'builds with logs and without secrets',
    make: (place) =>
      project(place, 'closed', {
        source: { type: 'GITHUB', location: 'https://github.com/shop/shop' },
        logsConfig: { cloudWatchLogs: { status: 'ENABLED', groupName: 'kept' } },
      }),
    fails: [],
  },
  {
    type: 'AWS::DMS::Endpoint',
    what: 'talks without TLS',
    async make(place) {
      const input = { EndpointIdentifier: 'from', EndpointType: 'source' as const, EngineName: 'mysql', SslMode: 'none' as const };
      const made = await place.client(DatabaseMigrationServiceClient).send(new CreateEndpointCommand(input));
      return made.Endpoint?.EndpointArn;
    },
    fails: ['DMS_ENDPOINT_SSL_CONFIGURED'],
  },
  {
    type: 'AWS::SageMaker::NotebookInstance',
    what: 'is on the internet, with root for its users',
    async make(place) {
      const input = { NotebookInstanceName: 'open', InstanceType: 'ml.t3.medium' as const, RoleArn: worker(place) };
      return (await place.client(SageMakerClient).send(new CreateNotebookInstanceCommand(input))).NotebookInstanceArn;
    },
    fails: [
      'SAGEMAKER_NOTEBOOK_INSTANCE_INSIDE_VPC',
      'SAGEMAKER_NOTEBOOK_INSTANCE_ROOT_ACCESS_CHECK',
      'SAGEMAKER_NOTEBOOK_NO_DIRECT_INTERNET_ACCESS',
    ],
  },
  {
    type: 'AWS::SageMaker::NotebookInstance',
    what: 'is in a network, with a key and no root',
    async make(place) {
      const input = {
        NotebookInstanceName: 'closed',
        InstanceType: 'ml.t3.medium' as const,
        RoleArn: worker(place),
        DirectInternetAccess: 'Disabled' as const,
        RootAccess: 'Disabled' as const,
        SubnetId: place.kept('inner'),
        KmsKeyId: place.kept('key'),
        PlatformIdentifier: 'notebook-al2-v3',
      };
      return (await place.client(SageMakerClient).send(new CreateNotebookInstanceCommand(input))).NotebookInstanceArn;
    },
    fails: [],
  },
  {
    type: 'AWS::SageMaker::Model',
    what: 'is not isolated',
    async make(place) {
      const input = { ModelName: 'open', ExecutionRoleArn: worker(place), PrimaryContainer: { Image: 'i' } };
      return (await place.client(SageMakerClient).send(new CreateModelCommand(input))).ModelArn;
    },
    fails: ['SAGEMAKER_MODEL_ISOLATION_ENABLED'],
  },
  {
    type: 'AWS::StepFunctions::StateMachine',
    what: 'logs nothing',
    async make(place) {
      const definition = JSON.stringify({ StartAt: 'Done', States: { Done: { Type: 'Pass', End: true } } });
      return (await place.client(SFNClient).send(new CreateStateMachineCommand({ name: 'dark', definition, roleArn: worker(place) })))
        .stateMachineArn;
    },
    fails: ['STEP_FUNCTIONS_STATE_MACHINE_LOGGING_ENABLED'],
  },
  {
    type: 'AWS::StepFunctions::StateMachine',
    what: 'logs everything',
    async make(place) {
      const definition = JSON.stringify({ StartAt: 'Done', States: { Done: { Type: 'Pass', End: true } } });
      const destinations = [{ cloudWatchLogsLogGroup: { logGroupArn: `${place.arn('logs', 'log-group:kept')}:*` } }];
      const loggingConfiguration = { level: 'ALL' as const, includeExecutionData: true, destinations };
      const input = { name: 'watched', definition, roleArn: worker(place), loggingConfiguration, tracingConfiguration: { enabled: true } };
      return (await place.client(SFNClient).send(new CreateStateMachineCommand(input))).stateMachineArn;
    },
    fails: [],
  },
  {
    type: 'AWS::AmazonMQ::Broker',
    what: 'is public and alone',
    make: (place) => broker(place, 'open', {}),
    fails: ['MQ_AUTO_MINOR_VERSION_UPGRADE_ENABLED', 'MQ_BROKER_GENERAL_LOGGING_ENABLED', 'MQ_CLOUDWATCH_AUDIT_LOG_ENABLED', 'MQ_NO_PUBLIC_ACCESS'],
  },
  {
    type: 'AWS::AmazonMQ::Broker',
    what: 'is private, doubled, logged and kept up to date',
    make: (place) =>
      broker(place, 'closed', {
        DeploymentMode: 'ACTIVE_STANDBY_MULTI_AZ',
        AutoMinorVersionUpgrade: true,
        PubliclyAccessible: false,
        EngineVersion: '5.18',
        Logs: { Audit: true, General: true },
      }),
    fails: [],
  },
  {
    type: 'AWS::Backup::BackupVault',
    what: 'is not locked',
    async make(place) {
      await place.client(BackupClient).send(new CreateBackupVaultCommand({ BackupVaultName: 'main' }));
      return 'main';
    },
    fails: [],
  },
  { type: 'AWS::Backup::BackupPlan', what: 'keeps a copy of each day for five weeks', make: (place) => plan(place, 'long', 35), fails: [] },
  {
    type: 'AWS::Backup::BackupPlan',
    what: 'keeps copies for a week',
    make: (place) => plan(place, 'short', 7),
    fails: ['BACKUP_PLAN_MIN_FREQUENCY_AND_MIN_RETENTION_CHECK'],
  },
  {
    type: 'AWS::CloudFormation::Stack',
    what: 'tells nobody',
    async make(place) {
      const TemplateBody = JSON.stringify({ Resources: { Queue: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'of-a-stack' } } } });
      return (await place.client(CloudFormationClient).send(new CreateStackCommand({ StackName: 'app', TemplateBody }))).StackId;
    },
    fails: ['CLOUDFORMATION_STACK_NOTIFICATION_CHECK'],
  },
];
