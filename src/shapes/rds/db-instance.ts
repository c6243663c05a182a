import type { DBInstance } from '@aws-sdk/client-rds';
import { Unknown } from '../../core/value.ts';
import type { Described } from '../described.ts';
import { tagsOf } from '../tags.ts';
import { filled, given, take } from '../take.ts';
import { familyOf } from './engine.ts';

/** An instance as DescribeDBInstances tells of it, of RDS, Neptune or DocumentDB. */
export function dbInstance(instance: DBInstance): Described {
  const family = familyOf(instance.Engine);
  const type = `AWS::${family}::DBInstance`;
  const name = instance.DBInstanceIdentifier ?? '';
  return {
    type,
    id: instance.DbiResourceId ?? name,
    name,
    ...(instance.DBInstanceArn === undefined ? {} : { arn: instance.DBInstanceArn }),
    properties: { ...(family === 'RDS' ? ofRds(instance) : shared(instance)), ...tagsOf(type, instance.TagList) },
    state: {
      ...given({
        status: instance.DBInstanceStatus,
        engine: instance.Engine,
        engineVersion: instance.EngineVersion,
        masterUsername: instance.MasterUsername,
        publiclyAccessible: instance.PubliclyAccessible,
        storageEncrypted: instance.StorageEncrypted ?? false,
        endpoint: instance.Endpoint?.Address,
        createdAt: instance.InstanceCreateTime,
        latestRestorableTime: instance.LatestRestorableTime,
      }),
      inPublicSubnet: new Unknown('the routes of its subnets are not part of the answer', true),
    },
  };
}

/** What all three services have. */
function shared(instance: DBInstance) {
  return {
    ...take('AWS::Neptune::DBInstance', instance, [
      'AutoMinorVersionUpgrade',
      'AvailabilityZone',
      'DBClusterIdentifier',
      'DBInstanceClass',
      'DBInstanceIdentifier',
      'PreferredMaintenanceWindow',
      'PubliclyAccessible',
    ]),
    ...take('AWS::DocDB::DBInstance', instance, ['CACertificateIdentifier']),
    ...given({
      DBSubnetGroupName: instance.DBSubnetGroup?.DBSubnetGroupName,
      DBParameterGroupName: instance.DBParameterGroups?.[0]?.DBParameterGroupName,
    }),
  };
}

function ofRds(instance: DBInstance) {
  const member = instance.DBClusterIdentifier !== undefined && instance.DBClusterIdentifier !== '';
  return {
    ...shared(instance),
    ...take('AWS::RDS::DBInstance', instance, [
      'BackupRetentionPeriod',
      'CharacterSetName',
      'CopyTagsToSnapshot',
      'DBName',
      'DBSystemId',
      'DatabaseInsightsMode',
      'DedicatedLogVolume',
      'DeletionProtection',
      'Engine',
      'EngineLifecycleSupport',
      'EngineVersion',
      'Iops',
      'KmsKeyId',
      'LicenseModel',
      'MasterUsername',
      'MaxAllocatedStorage',
      'MonitoringInterval',
      'MonitoringRoleArn',
      'MultiAZ',
      'NcharCharacterSetName',
      'NetworkType',
      'PerformanceInsightsKMSKeyId',
      'PerformanceInsightsRetentionPeriod',
      'PreferredBackupWindow',
      'ProcessorFeatures',
      'PromotionTier',
      'ReplicaMode',
      'StorageEncrypted',
      'StorageThroughput',
      'StorageType',
      'TdeCredentialArn',
      'Timezone',
    ]),
    ...given({
      AllocatedStorage: instance.AllocatedStorage === undefined ? undefined : String(instance.AllocatedStorage),
      AssociatedRoles: filled(instance.AssociatedRoles?.map(({ FeatureName, RoleArn }) => ({ FeatureName, RoleArn }))),
      CustomIAMInstanceProfile: instance.CustomIamInstanceProfile,
      DBSecurityGroups: filled(instance.DBSecurityGroups?.map((one) => one.DBSecurityGroupName)),
      Domain: instance.DomainMemberships?.[0]?.Domain,
      DomainIAMRoleName: instance.DomainMemberships?.[0]?.IAMRoleName,
      EnableCloudwatchLogsExports: filled(instance.EnabledCloudwatchLogsExports),
      // For a member, the cluster decides who may sign in how.
      EnableIAMDatabaseAuthentication: member ? undefined : (instance.IAMDatabaseAuthenticationEnabled ?? false),
      EnablePerformanceInsights: instance.PerformanceInsightsEnabled,
      ManageMasterUserPassword: instance.MasterUserSecret === undefined ? undefined : true,
      MasterUserSecret: instance.MasterUserSecret && { KmsKeyId: instance.MasterUserSecret.KmsKeyId, SecretArn: instance.MasterUserSecret.SecretArn },
      OptionGroupName: instance.OptionGroupMemberships?.[0]?.OptionGroupName,
      Port: instance.Endpoint?.Port === undefined ? undefined : String(instance.Endpoint.Port),
      SourceDBClusterIdentifier: instance.ReadReplicaSourceDBClusterIdentifier,
      SourceDBInstanceIdentifier: instance.ReadReplicaSourceDBInstanceIdentifier,
      VPCSecurityGroups: filled(instance.VpcSecurityGroups?.map((one) => one.VpcSecurityGroupId)),
    }),
  };
}
