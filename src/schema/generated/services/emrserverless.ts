// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Enabled?
Enabled?,IdleTimeoutMinutes#
IdentityCenterInstanceArn
ImageUri
Key,Value>5
WorkerConfiguration>6,WorkerCount#
Cpu,Disk,DiskType,Memory
LivyEndpointEnabled?,SessionEnabled?,StudioEnabled?
Cpu,Disk,Memory
CloudWatchLoggingConfiguration>10,ManagedPersistenceMonitoringConfiguration>12,PrometheusMonitoringConfiguration>13,S3MonitoringConfiguration>14
Enabled?,EncryptionKeyArn,LogGroupName,LogStreamNamePrefix,LogTypeMap>11
Key,Value
Enabled?,EncryptionKeyArn
RemoteWriteUrl
EncryptionKeyArn,LogUri
SecurityGroupIds,SubnetIds
Classification,Configurations>16,Properties{
MaxConcurrentRuns#,QueueTimeoutMinutes#
ImageConfiguration>3
Application=Architecture,AutoStartConfiguration>0,AutoStopConfiguration>1,IdentityCenterConfiguration>2,ImageConfiguration>3,InitialCapacity>4,InteractiveConfiguration>7,MaximumCapacity>8,MonitoringConfiguration>9,Name,NetworkConfiguration>15,ReleaseLabel,RuntimeConfiguration>16,SchedulerConfiguration>17,Tags>,Type,WorkerTypeSpecifications{>18`;

export const attributes = `Application=ApplicationId,Arn`;
