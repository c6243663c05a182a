// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `ComponentDependencies{>1,ComponentLambdaParameters>2,ComponentName,ComponentPlatforms>8,ComponentVersion,LambdaArn
DependencyType,VersionRequirement
EnvironmentVariables{,EventSources>3,ExecArgs,InputPayloadEncodingType,LinuxProcessParams>4,MaxIdleTimeInSeconds#,MaxInstancesCount#,MaxQueueSize#,Pinned?,StatusTimeoutInSeconds#,TimeoutInSeconds#
Topic,Type
ContainerParams>5,IsolationMode
Devices>6,MemorySizeInKB#,MountROSysfs?,Volumes>7
AddGroupOwner?,Path,Permission
AddGroupOwner?,DestinationPath,Permission,SourcePath
Attributes{,Name
ComponentVersion,ConfigurationUpdate>10,RunWith>11
Merge,Reset
PosixUser,SystemResourceLimits>12,WindowsUser
Cpus#,Memory#
ComponentUpdatePolicy>14,ConfigurationValidationPolicy>15,FailureHandlingPolicy
Action,TimeoutInSeconds#
TimeoutInSeconds#
AbortConfig>17,JobExecutionsRolloutConfig>19,TimeoutConfig>22
CriteriaList>18
Action,FailureType,MinNumberOfExecutedThings#,ThresholdPercentage#
ExponentialRate>20,MaximumPerMinute#
BaseRatePerMinute#,IncrementFactor#,RateIncreaseCriteria>21
NumberOfNotifiedThings#,NumberOfSucceededThings#
InProgressTimeoutInMinutes#
ComponentVersion=InlineRecipe,LambdaFunction>0,Tags{
Deployment=Components{>9,DeploymentName,DeploymentPolicies>13,IotJobConfiguration>16,ParentTargetArn,Tags{,TargetArn`;

export const attributes = `ComponentVersion=Arn,ComponentName,ComponentVersion
Deployment=DeploymentId`;
