import * as build from '@aws-sdk/client-codebuild';
import type * as deploy from '@aws-sdk/client-codedeploy';
import type * as pipeline from '@aws-sdk/client-codepipeline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Moto, motoCommand, startMoto, withoutMoto } from '../../../testing/moto.ts';
import { readLive } from '../../../testing/read-live.ts';
import { differences } from '../../../testing/same-verdicts.ts';
import { readers as buildReaders } from './codebuild.ts';
import { readers as deployReaders } from './codedeploy.ts';
import { readers as pipelineReaders } from './codepipeline.ts';

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
