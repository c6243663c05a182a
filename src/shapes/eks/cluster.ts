import type { Addon, Cluster, FargateProfile, Nodegroup } from '@aws-sdk/client-eks';
import { capitals } from '../capitals.ts';
import { describe, type ToldProperties, unseen } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled } from '../take.ts';

export function cluster(from: Cluster): Described {
  const type = 'AWS::EKS::Cluster';
  type Told = ToldProperties<typeof type>;
  const vpc = from.resourcesVpcConfig;
  const on = (from.logging?.clusterLogging ?? []).filter((one) => one.enabled === true).flatMap((one) => one.types ?? []);
  return describe(type, {
    id: from.name ?? '',
    arn: from.arn,
    tags: from.tags,
    properties: {
      AccessConfig: capitals(from.accessConfig),
      ComputeConfig: capitals(from.computeConfig),
      DeletionProtection: from.deletionProtection,
      EncryptionConfig: filled(capitals(from.encryptionConfig)),
      KubernetesNetworkConfig: capitals(from.kubernetesNetworkConfig) as Told['KubernetesNetworkConfig'],
      Logging: { ClusterLogging: { EnabledTypes: on.map((log) => ({ Type: log })) } },
      Name: from.name,
      OutpostConfig: capitals(from.outpostConfig) as Told['OutpostConfig'],
      RemoteNetworkConfig: capitals(from.remoteNetworkConfig) as Told['RemoteNetworkConfig'],
      ResourcesVpcConfig: {
        EndpointPrivateAccess: vpc?.endpointPrivateAccess,
        EndpointPublicAccess: vpc?.endpointPublicAccess,
        PublicAccessCidrs: vpc?.publicAccessCidrs,
        SecurityGroupIds: vpc?.securityGroupIds,
        SubnetIds: vpc?.subnetIds,
      },
      RoleArn: from.roleArn,
      StorageConfig: capitals(from.storageConfig),
      UpgradePolicy: capitals(from.upgradePolicy),
      Version: from.version,
      ZonalShiftConfig: capitals(from.zonalShiftConfig),
    },
    state: {
      status: from.status,
      platformVersion: from.platformVersion,
      createdAt: from.createdAt,
      vpcId: vpc?.vpcId,
      clusterSecurityGroupId: vpc?.clusterSecurityGroupId,
      openIdConnectIssuer: from.identity?.oidc?.issuer,
    },
  });
}

const ofItsImage = unseen('only its own image tells which version of Kubernetes its nodes run');

export function nodegroup(from: Nodegroup): Described {
  const type = 'AWS::EKS::Nodegroup';
  type Told = ToldProperties<typeof type>;
  return describe(type, {
    id: `${from.clusterName}/${from.nodegroupName}`,
    arn: from.nodegroupArn,
    otherNames: [from.nodegroupName],
    tags: from.tags,
    properties: {
      AmiType: from.amiType,
      CapacityType: from.capacityType,
      ClusterName: from.clusterName,
      DiskSize: from.diskSize,
      InstanceTypes: filled(from.instanceTypes),
      Labels: from.labels,
      LaunchTemplate: capitals(from.launchTemplate),
      NodeRepairConfig: capitals(from.nodeRepairConfig) as Told['NodeRepairConfig'],
      NodeRole: from.nodeRole,
      NodegroupName: from.nodegroupName,
      ReleaseVersion: from.releaseVersion,
      RemoteAccess: from.remoteAccess && {
        Ec2SshKey: from.remoteAccess.ec2SshKey,
        SourceSecurityGroups: from.remoteAccess.sourceSecurityGroups,
      },
      ScalingConfig: capitals(from.scalingConfig),
      Subnets: from.subnets,
      Taints: filled(capitals(from.taints)),
      UpdateConfig: capitals(from.updateConfig),
      // Of an image of one's own EKS does not tell what runs on it.
      Version: from.version ?? (from.amiType === 'CUSTOM' ? ofItsImage : undefined),
    },
    state: { status: from.status, createdAt: from.createdAt },
  });
}

export function addon(from: Addon): Described {
  return describe('AWS::EKS::Addon', {
    id: `${from.clusterName}|${from.addonName}`,
    arn: from.addonArn,
    tags: from.tags,
    properties: {
      AddonName: from.addonName,
      AddonVersion: from.addonVersion,
      ClusterName: from.clusterName,
      ConfigurationValues: from.configurationValues,
      NamespaceConfig: capitals(from.namespaceConfig),
      ServiceAccountRoleArn: from.serviceAccountRoleArn,
    },
    state: { status: from.status, createdAt: from.createdAt },
  });
}

export function fargateProfile(from: FargateProfile): Described {
  return describe('AWS::EKS::FargateProfile', {
    id: `${from.clusterName}|${from.fargateProfileName}`,
    arn: from.fargateProfileArn,
    tags: from.tags,
    properties: {
      ClusterName: from.clusterName,
      FargateProfileName: from.fargateProfileName,
      PodExecutionRoleArn: from.podExecutionRoleArn,
      Selectors: (from.selectors ?? []).map(({ namespace, labels }) => ({
        Namespace: namespace,
        Labels: labels && Object.entries(labels).map(([Key, Value]) => ({ Key, Value })),
      })),
      Subnets: from.subnets,
    },
    state: { status: from.status, createdAt: from.createdAt },
  });
}
