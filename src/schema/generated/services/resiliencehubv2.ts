// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Target#
TimeBetweenBackupsInMinutes#
DisasterRecoveryApproach,RpoInMinutes#,RtoInMinutes#
DisasterRecoveryApproach,RpoInMinutes#,RtoInMinutes#
Text
SystemArn,UserJourneyIds
ResourceConfiguration>7
CfnStackArn,DesignFileS3Url,Eks>8,ResourceTags>11,TfStateFileUrl
ClusterArn,LabelSelector>9,Namespaces
MatchExpressions>10,MatchLabels{
Key,Operator,Values
Key,Values
CrossAccountRoleArns>13,InvokerRoleName
CrossAccountRoleArn,ExternalId
ReportOutput>15
S3>16
BucketOwner,BucketPath
Policy=AvailabilitySlo>0,DataRecovery>1,Description,KmsKeyId,MultiAz>2,MultiRegion>3,Name,SharingEnabled?,Tags>
Service=Assertions>4,AssociatedSystems>5,DependencyDiscovery,Description,InputSources>6,KmsKeyId,Name,PermissionModel>12,PolicyArn,Regions,ReportConfiguration>14,Tags>
ServiceFunction=Criticality,Description,Name,ServiceArn
System=Description,KmsKeyId,Name,SharingEnabled?,Tags>
UserJourney=Description,Name,PolicyArn,SystemIdentifier`;

export const attributes = `Policy=AssociatedServiceCount,CreatedAt,PolicyArn,UpdatedAt
Service=CreatedAt,EffectivePolicyValues,ServiceArn,UpdatedAt
ServiceFunction=CreatedAt,ResourceCount,ServiceFunctionId,Source,UpdatedAt
System=CreatedAt,SystemArn,SystemId,UpdatedAt
UserJourney=CreatedAt,UpdatedAt,UserJourneyId`;
