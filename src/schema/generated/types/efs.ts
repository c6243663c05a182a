// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { PolicyDocument } from '../../policy-document.ts';
import type { OneOf } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::EFS::AccessPoint': EFSAccessPoint;
    'AWS::EFS::FileSystem': EFSFileSystem;
    'AWS::EFS::MountTarget': EFSMountTarget;
  }
}

export interface EFSAccessPoint {
  readonly AccessPointTags?: readonly EFSAccessPointAccessPointTag[];
  readonly ClientToken?: string;
  readonly FileSystemId: string;
  readonly PosixUser?: EFSAccessPointPosixUser;
  readonly RootDirectory?: EFSAccessPointRootDirectory;
}

export interface EFSAccessPointAccessPointTag {
  readonly Key?: string;
  readonly Value?: string;
}

export interface EFSAccessPointPosixUser {
  readonly Gid: string;
  readonly SecondaryGids?: readonly string[];
  readonly Uid: string;
}

export interface EFSAccessPointRootDirectory {
  readonly CreationInfo?: EFSAccessPointCreationInfo;
  readonly Path?: string;
}

export interface EFSAccessPointCreationInfo {
  readonly OwnerGid: string;
  readonly OwnerUid: string;
  readonly Permissions: string;
}

export interface EFSFileSystem {
  readonly AvailabilityZoneName?: string;
  readonly BackupPolicy?: EFSFileSystemBackupPolicy;
  readonly BypassPolicyLockoutSafetyCheck?: boolean;
  readonly Encrypted?: boolean;
  readonly FileSystemPolicy?: PolicyDocument;
  readonly FileSystemProtection?: EFSFileSystemFileSystemProtection;
  readonly FileSystemTags?: readonly EFSFileSystemElasticFileSystemTag[];
  readonly KmsKeyId?: string;
  readonly LifecyclePolicies?: readonly EFSFileSystemLifecyclePolicy[];
  readonly PerformanceMode?: string;
  readonly ProvisionedThroughputInMibps?: number;
  readonly ReplicationConfiguration?: EFSFileSystemReplicationConfiguration;
  readonly ThroughputMode?: string;
}

export interface EFSFileSystemBackupPolicy {
  readonly Status: OneOf<'DISABLED' | 'ENABLED'>;
}

export interface EFSFileSystemFileSystemProtection {
  readonly ReplicationOverwriteProtection?: OneOf<'DISABLED' | 'ENABLED'>;
}

export interface EFSFileSystemElasticFileSystemTag {
  readonly Key: string;
  readonly Value: string;
}

export interface EFSFileSystemLifecyclePolicy {
  readonly TransitionToArchive?: string;
  readonly TransitionToIA?: string;
  readonly TransitionToPrimaryStorageClass?: string;
}

export interface EFSFileSystemReplicationConfiguration {
  readonly Destinations?: readonly EFSFileSystemReplicationDestination[];
}

export interface EFSFileSystemReplicationDestination {
  readonly AvailabilityZoneName?: string;
  readonly FileSystemId?: string;
  readonly KmsKeyId?: string;
  readonly Region?: string;
  readonly RoleArn?: string;
  readonly Status?: string;
  readonly StatusMessage?: string;
}

export interface EFSMountTarget {
  readonly FileSystemId: string;
  readonly IpAddress?: string;
  readonly IpAddressType?: OneOf<'IPV4_ONLY' | 'IPV6_ONLY' | 'DUAL_STACK'>;
  readonly Ipv6Address?: string;
  readonly SecurityGroups: readonly string[];
  readonly SubnetId: string;
}
