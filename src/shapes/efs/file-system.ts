import type {
  AccessPointDescription,
  BackupPolicy,
  FileSystemDescription,
  LifecyclePolicy,
  MountTargetDescription,
  ReplicationConfigurationDescription,
} from '@aws-sdk/client-efs';
import { describe, document, type Part, type Place, part, unseen } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled } from '../take.ts';

const onlyBackupTells = unseen('only AWS Backup tells what a plan of another account does for it');

/** Without what comes by calls of its own: backup policy, lifecycle, policy and replication. */
export function fileSystem(from: FileSystemDescription, place: Place): Described {
  const { FileSystemId: id = '', OwnerId } = from;
  return describe('AWS::EFS::FileSystem', {
    id,
    arn: from.FileSystemArn ?? `arn:${place.partition}:elasticfilesystem:${place.region}:${OwnerId}:file-system/${id}`,
    tags: from.Tags,
    properties: {
      AvailabilityZoneName: from.AvailabilityZoneName,
      Encrypted: from.Encrypted,
      FileSystemProtection: from.FileSystemProtection && {
        // Of a replica it reads REPLICATING, which nobody can ask for: its protection is off.
        ReplicationOverwriteProtection: from.FileSystemProtection.ReplicationOverwriteProtection === 'ENABLED' ? 'ENABLED' : 'DISABLED',
      },
      KmsKeyId: from.KmsKeyId,
      PerformanceMode: from.PerformanceMode,
      ProvisionedThroughputInMibps: from.ProvisionedThroughputInMibps,
      ThroughputMode: from.ThroughputMode,
    },
    state: {
      creationTime: from.CreationTime,
      fileSystemState: from.LifeCycleState,
      mountTargets: from.NumberOfMountTargets,
      isProtectedAsWanted: onlyBackupTells,
    },
  });
}

/** Where there is none, nothing is backed up: what a template may leave out has been decided when the file system was made. */
export function backupPolicy(from: BackupPolicy | undefined): Part {
  const on = from?.Status === 'ENABLED' || from?.Status === 'ENABLING';
  return part('AWS::EFS::FileSystem', { BackupPolicy: { Status: on ? 'ENABLED' : 'DISABLED' } });
}

export function lifecycle(policies: readonly LifecyclePolicy[] | undefined): Part {
  return part('AWS::EFS::FileSystem', { LifecyclePolicies: filled(policies) });
}

export function fileSystemPolicy(policy: string | undefined): Part {
  return part('AWS::EFS::FileSystem', { FileSystemPolicy: document(policy) });
}

/** Told of the source alone, and of the replica as well: only the source's template has it. */
export function replication(from: readonly ReplicationConfigurationDescription[] | undefined, fileSystemId: string): Part {
  const own = from?.find((one) => one.SourceFileSystemId === fileSystemId);
  return part('AWS::EFS::FileSystem', {
    ReplicationConfiguration: own && {
      Destinations: own.Destinations?.map(({ FileSystemId, Region, RoleArn, Status }) => ({ FileSystemId, Region, RoleArn, Status })),
    },
  });
}

/** Its security groups come by a call of their own. */
export function mountTarget(from: MountTargetDescription): Described {
  return describe('AWS::EFS::MountTarget', {
    id: from.MountTargetId ?? '',
    properties: {
      FileSystemId: from.FileSystemId,
      IpAddress: from.IpAddress,
      Ipv6Address: from.Ipv6Address,
      SubnetId: from.SubnetId,
    },
    state: { availabilityZone: from.AvailabilityZoneName, networkInterfaceId: from.NetworkInterfaceId, targetState: from.LifeCycleState },
  });
}

export function mountTargetGroups(groups: readonly string[] | undefined): Part {
  return part('AWS::EFS::MountTarget', { SecurityGroups: groups ?? [] });
}

export function accessPoint(from: AccessPointDescription): Described {
  const { AccessPointId: id = '', PosixUser: user, RootDirectory: root } = from;
  return describe('AWS::EFS::AccessPoint', {
    id,
    arn: from.AccessPointArn,
    tags: from.Tags,
    properties: {
      ClientToken: from.ClientToken,
      FileSystemId: from.FileSystemId,
      PosixUser: user && { Gid: String(user.Gid), SecondaryGids: filled(user.SecondaryGids?.map(String)), Uid: String(user.Uid) },
      RootDirectory: root && {
        CreationInfo: root.CreationInfo && {
          OwnerGid: String(root.CreationInfo.OwnerGid),
          OwnerUid: String(root.CreationInfo.OwnerUid),
          Permissions: root.CreationInfo.Permissions,
        },
        Path: root.Path,
      },
    },
    state: { pointState: from.LifeCycleState },
  });
}
