import type { DBInstance } from '@aws-sdk/client-rds';
import type { Described } from '../described.ts';
import { tagsOf } from '../tags.ts';
import { always, filled, given, take, told } from '../take.ts';
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
        engine: told(instance.Engine),
        engineVersion: told(instance.EngineVersion),
        masterUsername: told(instance.MasterUsername),
        publiclyAccessible: told(instance.PubliclyAccessible),
        storageEncrypted: told(instance.StorageEncrypted),
        endpoint: instance.Endpoint?.Address,
        createdAt: instance.InstanceCreateTime,
        latestRestorableTime: instance.LatestRestorableTime,
      }),
    },
  };
}

/** What all three services have. */
function shared(instance: DBInstance) {
  return {
    ...always('AWS::Neptune::DBInstance', instance, ['AutoMinorVersionUpgrade', 'PubliclyAccessible']),
    ...take('AWS::Neptune::DBInstance', instance, [
      'AvailabilityZone',
      'DBClusterIdentifier',
      'DBInstanceClass',
      'DBInstanceIdentifier',
      'PreferredMaintenanceWindow',
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
    ...always('AWS::RDS::DBInstance', instance, [
      'BackupRetentionPeriod',
      'CopyTagsToSnapshot',
      'DeletionProtection',
      'Engine',
      'EngineVersion',
      'MasterUsername',
      'MonitoringInterval',
      'MultiAZ',
      'StorageEncrypted',
    ]),
    ...take('AWS::RDS::DBInstance', instance, [
      'CharacterSetName',
      'DBName',
      'DBSystemId',
      'DatabaseInsightsMode',
      'DedicatedLogVolume',
      'EngineLifecycleSupport',
      'Iops',
      'KmsKeyId',
      'LicenseModel',
      'MaxAllocatedStorage',
      'MonitoringRoleArn',
      'NcharCharacterSetName',
      'NetworkType',
      'PerformanceInsightsKMSKeyId',
      'PerformanceInsightsRetentionPeriod',
      'PreferredBackupWindow',
      'ProcessorFeatures',
      'PromotionTier',
      'ReplicaMode',
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
      EnableIAMDatabaseAuthentication: member ? undefined : told(instance.IAMDatabaseAuthenticationEnabled),
      EnablePerformanceInsights: told(instance.PerformanceInsightsEnabled),
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
