import type { FileSystem, LustreFileSystemConfiguration, OntapFileSystemConfiguration, WindowsFileSystemConfiguration } from '@aws-sdk/client-fsx';
import { describe, unseen } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled } from '../take.ts';

const byItsOwnCall = unseen('it comes by a call of its own, which is not made');
const onlyBackupTells = unseen('only AWS Backup tells what a plan of another account does for it');

export function fsxFileSystem(from: FileSystem): Described {
  const { FileSystemId: id = '', OpenZFSConfiguration: zfs } = from;
  return describe('AWS::FSx::FileSystem', {
    id,
    arn: from.ResourceARN,
    tags: from.Tags,
    properties: {
      FileSystemType: from.FileSystemType,
      FileSystemTypeVersion: from.FileSystemTypeVersion,
      KmsKeyId: from.KmsKeyId,
      LustreConfiguration: from.LustreConfiguration && lustre(from.LustreConfiguration),
      NetworkType: from.NetworkType,
      OntapConfiguration: from.OntapConfiguration && ontap(from.OntapConfiguration),
      OpenZFSConfiguration: zfs && {
        AutomaticBackupRetentionDays: zfs.AutomaticBackupRetentionDays,
        CopyTagsToBackups: zfs.CopyTagsToBackups,
        CopyTagsToVolumes: zfs.CopyTagsToVolumes,
        DailyAutomaticBackupStartTime: zfs.DailyAutomaticBackupStartTime,
        DeploymentType: zfs.DeploymentType,
        DiskIopsConfiguration: zfs.DiskIopsConfiguration,
        EndpointIpAddressRange: zfs.EndpointIpAddressRange,
        EndpointIpv6AddressRange: zfs.EndpointIpv6AddressRange,
        PreferredSubnetId: zfs.PreferredSubnetId,
        ReadCacheConfiguration: zfs.ReadCacheConfiguration,
        RootVolumeConfiguration: byItsOwnCall,
        RouteTableIds: filled(zfs.RouteTableIds),
        ThroughputCapacity: zfs.ThroughputCapacity,
        WeeklyMaintenanceStartTime: zfs.WeeklyMaintenanceStartTime,
      },
      SecurityGroupIds: byItsOwnCall,
      StorageCapacity: from.StorageCapacity,
      StorageType: from.StorageType,
      SubnetIds: filled(from.SubnetIds),
      WindowsConfiguration: from.WindowsConfiguration && windows(from.WindowsConfiguration),
    },
    state: { creationTime: from.CreationTime, fileSystemState: from.Lifecycle, vpcId: from.VpcId, isProtectedAsWanted: onlyBackupTells },
  });
}

function lustre(from: LustreFileSystemConfiguration) {
  const { DataRepositoryConfiguration: repository, LogConfiguration: log } = from;
  return {
    AutoImportPolicy: repository?.AutoImportPolicy,
    AutomaticBackupRetentionDays: from.AutomaticBackupRetentionDays,
    CopyTagsToBackups: from.CopyTagsToBackups,
    DailyAutomaticBackupStartTime: from.DailyAutomaticBackupStartTime,
    DataCompressionType: from.DataCompressionType,
    DataReadCacheConfiguration: from.DataReadCacheConfiguration,
    DeploymentType: from.DeploymentType,
    DriveCacheType: from.DriveCacheType,
    EfaEnabled: from.EfaEnabled,
    ExportPath: repository?.ExportPath,
    ImportPath: repository?.ImportPath,
    ImportedFileChunkSize: repository?.ImportedFileChunkSize,
    LogConfiguration: log && { Destination: log.Destination, Level: log.Level },
    MetadataConfiguration: from.MetadataConfiguration,
    PerUnitStorageThroughput: from.PerUnitStorageThroughput,
    ThroughputCapacity: from.ThroughputCapacity,
    WeeklyMaintenanceStartTime: from.WeeklyMaintenanceStartTime,
  };
}

/** Its password is never told. */
function ontap(from: OntapFileSystemConfiguration) {
  return {
    AutomaticBackupRetentionDays: from.AutomaticBackupRetentionDays,
    DailyAutomaticBackupStartTime: from.DailyAutomaticBackupStartTime,
    DeploymentType: from.DeploymentType,
    DiskIopsConfiguration: from.DiskIopsConfiguration,
    EndpointIpAddressRange: from.EndpointIpAddressRange,
    EndpointIpv6AddressRange: from.EndpointIpv6AddressRange,
    HAPairs: from.HAPairs,
    PreferredSubnetId: from.PreferredSubnetId,
    RouteTableIds: filled(from.RouteTableIds),
    ThroughputCapacity: from.ThroughputCapacity,
    ThroughputCapacityPerHAPair: from.ThroughputCapacityPerHAPair,
    WeeklyMaintenanceStartTime: from.WeeklyMaintenanceStartTime,
  };
}

function windows(from: WindowsFileSystemConfiguration) {
  const { AuditLogConfiguration: audit, SelfManagedActiveDirectoryConfiguration: directory } = from;
  return {
    ActiveDirectoryId: from.ActiveDirectoryId,
    Aliases: filled(from.Aliases?.map((one) => one.Name)),
    AuditLogConfiguration: audit && {
      AuditLogDestination: audit.AuditLogDestination,
      FileAccessAuditLogLevel: audit.FileAccessAuditLogLevel,
      FileShareAccessAuditLogLevel: audit.FileShareAccessAuditLogLevel,
    },
    AutomaticBackupRetentionDays: from.AutomaticBackupRetentionDays,
    CopyTagsToBackups: from.CopyTagsToBackups,
    DailyAutomaticBackupStartTime: from.DailyAutomaticBackupStartTime,
    DeploymentType: from.DeploymentType,
    DiskIopsConfiguration: from.DiskIopsConfiguration,
    PreferredSubnetId: from.PreferredSubnetId,
    SelfManagedActiveDirectoryConfiguration: directory && {
      DnsIps: filled(directory.DnsIps),
      DomainName: directory.DomainName,
      FileSystemAdministratorsGroup: directory.FileSystemAdministratorsGroup,
      OrganizationalUnitDistinguishedName: directory.OrganizationalUnitDistinguishedName,
      UserName: directory.UserName,
    },
    ThroughputCapacity: from.ThroughputCapacity,
    WeeklyMaintenanceStartTime: from.WeeklyMaintenanceStartTime,
  };
}
