import type { DescribeBrokerCommandOutput } from '@aws-sdk/client-mq';
import { describe, type ToldProperties } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled } from '../take.ts';

const type = 'AWS::AmazonMQ::Broker';

export function broker(from: Omit<DescribeBrokerCommandOutput, '$metadata'>): Described {
  return describe(type, {
    id: from.BrokerId ?? '',
    arn: from.BrokerArn,
    otherNames: [from.BrokerName],
    tags: from.Tags,
    properties: {
      AuthenticationStrategy: from.AuthenticationStrategy,
      AutoMinorVersionUpgrade: from.AutoMinorVersionUpgrade,
      BrokerName: from.BrokerName,
      Configuration: from.Configurations?.Current && { Id: from.Configurations.Current.Id, Revision: from.Configurations.Current.Revision },
      DataReplicationMode: from.DataReplicationMode,
      DeploymentMode: from.DeploymentMode,
      EncryptionOptions: from.EncryptionOptions as ToldProperties<typeof type>['EncryptionOptions'],
      EngineType: from.EngineType,
      EngineVersion: from.EngineVersion,
      HostInstanceType: from.HostInstanceType,
      LdapServerMetadata: from.LdapServerMetadata as ToldProperties<typeof type>['LdapServerMetadata'],
      Logs: from.Logs && { Audit: from.Logs.Audit, General: from.Logs.General },
      MaintenanceWindowStartTime: from.MaintenanceWindowStartTime as ToldProperties<typeof type>['MaintenanceWindowStartTime'],
      PubliclyAccessible: from.PubliclyAccessible,
      SecurityGroups: filled(from.SecurityGroups),
      StorageType: from.StorageType,
      SubnetIds: filled(from.SubnetIds),
      // Who may log in; passwords are never told.
      Users: filled(from.Users?.map(({ Username }) => ({ Username }))),
    },
    state: { EngineVersion: from.EngineVersion, brokerState: from.BrokerState, created: from.Created },
  });
}
