// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `NetworkType,SecurityGroupIds,SubnetIds
Type,Version
Accounting>3,AuthKey>4,CgroupCustomSettings>5,JwtAuth>6,ScaleDownIdleTimeInSeconds#,SlurmCustomSettings>8,SlurmRest>9,SlurmdbdCustomSettings>10
DefaultPurgeTimeInDays#,Mode
SecretArn,SecretVersion
ParameterName,ParameterValue
JwtKey>7
SecretArn,SecretVersion
ParameterName,ParameterValue
Mode
ParameterName,ParameterValue
TemplateId,Version
InstanceType
ScriptCachingPolicy,Stages>14
NodeBootstrapped>15,NodeReady>15
Arguments,ExecutionPolicy,Name,OnError,ScriptSource>16
Checksum,S3VersionId,ScriptLocation
MaxInstanceCount#,MinInstanceCount#
GresCustomSettings{,ScaleDownIdleTimeInSeconds#,SlurmCustomSettings>19
ParameterName,ParameterValue
AllocationStrategy
ComputeNodeGroupId
SlurmCustomSettings>23
ParameterName,ParameterValue
Cluster=Name,Networking>0,Scheduler>1,Size,SlurmConfiguration>2,Tags{
ComputeNodeGroup=AmiId,ClusterId,CustomLaunchTemplate>11,IamInstanceProfileArn,InstanceConfigs>12,Name,NodeLifecycleActions>13,PurchaseOption,ScalingConfiguration>17,SlurmConfiguration>18,SpotOptions>20,SubnetIds,Tags{
Queue=ClusterId,ComputeNodeGroupConfigurations>21,Name,SlurmConfiguration>22,Tags{`;

export const attributes = `Cluster=Arn,Endpoints,ErrorInfo,Id,Status
ComputeNodeGroup=Arn,ErrorInfo,Id,Status
Queue=Arn,ErrorInfo,Id,Status`;
