// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::ElastiCache::CacheCluster': ElastiCacheCacheCluster;
    'AWS::ElastiCache::GlobalReplicationGroup': ElastiCacheGlobalReplicationGroup;
    'AWS::ElastiCache::ParameterGroup': ElastiCacheParameterGroup;
    'AWS::ElastiCache::ReplicationGroup': ElastiCacheReplicationGroup;
    'AWS::ElastiCache::SecurityGroup': ElastiCacheSecurityGroup;
    'AWS::ElastiCache::SecurityGroupIngress': ElastiCacheSecurityGroupIngress;
    'AWS::ElastiCache::ServerlessCache': ElastiCacheServerlessCache;
    'AWS::ElastiCache::ServerlessCacheSnapshot': ElastiCacheServerlessCacheSnapshot;
    'AWS::ElastiCache::SubnetGroup': ElastiCacheSubnetGroup;
    'AWS::ElastiCache::User': ElastiCacheUser;
    'AWS::ElastiCache::UserGroup': ElastiCacheUserGroup;
  }
}

export interface ElastiCacheCacheCluster {
  readonly AZMode?: string;
  readonly AutoMinorVersionUpgrade?: boolean;
  readonly CacheNodeType: string;
  readonly CacheParameterGroupName?: string;
  readonly CacheSecurityGroupNames?: readonly string[];
  readonly CacheSubnetGroupName?: string;
  readonly ClusterName?: string;
  readonly Engine: string;
  readonly EngineVersion?: string;
  readonly IpDiscovery?: string;
  readonly LogDeliveryConfigurations?: readonly ElastiCacheCacheClusterLogDeliveryConfigurationRequest[];
  readonly NetworkType?: string;
  readonly NotificationTopicArn?: string;
  readonly NumCacheNodes: number;
  readonly Port?: number;
  readonly PreferredAvailabilityZone?: string;
  readonly PreferredAvailabilityZones?: readonly string[];
  readonly PreferredMaintenanceWindow?: string;
  readonly SnapshotArns?: readonly string[];
  readonly SnapshotName?: string;
  readonly SnapshotRetentionLimit?: number;
  readonly SnapshotWindow?: string;
  readonly Tags?: readonly Tag[];
  readonly TransitEncryptionEnabled?: boolean;
  readonly VpcSecurityGroupIds?: readonly string[];
}

export interface ElastiCacheCacheClusterLogDeliveryConfigurationRequest {
  readonly DestinationDetails: ElastiCacheCacheClusterDestinationDetails;
  readonly DestinationType: string;
  readonly LogFormat: string;
  readonly LogType: string;
}

export interface ElastiCacheCacheClusterDestinationDetails {
  readonly CloudWatchLogsDetails?: ElastiCacheCacheClusterCloudWatchLogsDestinationDetails;
  readonly KinesisFirehoseDetails?: ElastiCacheCacheClusterKinesisFirehoseDestinationDetails;
}

export interface ElastiCacheCacheClusterCloudWatchLogsDestinationDetails {
  readonly LogGroup: string;
}

export interface ElastiCacheCacheClusterKinesisFirehoseDestinationDetails {
  readonly DeliveryStream: string;
}

export interface ElastiCacheGlobalReplicationGroup {
  readonly AutomaticFailoverEnabled?: boolean;
  readonly CacheNodeType?: string;
  readonly CacheParameterGroupName?: string;
  readonly Engine?: string;
  readonly EngineVersion?: string;
  readonly GlobalNodeGroupCount?: number;
  readonly GlobalReplicationGroupDescription?: string;
  readonly GlobalReplicationGroupIdSuffix?: string;
  readonly Members: readonly ElastiCacheGlobalReplicationGroupGlobalReplicationGroupMember[];
  readonly RegionalConfigurations?: readonly ElastiCacheGlobalReplicationGroupRegionalConfiguration[];
  readonly Tags?: readonly Tag[];
}

export interface ElastiCacheGlobalReplicationGroupGlobalReplicationGroupMember {
  readonly ReplicationGroupId?: string;
  readonly ReplicationGroupRegion?: string;
  readonly Role?: OneOf<'PRIMARY' | 'SECONDARY'>;
}

export interface ElastiCacheGlobalReplicationGroupRegionalConfiguration {
  readonly ReplicationGroupId?: string;
  readonly ReplicationGroupRegion?: string;
  readonly ReshardingConfigurations?: readonly ElastiCacheGlobalReplicationGroupReshardingConfiguration[];
}

export interface ElastiCacheGlobalReplicationGroupReshardingConfiguration {
  readonly NodeGroupId?: string;
  readonly PreferredAvailabilityZones?: readonly string[];
}

export interface ElastiCacheParameterGroup {
  readonly CacheParameterGroupFamily: string;
  readonly Description: string;
  readonly Properties?: { readonly [key: string]: string };
  readonly Tags?: readonly Tag[];
}

export interface ElastiCacheReplicationGroup {
  readonly AtRestEncryptionEnabled?: boolean;
  readonly AuthToken?: string;
  readonly AutoMinorVersionUpgrade?: boolean;
  readonly AutomaticFailoverEnabled?: boolean;
  readonly CacheNodeType?: string;
  readonly CacheParameterGroupName?: string;
  readonly CacheSecurityGroupNames?: readonly string[];
  readonly CacheSubnetGroupName?: string;
  readonly ClusterMode?: string;
  readonly DataTieringEnabled?: boolean;
  readonly Durability?: OneOf<'default' | 'async' | 'sync' | 'disabled'>;
  readonly Engine?: string;
  readonly EngineVersion?: string;
  readonly GlobalReplicationGroupId?: string;
  readonly IpDiscovery?: string;
  readonly KmsKeyId?: string;
  readonly LogDeliveryConfigurations?: readonly ElastiCacheReplicationGroupLogDeliveryConfigurationRequest[];
  readonly MultiAZEnabled?: boolean;
  readonly NetworkType?: string;
  readonly NodeGroupConfiguration?: readonly ElastiCacheReplicationGroupNodeGroupConfiguration[];
  readonly NotificationTopicArn?: string;
  readonly NumCacheClusters?: number;
  readonly NumNodeGroups?: number;
  readonly Port?: number;
  readonly PreferredCacheClusterAZs?: readonly string[];
  readonly PreferredMaintenanceWindow?: string;
  readonly PrimaryClusterId?: string;
  readonly ReplicasPerNodeGroup?: number;
  readonly ReplicationGroupDescription: string;
  readonly ReplicationGroupId?: string;
  readonly SecurityGroupIds?: readonly string[];
  readonly SnapshotArns?: readonly string[];
  readonly SnapshotName?: string;
  readonly SnapshotRetentionLimit?: number;
  readonly SnapshotWindow?: string;
  readonly SnapshottingClusterId?: string;
  readonly Tags?: readonly Tag[];
  readonly TransitEncryptionEnabled?: boolean;
  readonly TransitEncryptionMode?: string;
  readonly UserGroupIds?: readonly string[];
}

export interface ElastiCacheReplicationGroupLogDeliveryConfigurationRequest {
  readonly DestinationDetails: ElastiCacheReplicationGroupDestinationDetails;
  readonly DestinationType: string;
  readonly LogFormat: string;
  readonly LogType: string;
}

export interface ElastiCacheReplicationGroupDestinationDetails {
  readonly CloudWatchLogsDetails?: ElastiCacheReplicationGroupCloudWatchLogsDestinationDetails;
  readonly KinesisFirehoseDetails?: ElastiCacheReplicationGroupKinesisFirehoseDestinationDetails;
}

export interface ElastiCacheReplicationGroupCloudWatchLogsDestinationDetails {
  readonly LogGroup: string;
}

export interface ElastiCacheReplicationGroupKinesisFirehoseDestinationDetails {
  readonly DeliveryStream: string;
}

export interface ElastiCacheReplicationGroupNodeGroupConfiguration {
  readonly NodeGroupId?: string;
  readonly PrimaryAvailabilityZone?: string;
  readonly ReplicaAvailabilityZones?: readonly string[];
  readonly ReplicaCount?: number;
  readonly Slots?: string;
}

export interface ElastiCacheSecurityGroup {
  readonly Description: string;
  readonly Tags?: readonly Tag[];
}

export interface ElastiCacheSecurityGroupIngress {
  readonly CacheSecurityGroupName: string;
  readonly EC2SecurityGroupName: string;
  readonly EC2SecurityGroupOwnerId?: string;
}

export interface ElastiCacheServerlessCache {
  readonly CacheUsageLimits?: ElastiCacheServerlessCacheCacheUsageLimits;
  readonly DailySnapshotTime?: string;
  readonly Description?: string;
  readonly Endpoint?: ElastiCacheServerlessCacheEndpoint;
  readonly Engine: string;
  readonly FinalSnapshotName?: string;
  readonly KmsKeyId?: string;
  readonly MajorEngineVersion?: string;
  readonly NetworkType?: OneOf<'ipv4' | 'ipv6' | 'dual_stack'>;
  readonly ReaderEndpoint?: ElastiCacheServerlessCacheEndpoint;
  readonly SecurityGroupIds?: readonly string[];
  readonly ServerlessCacheName: string;
  readonly SnapshotArnsToRestore?: readonly string[];
  readonly SnapshotRetentionLimit?: number;
  readonly SubnetIds?: readonly string[];
  readonly Tags?: readonly Tag[];
  readonly UserGroupId?: string;
}

export interface ElastiCacheServerlessCacheCacheUsageLimits {
  readonly DataStorage?: ElastiCacheServerlessCacheDataStorage;
  readonly ECPUPerSecond?: ElastiCacheServerlessCacheECPUPerSecond;
}

export interface ElastiCacheServerlessCacheDataStorage {
  readonly Maximum?: number;
  readonly Minimum?: number;
  readonly Unit: OneOf<'GB'>;
}

export interface ElastiCacheServerlessCacheECPUPerSecond {
  readonly Maximum?: number;
  readonly Minimum?: number;
}

export interface ElastiCacheServerlessCacheEndpoint {
  readonly Address?: string;
  readonly Port?: string;
}

export interface ElastiCacheServerlessCacheSnapshot {
  readonly KmsKeyId?: string;
  readonly ServerlessCacheName: string;
  readonly ServerlessCacheSnapshotName: string;
  readonly Tags?: readonly Tag[];
}

export interface ElastiCacheSubnetGroup {
  readonly CacheSubnetGroupName?: string;
  readonly Description: string;
  readonly SubnetIds: readonly string[];
  readonly Tags?: readonly Tag[];
}

export interface ElastiCacheUser {
  readonly AccessString?: string;
  readonly AuthenticationMode?: ElastiCacheUserAuthenticationMode;
  readonly Engine: OneOf<'redis' | 'valkey'>;
  readonly NoPasswordRequired?: boolean;
  readonly Passwords?: readonly string[];
  readonly Tags?: readonly Tag[];
  readonly UserId: string;
  readonly UserName: string;
}

export interface ElastiCacheUserAuthenticationMode {
  readonly Passwords?: readonly string[];
  readonly Type: OneOf<'password' | 'no-password-required' | 'iam'>;
}

export interface ElastiCacheUserGroup {
  readonly Engine: OneOf<'redis' | 'valkey'>;
  readonly Tags?: readonly Tag[];
  readonly UserGroupId: string;
  readonly UserIds: readonly string[];
}
