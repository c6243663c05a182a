import type { Cluster, LoggingStatus } from '@aws-sdk/client-redshift';
import { Unknown, type Value } from '../../core/value.ts';
import type { Described } from '../described.ts';
import { tagsOf } from '../tags.ts';
import { always, filled, given, take, told } from '../take.ts';

const type = 'AWS::Redshift::Cluster';

/** A cluster as DescribeClusters tells of it; whether it writes audit logs comes by a call of its own (`logging`). */
export function cluster(one: Cluster, arn?: string): Described {
  return {
    type,
    id: one.ClusterIdentifier ?? '',
    ...(arn === undefined ? {} : { arn }),
    properties: {
      ...always(type, one, [
        'AllowVersionUpgrade',
        'AutomatedSnapshotRetentionPeriod',
        'DBName',
        'EnhancedVpcRouting',
        'MasterUsername',
        'NodeType',
        'PubliclyAccessible',
      ]),
      ...take(type, one, [
        'AvailabilityZone',
        'AvailabilityZoneRelocationStatus',
        'ClusterIdentifier',
        'ClusterSubnetGroupName',
        'ClusterVersion',
        'KmsKeyId',
        'MaintenanceTrackName',
        'ManualSnapshotRetentionPeriod',
        'MasterPasswordSecretKmsKeyId',
        'NumberOfNodes',
        'PreferredMaintenanceWindow',
      ]),
      ...given({
        ClusterParameterGroupName: one.ClusterParameterGroups?.[0]?.ParameterGroupName,
        ClusterSecurityGroups: filled(one.ClusterSecurityGroups?.map((group) => group.ClusterSecurityGroupName)),
        ClusterType: one.NumberOfNodes === undefined ? undefined : one.NumberOfNodes > 1 ? 'multi-node' : 'single-node',
        DestinationRegion: one.ClusterSnapshotCopyStatus?.DestinationRegion,
        ElasticIp: one.ElasticIpStatus?.ElasticIp,
        Encrypted: told(one.Encrypted),
        HsmClientCertificateIdentifier: one.HsmStatus?.HsmClientCertificateIdentifier,
        HsmConfigurationIdentifier: one.HsmStatus?.HsmConfigurationIdentifier,
        IamRoles: filled(one.IamRoles?.map((role) => role.IamRoleArn)),
        LoggingProperties: new Unknown('whether it writes audit logs is not part of the answer', true),
        ManageMasterPassword: one.MasterPasswordSecretArn === undefined ? undefined : true,
        // The API writes it as a word.
        MultiAZ: one.MultiAZ === undefined ? told(undefined) : /^(enabled|true)$/i.test(one.MultiAZ),
        Port: one.Endpoint?.Port,
        SnapshotCopyGrantName: one.ClusterSnapshotCopyStatus?.SnapshotCopyGrantName,
        SnapshotCopyRetentionPeriod: one.ClusterSnapshotCopyStatus?.RetentionPeriod,
        VpcSecurityGroupIds: filled(one.VpcSecurityGroups?.map((group) => group.VpcSecurityGroupId)),
      }),
      ...tagsOf(type, one.Tags),
    },
    state: given({
      status: one.ClusterStatus,
      encrypted: told(one.Encrypted),
      endpoint: one.Endpoint?.Address,
      vpcId: one.VpcId,
      createdAt: one.ClusterCreateTime,
      namespaceArn: one.ClusterNamespaceArn,
    }),
  };
}

/** What DescribeLoggingStatus tells; no properties where nothing is logged, as in a template. */
export function logging(status: LoggingStatus): { readonly LoggingProperties: Value } {
  if (status.LoggingEnabled !== true) return { LoggingProperties: undefined };
  const { BucketName, S3KeyPrefix, LogDestinationType, LogExports } = status;
  return { LoggingProperties: given({ BucketName, S3KeyPrefix, LogDestinationType, LogExports: filled(LogExports) }) };
}
