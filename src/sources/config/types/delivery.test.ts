import { expect, test } from 'vitest';
import { Unknown } from '../../../core/value.ts';
import { differences } from '../../../testing/same-verdicts.ts';
import type { ConfigItem } from '../item.ts';
import { translations as builds } from './codebuild.ts';
import { translations as deployments } from './codedeploy.ts';
import { translations as pipelines } from './codepipeline.ts';

function translate(type: string, id: string, configuration: object) {
  const item: ConfigItem = {
    type,
    id,
    arn: `arn:aws:x:eu-west-1:111122223333:${id}`,
    account: '111122223333',
    region: 'eu-west-1',
    partition: 'aws',
    capturedAt: '2026-11-01T00:00:00.000Z',
    tags: { Owner: 'shop' },
    configuration: configuration as ConfigItem['configuration'],
    supplementary: {},
    relationships: [],
  };
  return [...builds, ...deployments, ...pipelines].find((one) => one.type === type)?.translate(item) ?? [];
}

const Tags = [{ Key: 'Owner', Value: 'shop' }];
const role = 'arn:aws:iam::111122223333:role/build';

test('an item of a build project is judged like its template', async () => {
  const template = {
    Build: {
      Type: 'AWS::CodeBuild::Project',
      Properties: {
        Name: 'build',
        ServiceRole: role,
        Source: { Type: 'GITHUB', Location: 'https://token@github.com/shop/shop' },
        Artifacts: { Type: 'S3', Location: 'out', EncryptionDisabled: true },
        Environment: {
          Type: 'LINUX_CONTAINER',
          ComputeType: 'BUILD_GENERAL1_SMALL',
          Image: 'aws/codebuild/standard:7.0',
          PrivilegedMode: true,
          EnvironmentVariables: [{ Name: 'AWS_ACCESS_KEY_ID', Type: 'PLAINTEXT', Value: 'AKIA' }],
        },
        LogsConfig: { CloudWatchLogs: { Status: 'DISABLED' }, S3Logs: { Status: 'ENABLED', Location: 'logs', EncryptionDisabled: true } },
        Tags,
      },
    },
  };
  const described = translate('AWS::CodeBuild::Project', '48182ee8', {
    name: 'build',
    source: [{ type: 'GITHUB', location: 'https://token@github.com/shop/shop', buildSpec: 'build.yml', auth: null }],
    artifacts: [{ type: 'S3', location: 'out', encryptionDisabled: true }],
    secondarySources: [],
    serviceRole: role,
    queuedtimeoutInMinutes: 480,
    environment: {
      type: 'LINUX_CONTAINER',
      computeType: 'BUILD_GENERAL1_SMALL',
      image: 'aws/codebuild/standard:7.0',
      privilegedMode: true,
      environmentVariables: [{ name: 'AWS_ACCESS_KEY_ID', type: 'PLAINTEXT', value: 'AKIA' }],
    },
    vpcConfig: { vpcId: 'vpc-1', subnets: [{ subnet: 'subnet-1', customerAZ: 'a', buildFleetAZ: 'a' }], securityGroupIds: ['sg-1'] },
    logsConfig: { cloudWatchLogs: { status: 'DISABLED' }, s3Logs: { status: 'ENABLED', location: 'logs', encryptionDisabled: true } },
  });
  expect(await differences({ template, described })).toEqual([]);
  expect(described[0]).toMatchObject({
    id: 'build',
    properties: { Source: { BuildSpec: 'build.yml' }, QueuedTimeoutInMinutes: 480, VpcConfig: { Subnets: ['subnet-1'] } },
  });
  expect(described[0]?.properties.BadgeEnabled).toBeInstanceOf(Unknown);
});

test('an item of a pipeline is judged like its template', async () => {
  const deploy = { Category: 'Deploy', Owner: 'AWS', Provider: 'S3', Version: '1' };
  const template = {
    Pipeline: {
      Type: 'AWS::CodePipeline::Pipeline',
      Properties: {
        Name: 'ship',
        RoleArn: role,
        Stages: [
          {
            Name: 'One',
            Actions: [
              { Name: 'a', ActionTypeId: deploy, Region: 'eu-west-1' },
              { Name: 'b', ActionTypeId: deploy, Region: 'eu-west-2' },
            ],
          },
        ],
        Tags,
      },
    },
  };
  const action = (name: string, region: string) => ({
    name,
    region,
    actionTypeId: { category: 'Deploy', owner: 'AWS', provider: 'S3', version: '1' },
    configuration: { BucketName: 'out' },
    inputArtifacts: [],
  });
  const described = translate('AWS::CodePipeline::Pipeline', 'ship', {
    pipeline: { name: 'ship', roleArn: role, stages: [{ name: 'One', actions: [action('a', 'eu-west-1'), action('b', 'eu-west-2')] }], version: 2 },
    metadata: { pipelineArn: 'arn:aws:codepipeline:eu-west-1:111122223333:ship', created: 1 },
  });
  expect(await differences({ template, described })).toEqual([]);
  expect(described[0]?.properties.Stages).toMatchObject([{ Actions: [{ Configuration: { BucketName: 'out' } }, {}] }]);
});

test('items of deployments are judged like their templates', async () => {
  const template = {
    App: { Type: 'AWS::CodeDeploy::Application', Properties: { ApplicationName: 'fn', ComputePlatform: 'Lambda', Tags } },
    Slow: {
      Type: 'AWS::CodeDeploy::DeploymentConfig',
      Properties: { DeploymentConfigName: 'slow', ComputePlatform: 'Server', MinimumHealthyHosts: { Type: 'FLEET_PERCENT', Value: 10 } },
    },
    Machines: {
      Type: 'AWS::CodeDeploy::DeploymentGroup',
      Properties: {
        ApplicationName: 'web',
        DeploymentGroupName: 'machines',
        ServiceRoleArn: role,
        DeploymentConfigName: { Ref: 'Slow' },
        Ec2TagFilters: [{ Key: 'Role', Value: 'web', Type: 'KEY_AND_VALUE' }],
        OutdatedInstancesStrategy: 'IGNORE',
        AutoRollbackConfiguration: { Enabled: true, Events: ['DEPLOYMENT_FAILURE'] },
        AlarmConfiguration: { Enabled: true, Alarms: [{ Name: 'errors' }] },
        Tags,
      },
    },
    Functions: {
      Type: 'AWS::CodeDeploy::DeploymentGroup',
      Properties: {
        ApplicationName: { Ref: 'App' },
        DeploymentGroupName: 'functions',
        ServiceRoleArn: role,
        DeploymentConfigName: 'CodeDeployDefault.LambdaAllAtOnce',
        Tags,
      },
    },
  };
  const group = (id: string, more: object) =>
    translate('AWS::CodeDeploy::DeploymentGroup', id, {
      deploymentGroupId: id,
      serviceRoleArn: role,
      autoScalingGroups: [],
      ec2TagFilters: [],
      onPremisesInstanceTagFilters: [],
      ecsServices: [],
      triggerConfigurations: [],
      ec2TagSet: null,
      onPremisesTagSet: null,
      ...more,
    });
  const described = [
    ...translate('AWS::CodeDeploy::Application', 'app-1', { applicationId: 'app-1', applicationName: 'fn', computePlatform: 'Lambda' }),
    ...translate('AWS::CodeDeploy::DeploymentConfig', 'conf-1', {
      deploymentConfigId: 'conf-1',
      deploymentConfigName: 'slow',
      computePlatform: 'Server',
      minimumHealthyHosts: { type: 'FLEET_PERCENT', value: 10 },
    }),
    ...group('g1', {
      applicationName: 'web',
      deploymentGroupName: 'machines',
      deploymentConfigName: 'slow',
      ec2TagFilters: [{ key: 'Role', value: 'web', type: 'KEY_AND_VALUE' }],
      outdatedInstancesStrategy: 'IGNORE',
      autoRollbackConfiguration: { enabled: true, events: ['DEPLOYMENT_FAILURE'] },
      alarmConfiguration: { enabled: true, alarms: [{ name: 'errors' }], ignorePollAlarmFailure: false },
      computePlatform: 'Server',
    }),
    ...group('g2', {
      applicationName: 'fn',
      deploymentGroupName: 'functions',
      deploymentConfigName: 'CodeDeployDefault.LambdaAllAtOnce',
      computePlatform: 'Lambda',
    }),
  ];
  expect(await differences({ template, described })).toEqual([]);
});
