import { beforeAll, expect, test } from 'vitest';
import { Unknown } from '../../../core/value.ts';
import { differences } from '../../../testing/same-verdicts.ts';
import type { ConfigItem } from '../item.ts';
import { describeItem, prepare } from '../translate.ts';

/** Registries, clusters and brokers: their items have the shape of templates already. */
const item = (type: string, id: string, configuration: object, tags: Readonly<Record<string, string>> = {}): ConfigItem => ({
  type,
  id,
  name: id.slice(id.lastIndexOf('/') + 1),
  arn: id.startsWith('arn:') ? id : `arn:aws:test:eu-west-1:111122223333:${id}`,
  account: '111122223333',
  region: 'eu-west-1',
  partition: 'aws',
  capturedAt: '2026-11-01T00:00:00.000Z',
  tags,
  configuration: configuration as ConfigItem['configuration'],
  supplementary: {},
  relationships: [],
});

beforeAll(() =>
  prepare([
    'AWS::ECR::Repository',
    'AWS::ECS::TaskDefinition',
    'AWS::ECS::Service',
    'AWS::ECS::Cluster',
    'AWS::EKS::Cluster',
    'AWS::AmazonMQ::Broker',
  ]),
);

const arn = (what: string) => `arn:aws:ecs:eu-west-1:111122223333:${what}`;
const Tags = [{ Key: 'Owner', Value: 'platform' }];

test('repositories as items get the verdicts of the template, but for what AWS Config does not record', async () => {
  const Good = {
    RepositoryName: 'good',
    ImageScanningConfiguration: { ScanOnPush: true },
    ImageTagMutability: 'IMMUTABLE',
    LifecyclePolicy: { LifecyclePolicyText: '{"rules":[]}' },
    Tags,
  };
  const Plain = {
    RepositoryName: 'plain',
    ImageScanningConfiguration: { ScanOnPush: false },
    ImageTagMutability: 'MUTABLE',
    LifecyclePolicy: {},
    Tags: [],
  };
  const template = { Good: { Type: 'AWS::ECR::Repository', Properties: Good }, Plain: { Type: 'AWS::ECR::Repository', Properties: Plain } };
  const described = [item('AWS::ECR::Repository', 'good', Good, { Owner: 'platform' }), item('AWS::ECR::Repository', 'plain', Plain)].flatMap(
    describeItem,
  );
  const except = { ECR_REPOSITORY_CMK_ENCRYPTION_ENABLED: 'AWS Config does not record the encryption of a repository' };
  expect(await differences({ template, described, except })).toEqual([]);
  expect(described[0]?.properties.EncryptionConfiguration).toBeInstanceOf(Unknown);
});

test('clusters, services and task definitions as items get the verdicts of the template', async () => {
  const family = (Family: string, container: object, more: object) => ({
    Family,
    ContainerDefinitions: [{ Name: 'app', Image: 'app:1', ...container }],
    ...more,
  });
  const safe = family(
    'safe',
    { User: '1000', ReadonlyRootFilesystem: true, LogConfiguration: { LogDriver: 'awslogs' }, Memory: 64 },
    { NetworkMode: 'awsvpc' },
  );
  const loose = family('loose', { Privileged: true }, { NetworkMode: 'host', PidMode: 'host' });
  const service = { Cluster: arn('cluster/watched'), ServiceName: 'web', TaskDefinition: arn('task-definition/safe:1'), LaunchType: 'FARGATE' };
  const template = {
    Watched: {
      Type: 'AWS::ECS::Cluster',
      Properties: { ClusterName: 'watched', ClusterSettings: [{ Name: 'containerInsights', Value: 'enabled' }] },
    },
    Safe: { Type: 'AWS::ECS::TaskDefinition', Properties: safe },
    Loose: { Type: 'AWS::ECS::TaskDefinition', Properties: loose },
    Web: { Type: 'AWS::ECS::Service', Properties: { ...service, PlatformVersion: '1.3.0', PropagateTags: 'SERVICE' } },
  };
  const described = [
    item('AWS::ECS::Cluster', arn('cluster/watched'), template.Watched.Properties),
    item('AWS::ECS::TaskDefinition', arn('task-definition/safe:1'), { ...safe, Status: 'ACTIVE', Volumes: [] }),
    item('AWS::ECS::TaskDefinition', arn('task-definition/loose:1'), { ...loose, Status: 'ACTIVE', Volumes: [] }),
    item('AWS::ECS::Service', arn('service/watched/web'), template.Web.Properties),
  ].flatMap(describeItem);
  const except = Object.fromEntries(
    ['ECS_CONTAINERS_READONLY_ACCESS', 'ECS_TASK_DEFINITION_LINUX_USER_NON_ROOT', 'ECS_TASK_DEFINITION_WINDOWS_USER_NON_ADMIN'].map((rule) => [
      rule,
      'AWS Config does not record the operating system of a task definition',
    ]),
  );
  expect(await differences({ template, described, except })).toEqual([]);
});

test('clusters of EKS as items get the verdicts of the template, and what an older item lacks is unknown', async () => {
  const vpc = { SubnetIds: ['subnet-0123456789abcdef0'], EndpointPublicAccess: true, EndpointPrivateAccess: false };
  const own = { Name: 'open', RoleArn: 'arn:aws:iam::111122223333:role/eks', Version: '1.33', ResourcesVpcConfig: vpc, Tags };
  const Logging = { ClusterLogging: { EnabledTypes: [{ Type: 'api' }] } };
  const template = { Open: { Type: 'AWS::EKS::Cluster', Properties: { ...own, Logging } } };
  const parameters = { EKS_CLUSTER_SUPPORTED_VERSION: { oldestVersionSupported: '1.31' } };
  const [told] = describeItem(item('AWS::EKS::Cluster', 'open', { ...own, Logging }));
  expect(await differences({ template, described: told ? [told] : [], parameters })).toEqual([]);
  const [older] = describeItem(item('AWS::EKS::Cluster', 'older', { ...own, ResourcesVpcConfig: { SubnetIds: vpc.SubnetIds } }));
  expect(older?.properties).toMatchObject({
    Logging: expect.any(Unknown),
    ResourcesVpcConfig: { SubnetIds: vpc.SubnetIds, EndpointPublicAccess: expect.any(Unknown), EndpointPrivateAccess: expect.any(Unknown) },
  });
});

test('brokers as items get the verdicts of the template', async () => {
  const broker = {
    BrokerName: 'bad',
    EngineType: 'ActiveMQ',
    EngineVersion: '5.15',
    DeploymentMode: 'SINGLE_INSTANCE',
    HostInstanceType: 'mq.m5.large',
    AutoMinorVersionUpgrade: false,
    PubliclyAccessible: true,
    Logs: { Audit: false, General: true },
    StorageType: 'EBS',
  };
  const template = { Bad: { Type: 'AWS::AmazonMQ::Broker', Properties: { ...broker, Users: [] } } };
  const parameters = { ACTIVE_MQ_SUPPORTED_VERSION: { supportedEngineVersion: '5.18' } };
  const described = describeItem(item('AWS::AmazonMQ::Broker', 'b-1234', { ...broker, Id: 'b-1234', AuthenticationStrategy: 'SIMPLE' }));
  expect(await differences({ template, described, parameters })).toEqual([]);
});
