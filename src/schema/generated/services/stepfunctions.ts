// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `KmsDataKeyReusePeriodSeconds#,KmsKeyId,Type
Key,Value
Bucket,Key,Version
KmsDataKeyReusePeriodSeconds#,KmsKeyId,Type
Destinations>5,IncludeExecutionData?,Level
CloudWatchLogsLogGroup>6
LogGroupArn
Key,Value
Enabled?
Alarms,Interval#,Percentage#,StateMachineVersionArn,Type
StateMachineVersionArn,Weight#
Activity=EncryptionConfiguration>0,Name,Tags>1
StateMachine=Definition*,DefinitionS3Location>2,DefinitionString,DefinitionSubstitutions{!,EncryptionConfiguration>3,LoggingConfiguration>4,RoleArn,StateMachineName,StateMachineType,Tags>7,TracingConfiguration>8
StateMachineAlias=DeploymentPreference>9,Description,Name,RoutingConfiguration>10,StateMachineArn
StateMachineVersion=Description,StateMachineArn,StateMachineRevisionId`;

export const attributes = `Activity=Arn,Name
StateMachine=Arn,Name,StateMachineRevisionId
StateMachineAlias=Arn
StateMachineVersion=Arn`;
