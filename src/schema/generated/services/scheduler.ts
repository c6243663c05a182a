// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `MaximumWindowInMinutes#,Mode
Arn,DeadLetterConfig>2,EcsParameters>3,EventBridgeParameters>9,Input,KinesisParameters>10,RetryPolicy>11,RoleArn,SageMakerPipelineParameters>12,SqsParameters>14
Arn
CapacityProviderStrategy>4,EnableECSManagedTags?,EnableExecuteCommand?,Group,LaunchType,NetworkConfiguration>5,PlacementConstraints>7,PlacementStrategy>8,PlatformVersion,PropagateTags,ReferenceId,Tags{,TaskCount#,TaskDefinitionArn
Base#,CapacityProvider,Weight#
AwsvpcConfiguration>6
AssignPublicIp,SecurityGroups,Subnets
Expression,Type
Field,Type
DetailType,Source
PartitionKey
MaximumEventAgeInSeconds#,MaximumRetryAttempts#
PipelineParameterList>13
Name,Value
MessageGroupId
Schedule=Description,EndDate,FlexibleTimeWindow>0,GroupName,KmsKeyArn,Name,ScheduleExpression,ScheduleExpressionTimezone,StartDate,State,Target>1
ScheduleGroup=Name,Tags>`;

export const attributes = `Schedule=Arn
ScheduleGroup=Arn,CreationDate,LastModificationDate,State`;
