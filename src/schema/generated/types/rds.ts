// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::RDS::ClusterSnapshot': RDSClusterSnapshot;
    'AWS::RDS::CustomDBEngineVersion': RDSCustomDBEngineVersion;
    'AWS::RDS::DBCluster': RDSDBCluster;
    'AWS::RDS::DBClusterParameterGroup': RDSDBClusterParameterGroup;
    'AWS::RDS::DBInstance': RDSDBInstance;
    'AWS::RDS::DBParameterGroup': RDSDBParameterGroup;
    'AWS::RDS::DBProxy': RDSDBProxy;
    'AWS::RDS::DBProxyEndpoint': RDSDBProxyEndpoint;
    'AWS::RDS::DBProxyTargetGroup': RDSDBProxyTargetGroup;
    'AWS::RDS::DBSecurityGroup': RDSDBSecurityGroup;
    'AWS::RDS::DBSecurityGroupIngress': RDSDBSecurityGroupIngress;
    'AWS::RDS::DBShardGroup': RDSDBShardGroup;
    'AWS::RDS::DBSnapshot': RDSDBSnapshot;
    'AWS::RDS::DBSubnetGroup': RDSDBSubnetGroup;
    'AWS::RDS::EventSubscription': RDSEventSubscription;
    'AWS::RDS::GlobalCluster': RDSGlobalCluster;
    'AWS::RDS::Integration': RDSIntegration;
    'AWS::RDS::OptionGroup': RDSOptionGroup;
  }
}

export interface RDSClusterSnapshot {
  readonly DBClusterIdentifier: string;
  readonly DBClusterSnapshotIdentifier: string;
  readonly Tags?: readonly Tag[];
}

export interface RDSCustomDBEngineVersion {
  readonly DatabaseInstallationFiles?: readonly string[];
  readonly DatabaseInstallationFilesS3BucketName?: string;
  readonly DatabaseInstallationFilesS3Prefix?: string;
  readonly Description?: string;
  readonly Engine: string;
  readonly EngineVersion: string;
  readonly ImageId?: string;
  readonly KMSKeyId?: string;
  readonly Manifest?: string;
  readonly SourceCustomDbEngineVersionIdentifier?: string;
  readonly Status?: OneOf<'available' | 'inactive' | 'inactive-except-restore' | 'pending-validation'>;
  readonly Tags?: readonly Tag[];
  readonly UseAwsProvidedLatestImage?: boolean;
}

export interface RDSDBCluster {
  readonly AllocatedStorage?: number;
  readonly AssociatedRoles?: readonly RDSDBClusterDBClusterRole[];
  readonly AutoMinorVersionUpgrade?: boolean;
  readonly AvailabilityZones?: readonly string[];
  readonly BacktrackWindow?: number;
  readonly BackupRetentionPeriod?: number;
  readonly ClusterScalabilityType?: string;
  readonly CopyTagsToSnapshot?: boolean;
  readonly DBClusterIdentifier?: string;
  readonly DBClusterInstanceClass?: string;
  readonly DBClusterParameterGroupName?: string;
  readonly DBInstanceParameterGroupName?: string;
  readonly DBSubnetGroupName?: string;
  readonly DBSystemId?: string;
  readonly DatabaseInsightsMode?: string;
  readonly DatabaseName?: string;
  readonly DeleteAutomatedBackups?: boolean;
  readonly DeletionProtection?: boolean;
  readonly Domain?: string;
  readonly DomainIAMRoleName?: string;
  readonly EnableCloudwatchLogsExports?: readonly string[];
  readonly EnableGlobalWriteForwarding?: boolean;
  readonly EnableHttpEndpoint?: boolean;
  readonly EnableIAMDatabaseAuthentication?: boolean;
  readonly EnableLocalWriteForwarding?: boolean;
  readonly Engine?: string;
  readonly EngineLifecycleSupport?: string;
  readonly EngineMode?: string;
  readonly EngineVersion?: string;
  readonly GlobalClusterIdentifier?: string;
  readonly Iops?: number;
  readonly KmsKeyId?: string;
  readonly ManageMasterUserPassword?: boolean;
  readonly MasterUserAuthenticationType?: string;
  readonly MasterUserPassword?: string;
  readonly MasterUserSecret?: RDSDBClusterMasterUserSecret;
  readonly MasterUsername?: string;
  readonly MonitoringInterval?: number;
  readonly MonitoringRoleArn?: string;
  readonly NetworkType?: string;
  readonly PerformanceInsightsEnabled?: boolean;
  readonly PerformanceInsightsKmsKeyId?: string;
  readonly PerformanceInsightsRetentionPeriod?: number;
  readonly Port?: number;
  readonly PreferredBackupWindow?: string;
  readonly PreferredMaintenanceWindow?: string;
  readonly PubliclyAccessible?: boolean;
  readonly ReplicationSourceIdentifier?: string;
  readonly RestoreToTime?: string;
  readonly RestoreType?: string;
  readonly ScalingConfiguration?: RDSDBClusterScalingConfiguration;
  readonly ServerlessV2ScalingConfiguration?: RDSDBClusterServerlessV2ScalingConfiguration;
  readonly SnapshotIdentifier?: string;
  readonly SourceDBClusterIdentifier?: string;
  readonly SourceDbClusterResourceId?: string;
  readonly SourceRegion?: string;
  readonly StorageEncrypted?: boolean;
  readonly StorageType?: string;
  readonly Tags?: readonly Tag[];
  readonly UseLatestRestorableTime?: boolean;
  readonly VpcSecurityGroupIds?: readonly string[];
}

export interface RDSDBClusterDBClusterRole {
  readonly FeatureName?: string;
  readonly RoleArn: string;
}

export interface RDSDBClusterMasterUserSecret {
  readonly KmsKeyId?: string;
  readonly SecretArn?: string;
}

export interface RDSDBClusterScalingConfiguration {
  readonly AutoPause?: boolean;
  readonly MaxCapacity?: number;
  readonly MinCapacity?: number;
  readonly SecondsBeforeTimeout?: number;
  readonly SecondsUntilAutoPause?: number;
  readonly TimeoutAction?: string;
}

export interface RDSDBClusterServerlessV2ScalingConfiguration {
  readonly MaxCapacity?: number;
  readonly MinCapacity?: number;
  readonly SecondsUntilAutoPause?: number;
}

export interface RDSDBClusterParameterGroup {
  readonly DBClusterParameterGroupName?: string;
  readonly Description: string;
  readonly Family: string;
  readonly Parameters: unknown;
  readonly Tags?: readonly Tag[];
}

export interface RDSDBInstance {
  readonly AdditionalStorageVolumes?: readonly RDSDBInstanceAdditionalStorageVolume[];
  readonly AllocatedStorage?: string;
  readonly AllowMajorVersionUpgrade?: boolean;
  readonly ApplyImmediately?: boolean;
  readonly AssociatedRoles?: readonly RDSDBInstanceDBInstanceRole[];
  readonly AutoMinorVersionUpgrade?: boolean;
  readonly AutomaticBackupReplicationKmsKeyId?: string;
  readonly AutomaticBackupReplicationRegion?: string;
  readonly AutomaticBackupReplicationRetentionPeriod?: number;
  readonly AvailabilityZone?: string;
  readonly BackupRetentionPeriod?: number;
  readonly BackupTarget?: string;
  readonly CACertificateIdentifier?: string;
  readonly CertificateRotationRestart?: boolean;
  readonly CharacterSetName?: string;
  readonly CopyTagsToSnapshot?: boolean;
  readonly CustomIAMInstanceProfile?: string;
  readonly DBClusterIdentifier?: string;
  readonly DBClusterSnapshotIdentifier?: string;
  readonly DBInstanceClass?: string;
  readonly DBInstanceIdentifier?: string;
  readonly DBName?: string;
  readonly DBParameterGroupName?: string;
  readonly DBSecurityGroups?: readonly string[];
  readonly DBSnapshotIdentifier?: string;
  readonly DBSubnetGroupName?: string;
  readonly DBSystemId?: string;
  readonly DatabaseInsightsMode?: string;
  readonly DedicatedLogVolume?: boolean;
  readonly DeleteAutomatedBackups?: boolean;
  readonly DeletionProtection?: boolean;
  readonly Domain?: string;
  readonly DomainAuthSecretArn?: string;
  readonly DomainDnsIps?: readonly string[];
  readonly DomainFqdn?: string;
  readonly DomainIAMRoleName?: string;
  readonly DomainOu?: string;
  readonly EnableCloudwatchLogsExports?: readonly string[];
  readonly EnableIAMDatabaseAuthentication?: boolean;
  readonly EnablePerformanceInsights?: boolean;
  readonly Engine?: string;
  readonly EngineLifecycleSupport?: string;
  readonly EngineVersion?: string;
  readonly Iops?: number;
  readonly KmsKeyId?: string;
  readonly LicenseModel?: string;
  readonly ManageMasterUserPassword?: boolean;
  readonly MasterUserAuthenticationType?: string;
  readonly MasterUserPassword?: string;
  readonly MasterUserSecret?: RDSDBInstanceMasterUserSecret;
  readonly MasterUsername?: string;
  readonly MaxAllocatedStorage?: number;
  readonly MonitoringInterval?: number;
  readonly MonitoringRoleArn?: string;
  readonly MultiAZ?: boolean;
  readonly NcharCharacterSetName?: string;
  readonly NetworkType?: string;
  readonly OptionGroupName?: string;
  readonly PerformanceInsightsKMSKeyId?: string;
  readonly PerformanceInsightsRetentionPeriod?: number;
  readonly Port?: string;
  readonly PreferredBackupWindow?: string;
  readonly PreferredMaintenanceWindow?: string;
  readonly ProcessorFeatures?: readonly RDSDBInstanceProcessorFeature[];
  readonly PromotionTier?: number;
  readonly PubliclyAccessible?: boolean;
  readonly ReplicaMode?: string;
  readonly RestoreTime?: string;
  readonly SourceDBClusterIdentifier?: string;
  readonly SourceDBInstanceAutomatedBackupsArn?: string;
  readonly SourceDBInstanceIdentifier?: string;
  readonly SourceDbiResourceId?: string;
  readonly SourceRegion?: string;
  readonly StorageEncrypted?: boolean;
  readonly StorageThroughput?: number;
  readonly StorageType?: string;
  readonly Tags?: readonly Tag[];
  readonly TdeCredentialArn?: string;
  readonly TdeCredentialPassword?: string;
  readonly Timezone?: string;
  readonly UseDefaultProcessorFeatures?: boolean;
  readonly UseLatestRestorableTime?: boolean;
  readonly VPCSecurityGroups?: readonly string[];
}

export interface RDSDBInstanceAdditionalStorageVolume {
  readonly AllocatedStorage?: string;
  readonly Iops?: number;
  readonly MaxAllocatedStorage?: number;
  readonly StorageOperationPercentProgress?: number;
  readonly StorageOperationStatus?: string;
  readonly StorageThroughput?: number;
  readonly StorageType?: string;
  readonly VolumeName?: string;
}

export interface RDSDBInstanceDBInstanceRole {
  readonly FeatureName: string;
  readonly RoleArn: string;
}

export interface RDSDBInstanceMasterUserSecret {
  readonly KmsKeyId?: string;
  readonly SecretArn?: string;
}

export interface RDSDBInstanceProcessorFeature {
  readonly Name?: OneOf<'coreCount' | 'threadsPerCore'>;
  readonly Value?: string;
}

export interface RDSDBParameterGroup {
  readonly DBParameterGroupName?: string;
  readonly Description: string;
  readonly Family: string;
  readonly Parameters?: unknown;
  readonly Tags?: readonly Tag[];
}

export interface RDSDBProxy {
  readonly Auth?: readonly RDSDBProxyAuthFormat[];
  readonly DBProxyName: string;
  readonly DebugLogging?: boolean;
  readonly DefaultAuthScheme?: OneOf<'IAM_AUTH' | 'NONE'>;
  readonly EndpointNetworkType?: OneOf<'IPV4' | 'IPV6' | 'DUAL'>;
  readonly EngineFamily: OneOf<'MYSQL' | 'POSTGRESQL' | 'SQLSERVER'>;
  readonly IdleClientTimeout?: number;
  readonly RequireTLS?: boolean;
  readonly RoleArn: string;
  readonly Tags?: readonly RDSDBProxyTagFormat[];
  readonly TargetConnectionNetworkType?: OneOf<'IPV4' | 'IPV6'>;
  readonly VpcSecurityGroupIds?: readonly string[];
  readonly VpcSubnetIds: readonly string[];
}

export interface RDSDBProxyAuthFormat {
  readonly AuthScheme?: OneOf<'SECRETS'>;
  readonly ClientPasswordAuthType?: OneOf<'MYSQL_NATIVE_PASSWORD' | 'MYSQL_CACHING_SHA2_PASSWORD' | 'POSTGRES_SCRAM_SHA_256' | 'POSTGRES_MD5' | 'SQL_SERVER_AUTHENTICATION'>;
  readonly Description?: string;
  readonly IAMAuth?: OneOf<'DISABLED' | 'REQUIRED' | 'ENABLED'>;
  readonly SecretArn?: string;
}

export interface RDSDBProxyTagFormat {
  readonly Key?: string;
  readonly Value?: string;
}

export interface RDSDBProxyEndpoint {
  readonly DBProxyEndpointName: string;
  readonly DBProxyName: string;
  readonly EndpointNetworkType?: OneOf<'IPV4' | 'IPV6' | 'DUAL'>;
  readonly Tags?: readonly RDSDBProxyEndpointTagFormat[];
  readonly TargetRole?: OneOf<'READ_WRITE' | 'READ_ONLY'>;
  readonly VpcSecurityGroupIds?: readonly string[];
  readonly VpcSubnetIds: readonly string[];
}

export interface RDSDBProxyEndpointTagFormat {
  readonly Key?: string;
  readonly Value?: string;
}

export interface RDSDBProxyTargetGroup {
  readonly ConnectionPoolConfigurationInfo?: RDSDBProxyTargetGroupConnectionPoolConfigurationInfoFormat;
  readonly DBClusterIdentifiers?: readonly string[];
  readonly DBInstanceIdentifiers?: readonly string[];
  readonly DBProxyName: string;
  readonly TargetGroupName: OneOf<'default'>;
}

export interface RDSDBProxyTargetGroupConnectionPoolConfigurationInfoFormat {
  readonly ConnectionBorrowTimeout?: number;
  readonly InitQuery?: string;
  readonly MaxConnectionsPercent?: number;
  readonly MaxIdleConnectionsPercent?: number;
  readonly SessionPinningFilters?: readonly string[];
}

export interface RDSDBSecurityGroup {
  readonly DBSecurityGroupIngress: readonly RDSDBSecurityGroupIngressDefinition[];
  readonly EC2VpcId?: string;
  readonly GroupDescription: string;
  readonly Tags?: readonly Tag[];
}

export interface RDSDBSecurityGroupIngressDefinition {
  readonly CIDRIP?: string;
  readonly EC2SecurityGroupId?: string;
  readonly EC2SecurityGroupName?: string;
  readonly EC2SecurityGroupOwnerId?: string;
}

export interface RDSDBSecurityGroupIngress {
  readonly CIDRIP?: string;
  readonly DBSecurityGroupName: string;
  readonly EC2SecurityGroupId?: string;
  readonly EC2SecurityGroupName?: string;
  readonly EC2SecurityGroupOwnerId?: string;
}

export interface RDSDBShardGroup {
  readonly ComputeRedundancy?: number;
  readonly DBClusterIdentifier: string;
  readonly DBShardGroupIdentifier?: string;
  readonly MaxACU: number;
  readonly MinACU?: number;
  readonly PubliclyAccessible?: boolean;
  readonly Tags?: readonly Tag[];
}

export interface RDSDBSnapshot {
  readonly DBInstanceIdentifier: string;
  readonly DBSnapshotIdentifier: string;
  readonly Tags?: readonly Tag[];
}

export interface RDSDBSubnetGroup {
  readonly DBSubnetGroupDescription: string;
  readonly DBSubnetGroupName?: string;
  readonly SubnetIds: readonly string[];
  readonly Tags?: readonly Tag[];
}

export interface RDSEventSubscription {
  readonly Enabled?: boolean;
  readonly EventCategories?: readonly string[];
  readonly SnsTopicArn: string;
  readonly SourceIds?: readonly string[];
  readonly SourceType?: string;
  readonly SubscriptionName?: string;
  readonly Tags?: readonly Tag[];
}

export interface RDSGlobalCluster {
  readonly DeletionProtection?: boolean;
  readonly Engine?: OneOf<'aurora' | 'aurora-mysql' | 'aurora-postgresql'>;
  readonly EngineLifecycleSupport?: string;
  readonly EngineVersion?: string;
  readonly GlobalClusterIdentifier?: string;
  readonly SourceDBClusterIdentifier?: string;
  readonly StorageEncrypted?: boolean;
  readonly Tags?: readonly Tag[];
}

export interface RDSIntegration {
  readonly AdditionalEncryptionContext?: { readonly [key: string]: string };
  readonly DataFilter?: string;
  readonly Description?: string;
  readonly IntegrationName?: string;
  readonly KMSKeyId?: string;
  readonly SourceArn: string;
  readonly Tags?: readonly Tag[];
  readonly TargetArn: string;
}

export interface RDSOptionGroup {
  readonly EngineName: string;
  readonly MajorEngineVersion: string;
  readonly OptionConfigurations?: readonly RDSOptionGroupOptionConfiguration[];
  readonly OptionGroupDescription: string;
  readonly OptionGroupName?: string;
  readonly Tags?: readonly Tag[];
}

export interface RDSOptionGroupOptionConfiguration {
  readonly DBSecurityGroupMemberships?: readonly string[];
  readonly OptionName: string;
  readonly OptionSettings?: readonly RDSOptionGroupOptionSetting[];
  readonly OptionVersion?: string;
  readonly Port?: number;
  readonly VpcSecurityGroupMemberships?: readonly string[];
}

export interface RDSOptionGroupOptionSetting {
  readonly Name?: string;
  readonly Value?: string;
}
