import type { CapacityProvider, Cluster, Service } from '@aws-sdk/client-ecs';
import { capitals } from '../capitals.ts';
import { describe, type ToldProperties } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled } from '../take.ts';

export function cluster(from: Cluster): Described {
  const type = 'AWS::ECS::Cluster';
  return describe(type, {
    id: from.clusterArn ?? '',
    name: from.clusterName,
    arn: from.clusterArn,
    tags: from.tags,
    properties: {
      CapacityProviders: filled(from.capacityProviders),
      ClusterName: from.clusterName,
      ClusterSettings: capitals(from.settings ?? []),
      Configuration: capitals(from.configuration),
      DefaultCapacityProviderStrategy: filled(capitals(from.defaultCapacityProviderStrategy)),
      ServiceConnectDefaults: capitals(from.serviceConnectDefaults),
    },
    state: { status: from.status },
  });
}

export function service(from: Service): Described {
  const type = 'AWS::ECS::Service';
  type Told = ToldProperties<typeof type>;
  // Service Connect and volumes belong to a deployment; the primary one is what was asked for last.
  const primary = from.deployments?.find((one) => one.status === 'PRIMARY');
  return describe(type, {
    id: from.serviceArn ?? '',
    arn: from.serviceArn,
    otherNames: [from.serviceName],
    tags: from.tags,
    properties: {
      AvailabilityZoneRebalancing: from.availabilityZoneRebalancing,
      CapacityProviderStrategy: filled(capitals(from.capacityProviderStrategy)),
      Cluster: from.clusterArn,
      DeploymentConfiguration: capitals(from.deploymentConfiguration, ['hookDetails']) as Told['DeploymentConfiguration'],
      DeploymentController: capitals(from.deploymentController),
      DesiredCount: from.desiredCount,
      EnableECSManagedTags: from.enableECSManagedTags,
      EnableExecuteCommand: from.enableExecuteCommand,
      HealthCheckGracePeriodSeconds: from.healthCheckGracePeriodSeconds,
      LaunchType: from.launchType,
      LoadBalancers: filled(capitals(from.loadBalancers)) as Told['LoadBalancers'],
      NetworkConfiguration: capitals(from.networkConfiguration),
      PlacementConstraints: filled(capitals(from.placementConstraints)) as Told['PlacementConstraints'],
      PlacementStrategies: filled(capitals(from.placementStrategy)) as Told['PlacementStrategies'],
      PlatformVersion: from.platformVersion,
      PropagateTags: from.propagateTags,
      Role: from.roleArn,
      SchedulingStrategy: from.schedulingStrategy,
      ServiceConnectConfiguration: capitals(primary?.serviceConnectConfiguration, ['options']) as Told['ServiceConnectConfiguration'],
      ServiceName: from.serviceName,
      ServiceRegistries: filled(capitals(from.serviceRegistries)),
      TaskDefinition: from.taskDefinition,
      VolumeConfigurations: filled(capitals(primary?.volumeConfigurations)) as Told['VolumeConfigurations'],
      VpcLatticeConfigurations: filled(capitals(primary?.vpcLatticeConfigurations)) as Told['VpcLatticeConfigurations'],
    },
    state: { status: from.status, createdAt: from.createdAt, platformFamily: from.platformFamily },
  });
}

/** A service that was deleted is told of for a while. */
export function isStanding(from: Service): boolean {
  return from.status !== 'INACTIVE';
}

export function capacityProvider(from: CapacityProvider): Described {
  const type = 'AWS::ECS::CapacityProvider';
  type Told = ToldProperties<typeof type>;
  return describe(type, {
    id: from.name ?? '',
    arn: from.capacityProviderArn,
    tags: from.tags,
    properties: {
      AutoScalingGroupProvider: capitals(from.autoScalingGroupProvider) as Told['AutoScalingGroupProvider'],
      ClusterName: from.cluster,
      ManagedInstancesProvider: capitals(from.managedInstancesProvider) as Told['ManagedInstancesProvider'],
      Name: from.name,
    },
    state: { status: from.status },
  });
}

/** FARGATE and FARGATE_SPOT are AWS's own, and everybody has them. */
export function isOwn(from: CapacityProvider): boolean {
  return from.status !== 'INACTIVE' && !/^fargate(_spot)?$/i.test(from.name ?? '');
}
