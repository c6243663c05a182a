import type { DBCluster } from '@aws-sdk/client-rds';
import type { Described } from '../described.ts';
import { tagsOf } from '../tags.ts';
import { always, filled, given, take, told } from '../take.ts';
import { type Family, familyOf } from './engine.ts';

/** A cluster as DescribeDBClusters tells of it, of RDS, Neptune or DocumentDB. */
export function dbCluster(cluster: DBCluster): Described {
  const family = familyOf(cluster.Engine);
  const type = `AWS::${family}::DBCluster`;
  const name = cluster.DBClusterIdentifier ?? '';
  return {
    type,
    id: cluster.DbClusterResourceId ?? name,
    name,
    ...(cluster.DBClusterArn === undefined ? {} : { arn: cluster.DBClusterArn }),
    properties: { ...shared(cluster), ...own[family](cluster), ...tagsOf(type, cluster.TagList) },
    state: given({
      status: cluster.Status,
      engine: told(cluster.Engine),
      engineVersion: told(cluster.EngineVersion),
      masterUsername: told(cluster.MasterUsername),
      multiAZ: told(cluster.MultiAZ),
      storageEncrypted: told(cluster.StorageEncrypted),
      endpoint: cluster.Endpoint,
      createdAt: cluster.ClusterCreateTime,
      latestRestorableTime: cluster.LatestRestorableTime,
    }),
  };
}

function shared(cluster: DBCluster) {
  return {
    ...always('AWS::Neptune::DBCluster', cluster, ['BackupRetentionPeriod', 'DeletionProtection', 'EngineVersion', 'StorageEncrypted']),
    ...take('AWS::Neptune::DBCluster', cluster, [
      'CopyTagsToSnapshot',
      'AvailabilityZones',
      'DBClusterIdentifier',
      'KmsKeyId',
      'NetworkType',
      'PreferredBackupWindow',
      'PreferredMaintenanceWindow',
    ]),
    ...given({
      DBClusterParameterGroupName: cluster.DBClusterParameterGroup,
      DBSubnetGroupName: cluster.DBSubnetGroup,
      EnableCloudwatchLogsExports: filled(cluster.EnabledCloudwatchLogsExports),
      GlobalClusterIdentifier: cluster.GlobalClusterIdentifier || undefined,
      VpcSecurityGroupIds: filled(cluster.VpcSecurityGroups?.map((one) => one.VpcSecurityGroupId)),
    }),
  };
}

const own: { readonly [family in Family]: (cluster: DBCluster) => ReturnType<typeof given> } = {
  RDS: (cluster) => ({
    ...always('AWS::RDS::DBCluster', cluster, ['Engine']),
    ...take('AWS::RDS::DBCluster', cluster, [
      'AllocatedStorage',
      'AutoMinorVersionUpgrade',
      'BacktrackWindow',
      'ClusterScalabilityType',
      'DBClusterInstanceClass',
      'DBSystemId',
      'DatabaseInsightsMode',
      'DatabaseName',
      'EngineLifecycleSupport',
      'EngineMode',
      'Iops',
      'MasterUsername',
      'MonitoringInterval',
      'MonitoringRoleArn',
      'PerformanceInsightsEnabled',
      'PerformanceInsightsRetentionPeriod',
      'Port',
      'PubliclyAccessible',
      'ReplicationSourceIdentifier',
      'StorageType',
    ]),
    ...given({
      AssociatedRoles: filled(cluster.AssociatedRoles?.map(({ FeatureName, RoleArn }) => ({ FeatureName, RoleArn }))),
      Domain: cluster.DomainMemberships?.[0]?.Domain,
      DomainIAMRoleName: cluster.DomainMemberships?.[0]?.IAMRoleName,
      EnableGlobalWriteForwarding: cluster.GlobalWriteForwardingRequested,
      EnableHttpEndpoint: cluster.HttpEndpointEnabled,
      EnableIAMDatabaseAuthentication: told(cluster.IAMDatabaseAuthenticationEnabled),
      ManageMasterUserPassword: cluster.MasterUserSecret === undefined ? undefined : true,
      MasterUserSecret: cluster.MasterUserSecret && { KmsKeyId: cluster.MasterUserSecret.KmsKeyId, SecretArn: cluster.MasterUserSecret.SecretArn },
      PerformanceInsightsKmsKeyId: cluster.PerformanceInsightsKMSKeyId,
      ScalingConfiguration: cluster.ScalingConfigurationInfo,
      ServerlessV2ScalingConfiguration: serverless(cluster),
    }),
  }),
  Neptune: (cluster) =>
    given({
      AssociatedRoles: filled(cluster.AssociatedRoles?.map(({ FeatureName, RoleArn }) => ({ FeatureName, RoleArn }))),
      DBPort: cluster.Port,
      IamAuthEnabled: told(cluster.IAMDatabaseAuthenticationEnabled),
      ServerlessScalingConfiguration: serverless(cluster),
    }),
  DocDB: (cluster) => ({
    ...take('AWS::DocDB::DBCluster', cluster, ['MasterUsername', 'Port', 'StorageType']),
    ...given({
      ManageMasterUserPassword: cluster.MasterUserSecret === undefined ? undefined : true,
      MasterUserSecretKmsKeyId: cluster.MasterUserSecret?.KmsKeyId,
      ServerlessV2ScalingConfiguration: serverless(cluster),
    }),
  }),
};

function serverless({ ServerlessV2ScalingConfiguration: scaling }: DBCluster) {
  return scaling && { MinCapacity: scaling.MinCapacity, MaxCapacity: scaling.MaxCapacity };
}
