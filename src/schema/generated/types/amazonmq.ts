// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::AmazonMQ::Broker': AmazonMQBroker;
    'AWS::AmazonMQ::Configuration': AmazonMQConfiguration;
    'AWS::AmazonMQ::ConfigurationAssociation': AmazonMQConfigurationAssociation;
  }
}

export interface AmazonMQBroker {
  readonly AuthenticationStrategy?: string;
  readonly AutoMinorVersionUpgrade?: boolean;
  readonly BrokerName: string;
  readonly Configuration?: AmazonMQBrokerConfigurationId;
  readonly DataReplicationMode?: string;
  readonly DataReplicationPrimaryBrokerArn?: string;
  readonly DeploymentMode: string;
  readonly EncryptionOptions?: AmazonMQBrokerEncryptionOptions;
  readonly EngineType: string;
  readonly EngineVersion?: string;
  readonly HostInstanceType: string;
  readonly LdapServerMetadata?: AmazonMQBrokerLdapServerMetadata;
  readonly Logs?: AmazonMQBrokerLogList;
  readonly MaintenanceWindowStartTime?: AmazonMQBrokerMaintenanceWindow;
  readonly PubliclyAccessible: boolean;
  readonly ResourceShareArns?: readonly string[];
  readonly SecurityGroups?: readonly string[];
  readonly StorageSize?: number;
  readonly StorageType?: string;
  readonly SubnetIds?: readonly string[];
  readonly Tags?: readonly AmazonMQBrokerTagsEntry[];
  readonly Users?: readonly AmazonMQBrokerUser[];
}

export interface AmazonMQBrokerConfigurationId {
  readonly Id: string;
  readonly Revision: number;
}

export interface AmazonMQBrokerEncryptionOptions {
  readonly KmsKeyId?: string;
  readonly UseAwsOwnedKey: boolean;
}

export interface AmazonMQBrokerLdapServerMetadata {
  readonly Hosts: readonly string[];
  readonly RoleBase: string;
  readonly RoleName?: string;
  readonly RoleSearchMatching: string;
  readonly RoleSearchSubtree?: boolean;
  readonly ServiceAccountPassword?: string;
  readonly ServiceAccountUsername: string;
  readonly UserBase: string;
  readonly UserRoleName?: string;
  readonly UserSearchMatching: string;
  readonly UserSearchSubtree?: boolean;
}

export interface AmazonMQBrokerLogList {
  readonly Audit?: boolean;
  readonly General?: boolean;
}

export interface AmazonMQBrokerMaintenanceWindow {
  readonly DayOfWeek: string;
  readonly TimeOfDay: string;
  readonly TimeZone: string;
}

export interface AmazonMQBrokerTagsEntry {
  readonly Key: string;
  readonly Value: string;
}

export interface AmazonMQBrokerUser {
  readonly ConsoleAccess?: boolean;
  readonly Groups?: readonly string[];
  readonly Password: string;
  readonly ReplicationUser?: boolean;
  readonly Username: string;
}

export interface AmazonMQConfiguration {
  readonly AuthenticationStrategy?: string;
  readonly Data?: string;
  readonly Description?: string;
  readonly EngineType: string;
  readonly EngineVersion?: string;
  readonly Name: string;
  readonly Tags?: readonly AmazonMQConfigurationTagsEntry[];
}

export interface AmazonMQConfigurationTagsEntry {
  readonly Key: string;
  readonly Value: string;
}

export interface AmazonMQConfigurationAssociation {
  readonly Broker: string;
  readonly Configuration: AmazonMQConfigurationAssociationConfigurationId;
}

export interface AmazonMQConfigurationAssociationConfigurationId {
  readonly Id: string;
  readonly Revision: number;
}
