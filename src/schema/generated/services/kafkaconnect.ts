// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `AutoScaling>1,ProvisionedCapacity>4
MaxAutoscalingTaskCount#,MaxWorkerCount#,McuCount#,MinWorkerCount#,ScaleInPolicy>2,ScaleOutPolicy>3
CpuUtilizationPercentage#
CpuUtilizationPercentage#
McuCount#,WorkerCount#
ApacheKafkaCluster>6
BootstrapServers,Vpc>7
SecurityGroups,Subnets
AuthenticationType
EncryptionType
WorkerLogDelivery>11
CloudWatchLogs>12,Firehose>13,S3>14
Enabled?,LogGroup
DeliveryStream,Enabled?
Bucket,Enabled?,Prefix
CustomPlugin>16
CustomPluginArn,Revision#
Revision#,WorkerConfigurationArn
S3Location>19
BucketArn,FileKey,ObjectVersion
Connector=Capacity>0,ConnectorConfiguration{,ConnectorDescription,ConnectorName,KafkaCluster>5,KafkaClusterClientAuthentication>8,KafkaClusterEncryptionInTransit>9,KafkaConnectVersion,LogDelivery>10,NetworkType,Plugins>15,ServiceExecutionRoleArn,Tags>,WorkerConfiguration>17
CustomPlugin=ContentType,Description,Location>18,Name,Tags>
WorkerConfiguration=Description,Name,PropertiesFileContent,Tags>`;

export const attributes = `Connector=ConnectorArn
CustomPlugin=CustomPluginArn,FileDescription,Revision
WorkerConfiguration=Revision,WorkerConfigurationArn`;
