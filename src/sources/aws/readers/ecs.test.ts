import {
  CreateClusterCommand,
  CreateServiceCommand,
  type DescribeCapacityProvidersResponse,
  ECSClient,
  RegisterTaskDefinitionCommand,
} from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Moto, motoCommand, startMoto, withoutMoto } from '../../../testing/moto.ts';
import { readLive } from '../../../testing/read-live.ts';
import { differences } from '../../../testing/same-verdicts.ts';
import { readers } from './ecs.ts';

const Tags = [{ Key: 'Owner', Value: 'platform' }];
/** The same two of each kind, once written as a template and once made in the emulator: one as rules want it, one not. */
const template = {
  Watched: {
    Type: 'AWS::ECS::Cluster',
    Properties: { ClusterName: 'watched', ClusterSettings: [{ Name: 'containerInsights', Value: 'enabled' }], Tags },
  },
  Dark: { Type: 'AWS::ECS::Cluster', Properties: { ClusterName: 'dark', ClusterSettings: [{ Name: 'containerInsights', Value: 'disabled' }] } },
  Safe: {
    Type: 'AWS::ECS::TaskDefinition',
    Properties: {
      Family: 'safe',
      NetworkMode: 'awsvpc',
      RequiresCompatibilities: ['EC2'],
      ContainerDefinitions: [
        {
          Name: 'app',
          Image: 'app:1',
          Memory: 128,
          User: '1000',
          ReadonlyRootFilesystem: true,
          Environment: [{ Name: 'STAGE', Value: 'test' }],
          LogConfiguration: { LogDriver: 'awslogs', Options: { 'awslogs-group': '/app' } },
        },
      ],
      Volumes: [{ Name: 'data', EFSVolumeConfiguration: { FilesystemId: 'fs-0123456789abcdef0', TransitEncryption: 'ENABLED' } }],
      Tags,
    },
  },
  Loose: {
    Type: 'AWS::ECS::TaskDefinition',
    Properties: {
      Family: 'loose',
      NetworkMode: 'host',
      PidMode: 'host',
      ContainerDefinitions: [
        { Name: 'app', Image: 'app:1', Memory: 128, Privileged: true, Environment: [{ Name: 'AWS_SECRET_ACCESS_KEY', Value: 'x' }] },
      ],
      Volumes: [{ Name: 'data', EFSVolumeConfiguration: { FilesystemId: 'fs-0123456789abcdef0' } }],
    },
  },
  Web: {
    Type: 'AWS::ECS::Service',
    Properties: { Cluster: { Ref: 'Watched' }, ServiceName: 'web', TaskDefinition: { Ref: 'Safe' }, LaunchType: 'FARGATE', PropagateTags: 'SERVICE' },
  },
  Old: {
    Type: 'AWS::ECS::Service',
    Properties: {
      Cluster: { Ref: 'Watched' },
      ServiceName: 'old',
      TaskDefinition: { Ref: 'Loose' },
      LaunchType: 'FARGATE',
      PlatformVersion: '1.3.0',
    },
  },
};

const tags = [{ key: 'Owner', value: 'platform' }];

async function seed(moto: Moto): Promise<void> {
  const ecs = new ECSClient(moto.client());
  await ecs.send(new CreateClusterCommand({ clusterName: 'watched', settings: [{ name: 'containerInsights', value: 'enabled' }], tags }));
  await ecs.send(new CreateClusterCommand({ clusterName: 'dark', settings: [{ name: 'containerInsights', value: 'disabled' }] }));
  await ecs.send(
    new RegisterTaskDefinitionCommand({
      family: 'safe',
      networkMode: 'awsvpc',
      requiresCompatibilities: ['EC2'],
      containerDefinitions: [
        {
          name: 'app',
          image: 'app:1',
          memory: 128,
          user: '1000',
          readonlyRootFilesystem: true,
          environment: [{ name: 'STAGE', value: 'test' }],
          logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/app' } },
        },
      ],
      volumes: [{ name: 'data', efsVolumeConfiguration: { fileSystemId: 'fs-0123456789abcdef0', transitEncryption: 'ENABLED' } }],
      tags,
    }),
  );
  await ecs.send(
    new RegisterTaskDefinitionCommand({
      family: 'loose',
      networkMode: 'host',
      pidMode: 'host',
      containerDefinitions: [
        { name: 'app', image: 'app:1', memory: 128, privileged: true, environment: [{ name: 'AWS_SECRET_ACCESS_KEY', value: 'x' }] },
      ],
      volumes: [{ name: 'data', efsVolumeConfiguration: { fileSystemId: 'fs-0123456789abcdef0' } }],
    }),
  );
  const fargate = { cluster: 'watched', launchType: 'FARGATE', desiredCount: 0 } as const;
  await ecs.send(new CreateServiceCommand({ ...fargate, serviceName: 'web', taskDefinition: 'safe', propagateTags: 'SERVICE' }));
  await ecs.send(new CreateServiceCommand({ ...fargate, serviceName: 'old', taskDefinition: 'loose', platformVersion: '1.3.0' }));
}

let moto: Moto;
beforeAll(async () => {
  if (motoCommand() !== undefined) moto = await startMoto();
}, 90_000);
afterAll(() => moto?.stop());

test('ECS is judged as its template is', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  await seed(moto);
  const { described, unseen, gaps } = await readLive(
    readers.filter((one) => one.name !== 'ecs-capacity-providers'),
    moto,
  );
  expect({ unseen, gaps }).toEqual({ unseen: [], gaps: {} });
  const parameters = { ECS_NO_ENVIRONMENT_SECRETS: { secretKeys: 'AWS_SECRET_ACCESS_KEY' } };
  expect(described.map((one) => one.type).sort()).toEqual(
    Object.values(template)
      .map((one) => one.Type)
      .sort(),
  );
  expect(await differences({ template, described, parameters })).toEqual([]);
  const safe = described.find((one) => one.otherNames?.includes('safe:1'));
  expect(safe?.properties.ContainerDefinitions).toMatchObject([{ LogConfiguration: { Options: { 'awslogs-group': '/app' } } }]);
});

/** The emulator only tells of capacity providers that are named. */
test("capacity providers are judged as their template is, without those that are AWS's own", async () => {
  const group = (autoScalingGroupArn: string) =>
    `arn:aws:autoscaling:us-east-1:123456789012:autoScalingGroup:0:autoScalingGroupName/${autoScalingGroupArn}`;
  const provider = (Name: string, ManagedTerminationProtection: string) => ({
    Type: 'AWS::ECS::CapacityProvider',
    Properties: { Name, AutoScalingGroupProvider: { AutoScalingGroupArn: group(Name), ManagedTerminationProtection } },
  });
  const told = (name: string, managedTerminationProtection: 'ENABLED' | 'DISABLED') => ({
    name,
    status: 'ACTIVE' as const,
    capacityProviderArn: `arn:aws:ecs:us-east-1:123456789012:capacity-provider/${name}`,
    autoScalingGroupProvider: { autoScalingGroupArn: group(name), managedTerminationProtection },
  });
  const pages: Record<string, DescribeCapacityProvidersResponse> = {
    first: { capacityProviders: [{ name: 'FARGATE', status: 'ACTIVE' }, told('kept', 'ENABLED')], nextToken: 'second' },
    second: { capacityProviders: [told('ended', 'DISABLED')] },
  };
  const answers = { DescribeCapacityProviders: ({ nextToken = 'first' }: { nextToken?: string }) => pages[nextToken] as object };
  const { described, unseen } = await readLive(
    readers.filter((one) => one.name === 'ecs-capacity-providers'),
    answers,
  );
  expect(unseen).toEqual([]);
  expect(described.map((one) => one.id)).toEqual(['kept', 'ended']);
  expect(await differences({ template: { Kept: provider('kept', 'ENABLED'), Ended: provider('ended', 'DISABLED') }, described })).toEqual([]);
});
