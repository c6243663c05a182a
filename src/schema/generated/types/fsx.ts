// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { PolicyDocument } from '../../policy-document.ts';
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::FSx::Backup': FSxBackup;
    'AWS::FSx::DataRepositoryAssociation': FSxDataRepositoryAssociation;
    'AWS::FSx::FileCache': FSxFileCache;
    'AWS::FSx::FileSystem': FSxFileSystem;
    'AWS::FSx::S3AccessPointAttachment': FSxS3AccessPointAttachment;
    'AWS::FSx::Snapshot': FSxSnapshot;
    'AWS::FSx::StorageVirtualMachine': FSxStorageVirtualMachine;
    'AWS::FSx::Volume': FSxVolume;
  }
}

export interface FSxBackup {
  readonly FileSystemId: string;
  readonly Tags?: readonly Tag[];
}

export interface FSxDataRepositoryAssociation {
  readonly BatchImportMetaDataOnCreate?: boolean;
  readonly DataRepositoryPath: string;
  readonly FileSystemId: string;
  readonly FileSystemPath: string;
  readonly ImportedFileChunkSize?: number;
  readonly S3?: FSxDataRepositoryAssociationS3;
  readonly Tags?: readonly Tag[];
}

export interface FSxDataRepositoryAssociationS3 {
  readonly AutoExportPolicy?: FSxDataRepositoryAssociationAutoExportPolicy;
  readonly AutoImportPolicy?: FSxDataRepositoryAssociationAutoImportPolicy;
}

export interface FSxDataRepositoryAssociationAutoExportPolicy {
  readonly Events: readonly string[];
}

export interface FSxDataRepositoryAssociationAutoImportPolicy {
  readonly Events: readonly string[];
}

export interface FSxFileCache {
  readonly CopyTagsToDataRepositoryAssociations?: boolean;
  readonly DataRepositoryAssociations?: readonly FSxFileCacheDataRepositoryAssociation[];
  readonly FileCacheType: OneOf<'LUSTRE'>;
  readonly FileCacheTypeVersion: string;
  readonly KmsKeyId?: string;
  readonly LustreConfiguration?: FSxFileCacheLustreConfiguration;
  readonly SecurityGroupIds?: readonly string[];
  readonly StorageCapacity: number;
  readonly SubnetIds: readonly string[];
  readonly Tags?: readonly Tag[];
}

export interface FSxFileCacheDataRepositoryAssociation {
  readonly DataRepositoryPath: string;
  readonly FileCachePath: string;
}

export interface FSxFileCacheLustreConfiguration {
  readonly DeploymentType: OneOf<'CACHE_1'>;
  readonly LogConfiguration?: FSxFileCacheLogConfiguration;
  readonly MetadataConfiguration: FSxFileCacheMetadataConfiguration;
  readonly MountName?: string;
  readonly PerUnitStorageThroughput: number;
  readonly WeeklyMaintenanceStartTime?: string;
}

export interface FSxFileCacheLogConfiguration {
  readonly Destination?: string;
  readonly Level: OneOf<'DISABLED' | 'WARN_ONLY' | 'ERROR_ONLY' | 'WARN_ERROR'>;
}

export interface FSxFileCacheMetadataConfiguration {
  readonly StorageCapacity: number;
}

export interface FSxFileSystem {
  readonly BackupId?: string;
  readonly FileSystemType: string;
  readonly FileSystemTypeVersion?: string;
  readonly KmsKeyId?: string;
  readonly LustreConfiguration?: FSxFileSystemLustreConfiguration;
  readonly NetworkType?: string;
  readonly OntapConfiguration?: FSxFileSystemOntapConfiguration;
  readonly OpenZFSConfiguration?: FSxFileSystemOpenZFSConfiguration;
  readonly SecurityGroupIds?: readonly string[];
  readonly StorageCapacity?: number;
  readonly StorageType?: string;
  readonly SubnetIds: readonly string[];
  readonly Tags?: readonly Tag[];
  readonly WindowsConfiguration?: FSxFileSystemWindowsConfiguration;
}

export interface FSxFileSystemLustreConfiguration {
  readonly AutoImportPolicy?: string;
  readonly AutomaticBackupRetentionDays?: number;
  readonly CopyTagsToBackups?: boolean;
  readonly DailyAutomaticBackupStartTime?: string;
  readonly DataCompressionType?: string;
  readonly DataReadCacheConfiguration?: FSxFileSystemDataReadCacheConfiguration;
  readonly DeploymentType?: string;
  readonly DriveCacheType?: string;
  readonly EfaEnabled?: boolean;
  readonly ExportPath?: string;
  readonly ImportPath?: string;
  readonly ImportedFileChunkSize?: number;
  readonly LogConfiguration?: FSxFileSystemLogConfiguration;
  readonly MetadataConfiguration?: FSxFileSystemMetadataConfiguration;
  readonly PerUnitStorageThroughput?: number;
  readonly ThroughputCapacity?: number;
  readonly WeeklyMaintenanceStartTime?: string;
}

export interface FSxFileSystemDataReadCacheConfiguration {
  readonly SizeGiB?: number;
  readonly SizingMode?: string;
}

export interface FSxFileSystemLogConfiguration {
  readonly Destination?: string;
  readonly Level: string;
}

export interface FSxFileSystemMetadataConfiguration {
  readonly Iops?: number;
  readonly Mode?: string;
}

export interface FSxFileSystemOntapConfiguration {
  readonly AutomaticBackupRetentionDays?: number;
  readonly DailyAutomaticBackupStartTime?: string;
  readonly DeploymentType: string;
  readonly DiskIopsConfiguration?: FSxFileSystemDiskIopsConfiguration;
  readonly EndpointIpAddressRange?: string;
  readonly EndpointIpv6AddressRange?: string;
  readonly FsxAdminPassword?: string;
  readonly HAPairs?: number;
  readonly PreferredSubnetId?: string;
  readonly RouteTableIds?: readonly string[];
  readonly ThroughputCapacity?: number;
  readonly ThroughputCapacityPerHAPair?: number;
  readonly WeeklyMaintenanceStartTime?: string;
}

export interface FSxFileSystemDiskIopsConfiguration {
  readonly Iops?: number;
  readonly Mode?: string;
}

export interface FSxFileSystemOpenZFSConfiguration {
  readonly AutomaticBackupRetentionDays?: number;
  readonly CopyTagsToBackups?: boolean;
  readonly CopyTagsToVolumes?: boolean;
  readonly DailyAutomaticBackupStartTime?: string;
  readonly DeploymentType: string;
  readonly DiskIopsConfiguration?: FSxFileSystemDiskIopsConfiguration;
  readonly EndpointIpAddressRange?: string;
  readonly EndpointIpv6AddressRange?: string;
  readonly Options?: readonly string[];
  readonly PreferredSubnetId?: string;
  readonly ReadCacheConfiguration?: FSxFileSystemReadCacheConfiguration;
  readonly RootVolumeConfiguration?: FSxFileSystemRootVolumeConfiguration;
  readonly RouteTableIds?: readonly string[];
  readonly ThroughputCapacity?: number;
  readonly WeeklyMaintenanceStartTime?: string;
}

export interface FSxFileSystemReadCacheConfiguration {
  readonly SizeGiB?: number;
  readonly SizingMode?: string;
}

export interface FSxFileSystemRootVolumeConfiguration {
  readonly CopyTagsToSnapshots?: boolean;
  readonly DataCompressionType?: string;
  readonly NfsExports?: readonly FSxFileSystemNfsExports[];
  readonly ReadOnly?: boolean;
  readonly RecordSizeKiB?: number;
  readonly UserAndGroupQuotas?: readonly FSxFileSystemUserAndGroupQuotas[];
}

export interface FSxFileSystemNfsExports {
  readonly ClientConfigurations?: readonly FSxFileSystemClientConfigurations[];
}

export interface FSxFileSystemClientConfigurations {
  readonly Clients?: string;
  readonly Options?: readonly string[];
}

export interface FSxFileSystemUserAndGroupQuotas {
  readonly Id?: number;
  readonly StorageCapacityQuotaGiB?: number;
  readonly Type?: string;
}

export interface FSxFileSystemWindowsConfiguration {
  readonly ActiveDirectoryId?: string;
  readonly Aliases?: readonly string[];
  readonly AuditLogConfiguration?: FSxFileSystemAuditLogConfiguration;
  readonly AutomaticBackupRetentionDays?: number;
  readonly CopyTagsToBackups?: boolean;
  readonly DailyAutomaticBackupStartTime?: string;
  readonly DeploymentType?: string;
  readonly DiskIopsConfiguration?: FSxFileSystemDiskIopsConfiguration;
  readonly FsrmConfiguration?: FSxFileSystemFsrmConfiguration;
  readonly PreferredSubnetId?: string;
  readonly SelfManagedActiveDirectoryConfiguration?: FSxFileSystemSelfManagedActiveDirectoryConfiguration;
  readonly ThroughputCapacity: number;
  readonly WeeklyMaintenanceStartTime?: string;
}

export interface FSxFileSystemAuditLogConfiguration {
  readonly AuditLogDestination?: string;
  readonly FileAccessAuditLogLevel: string;
  readonly FileShareAccessAuditLogLevel: string;
}

export interface FSxFileSystemFsrmConfiguration {
  readonly EventLogDestination?: string;
  readonly FsrmServiceEnabled: boolean;
}

export interface FSxFileSystemSelfManagedActiveDirectoryConfiguration {
  readonly DnsIps?: readonly string[];
  readonly DomainJoinServiceAccountSecret?: string;
  readonly DomainName?: string;
  readonly FileSystemAdministratorsGroup?: string;
  readonly OrganizationalUnitDistinguishedName?: string;
  readonly Password?: string;
  readonly UserName?: string;
}

export interface FSxS3AccessPointAttachment {
  readonly Name: string;
  readonly OntapConfiguration?: FSxS3AccessPointAttachmentS3AccessPointOntapConfiguration;
  readonly OpenZFSConfiguration?: FSxS3AccessPointAttachmentS3AccessPointOpenZFSConfiguration;
  readonly S3AccessPoint?: FSxS3AccessPointAttachmentS3AccessPoint;
  readonly Type: OneOf<'OPENZFS' | 'ONTAP'>;
}

export interface FSxS3AccessPointAttachmentS3AccessPointOntapConfiguration {
  readonly FileSystemIdentity: FSxS3AccessPointAttachmentOntapFileSystemIdentity;
  readonly VolumeId: string;
}

export interface FSxS3AccessPointAttachmentOntapFileSystemIdentity {
  readonly Type: OneOf<'UNIX' | 'WINDOWS'>;
  readonly UnixUser?: FSxS3AccessPointAttachmentOntapUnixFileSystemUser;
  readonly WindowsUser?: FSxS3AccessPointAttachmentOntapWindowsFileSystemUser;
}

export interface FSxS3AccessPointAttachmentOntapUnixFileSystemUser {
  readonly Name: string;
}

export interface FSxS3AccessPointAttachmentOntapWindowsFileSystemUser {
  readonly Name: string;
}

export interface FSxS3AccessPointAttachmentS3AccessPointOpenZFSConfiguration {
  readonly FileSystemIdentity: FSxS3AccessPointAttachmentOpenZFSFileSystemIdentity;
  readonly VolumeId: string;
}

export interface FSxS3AccessPointAttachmentOpenZFSFileSystemIdentity {
  readonly PosixUser: FSxS3AccessPointAttachmentOpenZFSPosixFileSystemUser;
  readonly Type: OneOf<'POSIX'>;
}

export interface FSxS3AccessPointAttachmentOpenZFSPosixFileSystemUser {
  readonly Gid: number;
  readonly SecondaryGids?: readonly FSxS3AccessPointAttachmentFileSystemGID[];
  readonly Uid: number;
}

export interface FSxS3AccessPointAttachmentFileSystemGID {
  readonly Gid: number;
}

export interface FSxS3AccessPointAttachmentS3AccessPoint {
  readonly Alias?: string;
  readonly Policy?: PolicyDocument;
  readonly ResourceARN?: string;
  readonly VpcConfiguration?: FSxS3AccessPointAttachmentS3AccessPointVpcConfiguration;
}

export interface FSxS3AccessPointAttachmentS3AccessPointVpcConfiguration {
  readonly VpcId: string;
}

export interface FSxSnapshot {
  readonly Name: string;
  readonly Tags?: readonly Tag[];
  readonly VolumeId: string;
}

export interface FSxStorageVirtualMachine {
  readonly ActiveDirectoryConfiguration?: FSxStorageVirtualMachineActiveDirectoryConfiguration;
  readonly FileSystemId: string;
  readonly Name: string;
  readonly RootVolumeSecurityStyle?: string;
  readonly SvmAdminPassword?: string;
  readonly Tags?: readonly Tag[];
}

export interface FSxStorageVirtualMachineActiveDirectoryConfiguration {
  readonly NetBiosName?: string;
  readonly SelfManagedActiveDirectoryConfiguration?: FSxStorageVirtualMachineSelfManagedActiveDirectoryConfiguration;
}

export interface FSxStorageVirtualMachineSelfManagedActiveDirectoryConfiguration {
  readonly DnsIps?: readonly string[];
  readonly DomainJoinServiceAccountSecret?: string;
  readonly DomainName?: string;
  readonly FileSystemAdministratorsGroup?: string;
  readonly OrganizationalUnitDistinguishedName?: string;
  readonly Password?: string;
  readonly UserName?: string;
}

export interface FSxVolume {
  readonly BackupId?: string;
  readonly Name: string;
  readonly OntapConfiguration?: FSxVolumeOntapConfiguration;
  readonly OpenZFSConfiguration?: FSxVolumeOpenZFSConfiguration;
  readonly Tags?: readonly Tag[];
  readonly VolumeType?: string;
}

export interface FSxVolumeOntapConfiguration {
  readonly AggregateConfiguration?: FSxVolumeAggregateConfiguration;
  readonly CopyTagsToBackups?: string;
  readonly JunctionPath?: string;
  readonly OntapVolumeType?: string;
  readonly SecurityStyle?: string;
  readonly SizeInBytes?: string;
  readonly SizeInMegabytes?: string;
  readonly SnaplockConfiguration?: FSxVolumeSnaplockConfiguration;
  readonly SnapshotPolicy?: string;
  readonly StorageEfficiencyEnabled?: string;
  readonly StorageVirtualMachineId: string;
  readonly TieringPolicy?: FSxVolumeTieringPolicy;
  readonly VolumeStyle?: string;
}

export interface FSxVolumeAggregateConfiguration {
  readonly Aggregates?: readonly string[];
  readonly ConstituentsPerAggregate?: number;
}

export interface FSxVolumeSnaplockConfiguration {
  readonly AuditLogVolume?: string;
  readonly AutocommitPeriod?: FSxVolumeAutocommitPeriod;
  readonly PrivilegedDelete?: string;
  readonly RetentionPeriod?: FSxVolumeSnaplockRetentionPeriod;
  readonly SnaplockType: string;
  readonly VolumeAppendModeEnabled?: string;
}

export interface FSxVolumeAutocommitPeriod {
  readonly Type: string;
  readonly Value?: number;
}

export interface FSxVolumeSnaplockRetentionPeriod {
  readonly DefaultRetention: FSxVolumeRetentionPeriod;
  readonly MaximumRetention: FSxVolumeRetentionPeriod;
  readonly MinimumRetention: FSxVolumeRetentionPeriod;
}

export interface FSxVolumeRetentionPeriod {
  readonly Type: string;
  readonly Value?: number;
}

export interface FSxVolumeTieringPolicy {
  readonly CoolingPeriod?: number;
  readonly Name?: string;
}

export interface FSxVolumeOpenZFSConfiguration {
  readonly CopyTagsToSnapshots?: boolean;
  readonly DataCompressionType?: string;
  readonly NfsExports?: readonly FSxVolumeNfsExports[];
  readonly Options?: readonly string[];
  readonly OriginSnapshot?: FSxVolumeOriginSnapshot;
  readonly ParentVolumeId: string;
  readonly ReadOnly?: boolean;
  readonly RecordSizeKiB?: number;
  readonly StorageCapacityQuotaGiB?: number;
  readonly StorageCapacityReservationGiB?: number;
  readonly UserAndGroupQuotas?: readonly FSxVolumeUserAndGroupQuotas[];
}

export interface FSxVolumeNfsExports {
  readonly ClientConfigurations: readonly FSxVolumeClientConfigurations[];
}

export interface FSxVolumeClientConfigurations {
  readonly Clients: string;
  readonly Options: readonly string[];
}

export interface FSxVolumeOriginSnapshot {
  readonly CopyStrategy: string;
  readonly SnapshotARN: string;
}

export interface FSxVolumeUserAndGroupQuotas {
  readonly Id: number;
  readonly StorageCapacityQuotaGiB: number;
  readonly Type: string;
}
