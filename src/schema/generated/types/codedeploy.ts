// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::CodeDeploy::Application': CodeDeployApplication;
    'AWS::CodeDeploy::DeploymentConfig': CodeDeployDeploymentConfig;
    'AWS::CodeDeploy::DeploymentGroup': CodeDeployDeploymentGroup;
  }
}

export interface CodeDeployApplication {
  readonly ApplicationName?: string;
  readonly ComputePlatform?: string;
  readonly Tags?: readonly Tag[];
}

export interface CodeDeployDeploymentConfig {
  readonly ComputePlatform?: string;
  readonly DeploymentConfigName?: string;
  readonly MinimumHealthyHosts?: CodeDeployDeploymentConfigMinimumHealthyHosts;
  readonly TrafficRoutingConfig?: CodeDeployDeploymentConfigTrafficRoutingConfig;
  readonly ZonalConfig?: CodeDeployDeploymentConfigZonalConfig;
}

export interface CodeDeployDeploymentConfigMinimumHealthyHosts {
  readonly Type: string;
  readonly Value: number;
}

export interface CodeDeployDeploymentConfigTrafficRoutingConfig {
  readonly TimeBasedCanary?: CodeDeployDeploymentConfigTimeBasedCanary;
  readonly TimeBasedLinear?: CodeDeployDeploymentConfigTimeBasedLinear;
  readonly Type: string;
}

export interface CodeDeployDeploymentConfigTimeBasedCanary {
  readonly CanaryInterval: number;
  readonly CanaryPercentage: number;
}

export interface CodeDeployDeploymentConfigTimeBasedLinear {
  readonly LinearInterval: number;
  readonly LinearPercentage: number;
}

export interface CodeDeployDeploymentConfigZonalConfig {
  readonly FirstZoneMonitorDurationInSeconds?: number;
  readonly MinimumHealthyHostsPerZone?: CodeDeployDeploymentConfigMinimumHealthyHostsPerZone;
  readonly MonitorDurationInSeconds?: number;
}

export interface CodeDeployDeploymentConfigMinimumHealthyHostsPerZone {
  readonly Type: string;
  readonly Value: number;
}

export interface CodeDeployDeploymentGroup {
  readonly AlarmConfiguration?: CodeDeployDeploymentGroupAlarmConfiguration;
  readonly ApplicationName: string;
  readonly AutoRollbackConfiguration?: CodeDeployDeploymentGroupAutoRollbackConfiguration;
  readonly AutoScalingGroups?: readonly string[];
  readonly BlueGreenDeploymentConfiguration?: CodeDeployDeploymentGroupBlueGreenDeploymentConfiguration;
  readonly Deployment?: CodeDeployDeploymentGroupDeployment;
  readonly DeploymentConfigName?: string;
  readonly DeploymentGroupName?: string;
  readonly DeploymentStyle?: CodeDeployDeploymentGroupDeploymentStyle;
  readonly ECSServices?: readonly CodeDeployDeploymentGroupECSService[];
  readonly Ec2TagFilters?: readonly CodeDeployDeploymentGroupEC2TagFilter[];
  readonly Ec2TagSet?: CodeDeployDeploymentGroupEC2TagSet;
  readonly LoadBalancerInfo?: CodeDeployDeploymentGroupLoadBalancerInfo;
  readonly OnPremisesInstanceTagFilters?: readonly CodeDeployDeploymentGroupTagFilter[];
  readonly OnPremisesTagSet?: CodeDeployDeploymentGroupOnPremisesTagSet;
  readonly OutdatedInstancesStrategy?: string;
  readonly ServiceRoleArn: string;
  readonly Tags?: readonly Tag[];
  readonly TerminationHookEnabled?: boolean;
  readonly TriggerConfigurations?: readonly CodeDeployDeploymentGroupTriggerConfig[];
}

export interface CodeDeployDeploymentGroupAlarmConfiguration {
  readonly Alarms?: readonly CodeDeployDeploymentGroupAlarm[];
  readonly Enabled?: boolean;
  readonly IgnorePollAlarmFailure?: boolean;
}

export interface CodeDeployDeploymentGroupAlarm {
  readonly Name?: string;
}

export interface CodeDeployDeploymentGroupAutoRollbackConfiguration {
  readonly Enabled?: boolean;
  readonly Events?: readonly string[];
}

export interface CodeDeployDeploymentGroupBlueGreenDeploymentConfiguration {
  readonly DeploymentReadyOption?: CodeDeployDeploymentGroupDeploymentReadyOption;
  readonly GreenFleetProvisioningOption?: CodeDeployDeploymentGroupGreenFleetProvisioningOption;
  readonly TerminateBlueInstancesOnDeploymentSuccess?: CodeDeployDeploymentGroupBlueInstanceTerminationOption;
}

export interface CodeDeployDeploymentGroupDeploymentReadyOption {
  readonly ActionOnTimeout?: string;
  readonly WaitTimeInMinutes?: number;
}

export interface CodeDeployDeploymentGroupGreenFleetProvisioningOption {
  readonly Action?: string;
}

export interface CodeDeployDeploymentGroupBlueInstanceTerminationOption {
  readonly Action?: string;
  readonly TerminationWaitTimeInMinutes?: number;
}

export interface CodeDeployDeploymentGroupDeployment {
  readonly Description?: string;
  readonly IgnoreApplicationStopFailures?: boolean;
  readonly Revision: CodeDeployDeploymentGroupRevisionLocation;
}

export interface CodeDeployDeploymentGroupRevisionLocation {
  readonly GitHubLocation?: CodeDeployDeploymentGroupGitHubLocation;
  readonly RevisionType?: string;
  readonly S3Location?: CodeDeployDeploymentGroupS3Location;
}

export interface CodeDeployDeploymentGroupGitHubLocation {
  readonly CommitId: string;
  readonly Repository: string;
}

export interface CodeDeployDeploymentGroupS3Location {
  readonly Bucket: string;
  readonly BundleType?: string;
  readonly ETag?: string;
  readonly Key: string;
  readonly Version?: string;
}

export interface CodeDeployDeploymentGroupDeploymentStyle {
  readonly DeploymentOption?: string;
  readonly DeploymentType?: string;
}

export interface CodeDeployDeploymentGroupECSService {
  readonly ClusterName: string;
  readonly ServiceName: string;
}

export interface CodeDeployDeploymentGroupEC2TagFilter {
  readonly Key?: string;
  readonly Type?: string;
  readonly Value?: string;
}

export interface CodeDeployDeploymentGroupEC2TagSet {
  readonly Ec2TagSetList?: readonly CodeDeployDeploymentGroupEC2TagSetListObject[];
}

export interface CodeDeployDeploymentGroupEC2TagSetListObject {
  readonly Ec2TagGroup?: readonly CodeDeployDeploymentGroupEC2TagFilter[];
}

export interface CodeDeployDeploymentGroupLoadBalancerInfo {
  readonly ElbInfoList?: readonly CodeDeployDeploymentGroupELBInfo[];
  readonly TargetGroupInfoList?: readonly CodeDeployDeploymentGroupTargetGroupInfo[];
  readonly TargetGroupPairInfoList?: readonly CodeDeployDeploymentGroupTargetGroupPairInfo[];
}

export interface CodeDeployDeploymentGroupELBInfo {
  readonly Name?: string;
}

export interface CodeDeployDeploymentGroupTargetGroupInfo {
  readonly Name?: string;
}

export interface CodeDeployDeploymentGroupTargetGroupPairInfo {
  readonly ProdTrafficRoute?: CodeDeployDeploymentGroupTrafficRoute;
  readonly TargetGroups?: readonly CodeDeployDeploymentGroupTargetGroupInfo[];
  readonly TestTrafficRoute?: CodeDeployDeploymentGroupTrafficRoute;
}

export interface CodeDeployDeploymentGroupTrafficRoute {
  readonly ListenerArns?: readonly string[];
}

export interface CodeDeployDeploymentGroupTagFilter {
  readonly Key?: string;
  readonly Type?: string;
  readonly Value?: string;
}

export interface CodeDeployDeploymentGroupOnPremisesTagSet {
  readonly OnPremisesTagSetList?: readonly CodeDeployDeploymentGroupOnPremisesTagSetListObject[];
}

export interface CodeDeployDeploymentGroupOnPremisesTagSetListObject {
  readonly OnPremisesTagGroup?: readonly CodeDeployDeploymentGroupTagFilter[];
}

export interface CodeDeployDeploymentGroupTriggerConfig {
  readonly TriggerEvents?: readonly string[];
  readonly TriggerName?: string;
  readonly TriggerTargetArn?: string;
}
