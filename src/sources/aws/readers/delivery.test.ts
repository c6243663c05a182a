import * as build from '@aws-sdk/client-codebuild';
import type * as deploy from '@aws-sdk/client-codedeploy';
import type * as pipeline from '@aws-sdk/client-codepipeline';
import * as cognito from '@aws-sdk/client-cognito-identity-provider';
import * as secrets from '@aws-sdk/client-secrets-manager';
import * as ssm from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Moto, motoCommand, startMoto, withoutMoto } from '../../../testing/moto.ts';
import { readLive } from '../../../testing/read-live.ts';
import { differences } from '../../../testing/same-verdicts.ts';
import { readers as buildReaders } from './codebuild.ts';
import { readers as deployReaders } from './codedeploy.ts';
import { readers as pipelineReaders } from './codepipeline.ts';
import { readers as poolReaders } from './cognito.ts';
import { readers as secretReaders } from './secretsmanager.ts';
import { readers as documentReaders } from './ssm.ts';

const Tags = [{ Key: 'Owner', Value: 'shop' }];
const seen = { unseen: [], gaps: {} };
/** Where the emulator is: ARNs name it. */
const at = { account: '123456789012', region: 'us-east-1' };

let moto: Moto;
const role = 'arn:aws:iam::123456789012:role/deliver';
beforeAll(async () => {
  if (motoCommand() === undefined) return;
  moto = await startMoto();
}, 90_000);
afterAll(() => moto?.stop());

test('build projects are judged as their templates are', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  const client = new build.CodeBuildClient(moto.client());
  const environment = { type: 'LINUX_CONTAINER' as const, computeType: 'BUILD_GENERAL1_SMALL' as const, image: 'aws/codebuild/standard:7.0' };
  await client.send(
    new build.CreateProjectCommand({
      name: 'build',
      serviceRole: role,
      source: { type: 'GITHUB', location: 'https://token@github.com/shop/shop', buildspec: 'build.yml' },
      artifacts: { type: 'S3', location: 'out', encryptionDisabled: true },
      environment: { ...environment, privilegedMode: true },
      logsConfig: { s3Logs: { status: 'ENABLED', location: 'logs', encryptionDisabled: true } },
      tags: [{ key: 'Owner', value: 'shop' }],
    }),
  );
  const template = {
    Build: {
      Type: 'AWS::CodeBuild::Project',
      Properties: {
        Name: 'build',
        ServiceRole: role,
        Source: { Type: 'GITHUB', Location: 'https://token@github.com/shop/shop' },
        Artifacts: { Type: 'S3', Location: 'out', EncryptionDisabled: true },
        Environment: { Type: 'LINUX_CONTAINER', ComputeType: 'BUILD_GENERAL1_SMALL', Image: 'aws/codebuild/standard:7.0', PrivilegedMode: true },
        LogsConfig: { S3Logs: { Status: 'ENABLED', Location: 'logs', EncryptionDisabled: true } },
        Tags,
      },
    },
  };
  const { described, unseen, gaps } = await readLive(buildReaders.slice(0, 1), moto);
  expect({ unseen, gaps }).toEqual(seen);
  expect(await differences({ template, described, at })).toEqual([]);
  expect(described[0]?.properties).toMatchObject({ Source: { BuildSpec: 'build.yml' } });
});

test('report groups are judged as their templates are', async () => {
  const arn = 'arn:aws:codebuild:us-east-1:123456789012:report-group/tests';
  const group: build.ReportGroup = {
    arn,
    name: 'tests',
    type: 'TEST',
    exportConfig: { exportConfigType: 'S3', s3Destination: { bucket: 'reports', encryptionDisabled: true } },
  };
  const template = {
    Reports: {
      Type: 'AWS::CodeBuild::ReportGroup',
      Properties: {
        Name: 'tests',
        Type: 'TEST',
        ExportConfig: { ExportConfigType: 'S3', S3Destination: { Bucket: 'reports', EncryptionDisabled: true } },
      },
    },
  };
  const { described } = await readLive(buildReaders.slice(1), {
    ListReportGroups: () => ({ reportGroups: [arn] }),
    BatchGetReportGroups: () => ({ reportGroups: [group] }),
  });
  expect(await differences({ template, described })).toEqual([]);
});

test('pipelines are judged as their templates are', async () => {
  const action = (name: string, category: 'Source' | 'Deploy', region: string): pipeline.ActionDeclaration => ({
    name,
    region,
    actionTypeId: { category, owner: 'AWS', provider: 'S3', version: '1' },
    configuration: { BucketName: 'out' },
  });
  const declared: pipeline.PipelineDeclaration = {
    name: 'ship',
    roleArn: role,
    artifactStore: { type: 'S3', location: 'artifacts' },
    stages: [
      { name: 'Source', actions: [action('fetch', 'Source', 'us-east-1')] },
      { name: 'Deploy', actions: [action('a', 'Deploy', 'us-east-1'), action('b', 'Deploy', 'eu-west-1')] },
    ],
  };
  const step = (Name: string, Category: string, Region: string) => ({
    Name,
    Region,
    ActionTypeId: { Category, Owner: 'AWS', Provider: 'S3', Version: '1' },
  });
  const template = {
    Ship: {
      Type: 'AWS::CodePipeline::Pipeline',
      Properties: {
        Name: 'ship',
        RoleArn: role,
        Stages: [
          { Name: 'Source', Actions: [step('fetch', 'Source', 'us-east-1')] },
          { Name: 'Deploy', Actions: [step('a', 'Deploy', 'us-east-1'), step('b', 'Deploy', 'eu-west-1')] },
        ],
        Tags,
      },
    },
  };
  // The emulator writes times that the SDK cannot read.
  const { described, unseen, gaps } = await readLive(pipelineReaders, {
    ListPipelines: () => ({ pipelines: [{ name: 'ship' }] }),
    GetPipeline: (): pipeline.GetPipelineOutput => ({
      pipeline: declared,
      metadata: { pipelineArn: 'arn:aws:codepipeline:us-east-1:123456789012:ship' },
    }),
    ListTagsForResource: () => ({ tags: [{ key: 'Owner', value: 'shop' }] }),
  });
  expect({ unseen, gaps }).toEqual(seen);
  expect(await differences({ template, described, at })).toEqual([]);
  expect(described[0]?.properties.Tags).toEqual(Tags);
});

test('deployment groups are judged as their templates are', async () => {
  // The emulator writes times that the SDK cannot read.
  const answers = {
    ListApplications: () => ({ applications: ['web'] }),
    GetApplication: (): deploy.GetApplicationOutput => ({
      application: { applicationId: 'a1', applicationName: 'web', computePlatform: 'Server', linkedToGitHub: false },
    }),
    ListDeploymentGroups: () => ({ applicationName: 'web', deploymentGroups: ['machines'] }),
    GetDeploymentGroup: (): deploy.GetDeploymentGroupOutput => ({
      deploymentGroupInfo: {
        applicationName: 'web',
        deploymentGroupId: 'g1',
        deploymentGroupName: 'machines',
        serviceRoleArn: role,
        deploymentConfigName: 'CodeDeployDefault.AllAtOnce',
        ec2TagFilters: [{ Key: 'Role', Value: 'web', Type: 'KEY_AND_VALUE' }],
        onPremisesInstanceTagFilters: [],
        autoScalingGroups: [],
        ecsServices: [],
        outdatedInstancesStrategy: 'IGNORE',
        autoRollbackConfiguration: { enabled: true, events: ['DEPLOYMENT_FAILURE'] },
        computePlatform: 'Server',
      },
    }),
    ListTagsForResource: ({ ResourceArn = '' }: deploy.ListTagsForResourceInput) => ({ Tags: ResourceArn.endsWith(':application:web') ? Tags : [] }),
  };
  const template = {
    Web: { Type: 'AWS::CodeDeploy::Application', Properties: { ApplicationName: 'web', ComputePlatform: 'Server', Tags } },
    Machines: {
      Type: 'AWS::CodeDeploy::DeploymentGroup',
      Properties: {
        ApplicationName: { Ref: 'Web' },
        DeploymentGroupName: 'machines',
        ServiceRoleArn: 'arn:aws:iam::123456789012:role/deliver',
        DeploymentConfigName: 'CodeDeployDefault.AllAtOnce',
        Ec2TagFilters: [{ Key: 'Role', Value: 'web', Type: 'KEY_AND_VALUE' }],
        OutdatedInstancesStrategy: 'IGNORE',
        AutoRollbackConfiguration: { Enabled: true, Events: ['DEPLOYMENT_FAILURE'] },
      },
    },
  };
  const { described, unseen, gaps } = await readLive(deployReaders.slice(0, 2), answers);
  expect({ unseen, gaps }).toEqual(seen);
  expect(await differences({ template, described })).toEqual([]);
});

test('of configurations of deployments only those are read that are not AWS’s own', async () => {
  const asked: string[] = [];
  const { described } = await readLive(deployReaders.slice(2), {
    ListDeploymentConfigs: () => ({ deploymentConfigsList: ['CodeDeployDefault.OneAtATime', 'slow'] }),
    GetDeploymentConfig: ({ deploymentConfigName = '' }: deploy.GetDeploymentConfigInput): deploy.GetDeploymentConfigOutput => {
      asked.push(deploymentConfigName);
      return {
        deploymentConfigInfo: {
          deploymentConfigId: 'c1',
          deploymentConfigName,
          computePlatform: 'Server',
          minimumHealthyHosts: { type: 'HOST_COUNT', value: 2 },
        },
      };
    },
  });
  expect(asked).toEqual(['slow']);
  expect(described[0]).toMatchObject({ id: 'c1', name: 'slow', properties: { MinimumHealthyHosts: { Type: 'HOST_COUNT', Value: 2 } } });
});

test('secrets and the schedules by which they rotate are judged as their templates are', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  const client = new secrets.SecretsManagerClient(moto.client());
  const RotationLambdaARN = 'arn:aws:lambda:us-east-1:123456789012:function:rotate';
  await client.send(new secrets.CreateSecretCommand({ Name: 'plain', SecretString: 'hush' }));
  const { ARN } = await client.send(new secrets.CreateSecretCommand({ Name: 'db', SecretString: 'hush', KmsKeyId: 'alias/db', Tags }));
  const ResourcePolicy = { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Principal: '*', Action: 'secretsmanager:*', Resource: '*' }] };
  await client.send(new secrets.PutResourcePolicyCommand({ SecretId: ARN, ResourcePolicy: JSON.stringify(ResourcePolicy) }));
  const template = {
    Plain: { Type: 'AWS::SecretsManager::Secret', Properties: { Name: 'plain' } },
    Db: { Type: 'AWS::SecretsManager::Secret', Properties: { Name: 'db', KmsKeyId: 'alias/db', Tags } },
    Policy: { Type: 'AWS::SecretsManager::ResourcePolicy', Properties: { SecretId: { Ref: 'Db' }, ResourcePolicy } },
  };
  const { described, unseen, gaps } = await readLive(secretReaders, moto);
  expect({ unseen, gaps }).toEqual(seen);
  expect(await differences({ template, described, at })).toEqual([]);
  expect(JSON.stringify(described)).not.toContain('hush');
  const rotating: secrets.SecretListEntry = {
    ARN: 'arn:s',
    Name: 'db',
    RotationEnabled: true,
    RotationLambdaARN,
    RotationRules: { AutomaticallyAfterDays: 30 },
    CreatedDate: new Date('2026-10-01'),
  };
  const rotated = await readLive(secretReaders, {
    ListSecrets: () => ({ SecretList: [rotating] }),
    GetResourcePolicy: () => ({}),
    DescribeSecret: () => ({}),
  });
  const scheduled = {
    Db: { Type: 'AWS::SecretsManager::Secret', Properties: { Name: 'db' } },
    Schedule: {
      Type: 'AWS::SecretsManager::RotationSchedule',
      Properties: { SecretId: { Ref: 'Db' }, RotationLambdaARN, RotationRules: { AutomaticallyAfterDays: 30 } },
    },
  };
  const parameters = { SECRETSMANAGER_ROTATION_ENABLED_CHECK: { maximumAllowedRotationFrequency: 30 } };
  expect(await differences({ template: scheduled, described: rotated.described, parameters })).toEqual([]);
});

test('documents are told with whom they are shared, parameters without their value', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  const client = new ssm.SSMClient(moto.client());
  const Content = '{"schemaVersion":"2.2","mainSteps":[]}';
  await client.send(new ssm.CreateDocumentCommand({ Name: 'patch', Content, DocumentType: 'Command', Tags }));
  await client.send(new ssm.ModifyDocumentPermissionCommand({ Name: 'patch', PermissionType: 'Share', AccountIdsToAdd: ['all'] }));
  await client.send(new ssm.PutParameterCommand({ Name: '/db/password', Type: 'SecureString', Value: 'hush' }));
  const { described, resources, unseen, gaps } = await readLive(documentReaders.slice(0, 2), moto);
  expect({ unseen, gaps }).toEqual(seen);
  expect(resources.find((one) => one.id === 'patch')?.state).toMatchObject({ sharedWith: ['all'] });
  expect(JSON.stringify(described)).not.toContain('hush');
  const template = { Patch: { Type: 'AWS::SSM::Document', Properties: { Name: 'patch', Content: JSON.parse(Content), Tags } } };
  expect(await differences({ template, described, at, except: { SSM_DOCUMENT_NOT_PUBLIC: 'a template cannot tell' } })).toEqual([]);
});

test('user pools are judged as their templates are', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  const client = new cognito.CognitoIdentityProviderClient(moto.client());
  await client.send(
    new cognito.CreateUserPoolCommand({
      PoolName: 'weak',
      Policies: { PasswordPolicy: { MinimumLength: 6, RequireLowercase: true, TemporaryPasswordValidityDays: 30 } },
    }),
  );
  const template = {
    Weak: {
      Type: 'AWS::Cognito::UserPool',
      Properties: {
        UserPoolName: 'weak',
        Policies: { PasswordPolicy: { MinimumLength: 6, RequireLowercase: true, TemporaryPasswordValidityDays: 30 } },
      },
    },
  };
  const { described, unseen, gaps } = await readLive(poolReaders, moto);
  expect({ unseen, gaps }).toEqual(seen);
  expect(await differences({ template, described, at })).toEqual([]);
});
