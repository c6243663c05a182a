// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Vendor
KmsKey
HealthyThreshold#,Interval#,Path,Protocol,Timeout#,UnhealthyThreshold#
Cpu,InstanceRoleArn,Memory
EgressConfiguration>5,IngressConfiguration>6,IpAddressType
EgressType,VpcConnectorArn
IsPubliclyAccessible?
ObservabilityConfigurationArn,ObservabilityEnabled?
AuthenticationConfiguration>9,AutoDeploymentsEnabled?,CodeRepository>10,ImageRepository>15
AccessRoleArn,ConnectionArn
CodeConfiguration>11,RepositoryUrl,SourceCodeVersion>14,SourceDirectory
CodeConfigurationValues>12,ConfigurationSource
BuildCommand,Port,Runtime,RuntimeEnvironmentSecrets>13,RuntimeEnvironmentVariables>13,StartCommand
Name,Value
Type,Value
ImageConfiguration>16,ImageIdentifier,ImageRepositoryType
Port,RuntimeEnvironmentSecrets>13,RuntimeEnvironmentVariables>13,StartCommand
VpcEndpointId,VpcId
AutoScalingConfiguration=AutoScalingConfigurationName,MaxConcurrency#,MaxSize#,MinSize#,Tags>
ObservabilityConfiguration=ObservabilityConfigurationName,Tags>,TraceConfiguration>0
Service=AutoScalingConfigurationArn,EncryptionConfiguration>1,HealthCheckConfiguration>2,InstanceConfiguration>3,NetworkConfiguration>4,ObservabilityConfiguration>7,ServiceName,SourceConfiguration>8,Tags>
VpcConnector=SecurityGroups,Subnets,Tags>,VpcConnectorName
VpcIngressConnection=IngressVpcConfiguration>17,ServiceArn,Tags>,VpcIngressConnectionName`;

export const attributes = `AutoScalingConfiguration=AutoScalingConfigurationArn,AutoScalingConfigurationRevision,Latest
ObservabilityConfiguration=Latest,ObservabilityConfigurationArn,ObservabilityConfigurationRevision
Service=ServiceArn,ServiceId,ServiceUrl,Status
VpcConnector=VpcConnectorArn,VpcConnectorRevision
VpcIngressConnection=DomainName,Status,VpcIngressConnectionArn`;
