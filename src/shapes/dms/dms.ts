import type { Endpoint, ReplicationInstance, ReplicationTask } from '@aws-sdk/client-database-migration-service';
import type { Described } from '../described.ts';
import { always, filled, given, take } from '../take.ts';

const named = (arn: string | undefined, name: string | undefined) => ({
  id: arn ?? name ?? '',
  ...(arn === undefined ? {} : { arn }),
  ...(name === undefined ? {} : { otherNames: [name] }),
});

export function replicationInstance(one: ReplicationInstance): Described {
  const type = 'AWS::DMS::ReplicationInstance';
  return {
    type,
    ...named(one.ReplicationInstanceArn, one.ReplicationInstanceIdentifier),
    properties: {
      ...always(type, one, ['AutoMinorVersionUpgrade', 'MultiAZ', 'PubliclyAccessible']),
      ...take(type, one, [
        'AllocatedStorage',
        'AvailabilityZone',
        'DnsNameServers',
        'EngineVersion',
        'KmsKeyId',
        'NetworkType',
        'PreferredMaintenanceWindow',
        'ReplicationInstanceClass',
        'ReplicationInstanceIdentifier',
      ]),
      ...given({
        ReplicationSubnetGroupIdentifier: one.ReplicationSubnetGroup?.ReplicationSubnetGroupIdentifier,
        VpcSecurityGroupIds: filled(one.VpcSecurityGroups?.map((group) => group.VpcSecurityGroupId)),
      }),
    },
    state: given({ status: one.ReplicationInstanceStatus, createdAt: one.InstanceCreateTime }),
  };
}

export function replicationTask(one: ReplicationTask): Described {
  const type = 'AWS::DMS::ReplicationTask';
  return {
    type,
    ...named(one.ReplicationTaskArn, one.ReplicationTaskIdentifier),
    properties: {
      ...take(type, one, [
        'CdcStartPosition',
        'CdcStopPosition',
        'MigrationType',
        'ReplicationInstanceArn',
        'ReplicationTaskIdentifier',
        'ReplicationTaskSettings',
        'SourceEndpointArn',
        'TableMappings',
        'TargetEndpointArn',
        'TaskData',
      ]),
    },
    state: given({ status: one.Status, createdAt: one.ReplicationTaskCreationDate }),
  };
}

/** The API and CloudFormation write a few of the settings' names differently; passwords are never told. */
export function endpoint(one: Endpoint): Described {
  const type = 'AWS::DMS::Endpoint';
  return {
    type,
    ...named(one.EndpointArn, one.EndpointIdentifier),
    properties: {
      ...take(type, one, [
        'CertificateArn',
        'DatabaseName',
        'DocDbSettings',
        'DynamoDbSettings',
        'ElasticsearchSettings',
        'EndpointIdentifier',
        'ExtraConnectionAttributes',
        'GcpMySQLSettings',
        'KafkaSettings',
        'KinesisSettings',
        'KmsKeyId',
        'MongoDbSettings',
        'NeptuneSettings',
        'OracleSettings',
        'Port',
        'RedisSettings',
        'RedshiftSettings',
        'S3Settings',
        'ServerName',
        'SslMode',
        'SybaseSettings',
        'Username',
      ]),
      ...given({
        // In small letters, as templates have it.
        EndpointType: one.EndpointType?.toLowerCase(),
        EngineName: one.EngineName,
        IbmDb2Settings: one.IBMDb2Settings,
        MicrosoftSqlServerSettings: one.MicrosoftSQLServerSettings,
        MySqlSettings: one.MySQLSettings,
        PostgreSqlSettings: one.PostgreSQLSettings,
      }),
    },
    state: given({ status: one.Status }),
  };
}
