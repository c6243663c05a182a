// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Id,Revision#
KmsKeyId,UseAwsOwnedKey?
Hosts,RoleBase,RoleName,RoleSearchMatching,RoleSearchSubtree?,ServiceAccountPassword,ServiceAccountUsername,UserBase,UserRoleName,UserSearchMatching,UserSearchSubtree?
Audit?,General?
DayOfWeek,TimeOfDay,TimeZone
Key,Value
ConsoleAccess?,Groups,Password,ReplicationUser?,Username
Key,Value
Id,Revision#
Broker=AuthenticationStrategy,AutoMinorVersionUpgrade?,BrokerName,Configuration>0,DataReplicationMode,DataReplicationPrimaryBrokerArn,DeploymentMode,EncryptionOptions>1,EngineType,EngineVersion,HostInstanceType,LdapServerMetadata>2,Logs>3,MaintenanceWindowStartTime>4,PubliclyAccessible?,ResourceShareArns,SecurityGroups,StorageSize#,StorageType,SubnetIds,Tags>5,Users>6
Configuration=AuthenticationStrategy,Data,Description,EngineType,EngineVersion,Name,Tags>7
ConfigurationAssociation=Broker,Configuration>8`;

export const attributes = `Broker=AmqpEndpoints,Arn,ConfigurationId,ConfigurationRevision,ConsoleURLs,EngineVersionCurrent,Id,IpAddresses,MqttEndpoints,OpenWireEndpoints,StompEndpoints,WssEndpoints
Configuration=Arn,Id,Revision
ConfigurationAssociation=Id`;
