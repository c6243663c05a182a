import type { CacheCluster, CacheSubnetGroup, LogDeliveryConfiguration, ReplicationGroup } from '@aws-sdk/client-elasticache';
import { Unknown } from '../../core/value.ts';
import type { Described } from '../described.ts';
import { filled, given, take, told } from '../take.ts';

/** A cluster of its own; the nodes of a replication group are not declared as clusters, and are told of by `replicationGroup`. */
export function cacheCluster(one: CacheCluster): Described {
  const type = 'AWS::ElastiCache::CacheCluster';
  return {
    type,
    id: one.CacheClusterId ?? '',
    ...(one.ARN === undefined ? {} : { arn: one.ARN }),
    properties: {
      ...take(type, one, [
        'AutoMinorVersionUpgrade',
        'CacheNodeType',
        'CacheSubnetGroupName',
        'Engine',
        'EngineVersion',
        'IpDiscovery',
        'NetworkType',
        'NumCacheNodes',
        'PreferredAvailabilityZone',
        'PreferredMaintenanceWindow',
        'SnapshotRetentionLimit',
        'SnapshotWindow',
        'TransitEncryptionEnabled',
      ]),
      ...given({
        CacheParameterGroupName: one.CacheParameterGroup?.CacheParameterGroupName,
        CacheSecurityGroupNames: filled(one.CacheSecurityGroups?.map((group) => group.CacheSecurityGroupName)),
        ClusterName: one.CacheClusterId,
        LogDeliveryConfigurations: logs(one.LogDeliveryConfigurations),
        NotificationTopicArn: one.NotificationConfiguration?.TopicArn,
        Port: one.ConfigurationEndpoint?.Port ?? one.CacheNodes?.[0]?.Endpoint?.Port,
        VpcSecurityGroupIds: filled(one.SecurityGroups?.map((group) => group.SecurityGroupId)),
      }),
    },
    state: given({
      status: one.CacheClusterStatus,
      engineVersion: one.EngineVersion,
      cacheSubnetGroupName: one.CacheSubnetGroupName,
      atRestEncryptionEnabled: told(one.AtRestEncryptionEnabled),
      transitEncryptionEnabled: told(one.TransitEncryptionEnabled),
      createdAt: one.CacheClusterCreateTime,
    }),
  };
}

/**
 * Where a group stands, with what version and behind which security groups, only its nodes tell: `members` are its clusters. Where
 * none of them was seen, this is unknown.
 */
export function replicationGroup(one: ReplicationGroup, members: readonly CacheCluster[]): Described {
  const type = 'AWS::ElastiCache::ReplicationGroup';
  const node = members.find((member) => member.ReplicationGroupId === one.ReplicationGroupId);
  const veil = new Unknown('none of its nodes could be seen, and only they tell', true);
  return {
    type,
    id: one.ReplicationGroupId ?? '',
    ...(one.ARN === undefined ? {} : { arn: one.ARN }),
    properties: {
      ...take(type, one, [
        'AutoMinorVersionUpgrade',
        'CacheNodeType',
        'ClusterMode',
        'IpDiscovery',
        'KmsKeyId',
        'NetworkType',
        'ReplicationGroupId',
        'SnapshotRetentionLimit',
        'SnapshotWindow',
        'SnapshottingClusterId',
        'TransitEncryptionMode',
      ]),
      ...given({
        AtRestEncryptionEnabled: told(one.AtRestEncryptionEnabled),
        // That there is a password is told, the password is not.
        AuthToken: one.AuthTokenEnabled ? new Unknown('a password is never told') : undefined,
        AutomaticFailoverEnabled: switched(one.AutomaticFailover),
        CacheParameterGroupName: node ? node.CacheParameterGroup?.CacheParameterGroupName : veil,
        CacheSubnetGroupName: node ? node.CacheSubnetGroupName : veil,
        DataTieringEnabled: switched(one.DataTiering),
        Engine: one.Engine ?? (node ? node.Engine : veil),
        EngineVersion: node ? node.EngineVersion : veil,
        GlobalReplicationGroupId: one.GlobalReplicationGroupInfo?.GlobalReplicationGroupId,
        LogDeliveryConfigurations: logs(one.LogDeliveryConfigurations),
        MultiAZEnabled: switched(one.MultiAZ),
        NumCacheClusters: one.ClusterEnabled ? undefined : one.MemberClusters?.length,
        NumNodeGroups: one.NodeGroups?.length,
        Port: one.ConfigurationEndpoint?.Port ?? one.NodeGroups?.[0]?.PrimaryEndpoint?.Port,
        PreferredMaintenanceWindow: node ? node.PreferredMaintenanceWindow : veil,
        ReplicationGroupDescription: one.Description,
        SecurityGroupIds: node ? filled(node.SecurityGroups?.map((group) => group.SecurityGroupId)) : veil,
        TransitEncryptionEnabled: told(one.TransitEncryptionEnabled),
        UserGroupIds: filled(one.UserGroupIds),
      }),
    },
    state: given({
      status: one.Status,
      engineVersion: node ? node.EngineVersion : veil,
      cacheSubnetGroupName: node ? node.CacheSubnetGroupName : veil,
      atRestEncryptionEnabled: told(one.AtRestEncryptionEnabled),
      transitEncryptionEnabled: told(one.TransitEncryptionEnabled),
      createdAt: one.ReplicationGroupCreateTime,
    }),
  };
}

export function subnetGroup(one: CacheSubnetGroup): Described {
  const type = 'AWS::ElastiCache::SubnetGroup';
  return {
    type,
    id: one.CacheSubnetGroupName ?? '',
    ...(one.ARN === undefined ? {} : { arn: one.ARN }),
    properties: {
      ...take(type, one, ['CacheSubnetGroupName']),
      ...given({ Description: one.CacheSubnetGroupDescription }),
      SubnetIds: (one.Subnets ?? []).flatMap((subnet) => subnet.SubnetIdentifier ?? []),
    },
    state: given({ vpcId: one.VpcId }),
  };
}

/** `enabled` and `enabling` are on. */
function switched(status: string | undefined): boolean | undefined {
  return status === undefined ? undefined : /^enabl/.test(status);
}

function logs(list: readonly LogDeliveryConfiguration[] | undefined) {
  return filled(
    list?.map(({ DestinationDetails, DestinationType, LogFormat, LogType }) => ({ DestinationDetails, DestinationType, LogFormat, LogType })),
  );
}
