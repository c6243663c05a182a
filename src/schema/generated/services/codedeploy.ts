// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Type,Value#
TimeBasedCanary>2,TimeBasedLinear>3,Type
CanaryInterval#,CanaryPercentage#
LinearInterval#,LinearPercentage#
FirstZoneMonitorDurationInSeconds#,MinimumHealthyHostsPerZone>5,MonitorDurationInSeconds#
Type,Value#
Alarms>7,Enabled?,IgnorePollAlarmFailure?
Name
Enabled?,Events
DeploymentReadyOption>10,GreenFleetProvisioningOption>11,TerminateBlueInstancesOnDeploymentSuccess>12
ActionOnTimeout,WaitTimeInMinutes#
Action
Action,TerminationWaitTimeInMinutes#
Description,IgnoreApplicationStopFailures?,Revision>14
GitHubLocation>15,RevisionType,S3Location>16
CommitId,Repository
Bucket,BundleType,ETag,Key,Version
DeploymentOption,DeploymentType
ClusterName,ServiceName
Key,Type,Value
Ec2TagSetList>21
Ec2TagGroup>19
ElbInfoList>23,TargetGroupInfoList>24,TargetGroupPairInfoList>25
Name
Name
ProdTrafficRoute>26,TargetGroups>24,TestTrafficRoute>26
ListenerArns
Key,Type,Value
OnPremisesTagSetList>29
OnPremisesTagGroup>27
TriggerEvents,TriggerName,TriggerTargetArn
Application=ApplicationName,ComputePlatform,Tags>
DeploymentConfig=ComputePlatform,DeploymentConfigName,MinimumHealthyHosts>0,TrafficRoutingConfig>1,ZonalConfig>4
DeploymentGroup=AlarmConfiguration>6,ApplicationName,AutoRollbackConfiguration>8,AutoScalingGroups,BlueGreenDeploymentConfiguration>9,Deployment>13,DeploymentConfigName,DeploymentGroupName,DeploymentStyle>17,ECSServices>18,Ec2TagFilters>19,Ec2TagSet>20,LoadBalancerInfo>22,OnPremisesInstanceTagFilters>27,OnPremisesTagSet>28,OutdatedInstancesStrategy,ServiceRoleArn,Tags>,TerminationHookEnabled?,TriggerConfigurations>30`;

export const attributes = ``;
