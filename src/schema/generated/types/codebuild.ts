// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::CodeBuild::Fleet': CodeBuildFleet;
    'AWS::CodeBuild::Project': CodeBuildProject;
    'AWS::CodeBuild::ReportGroup': CodeBuildReportGroup;
    'AWS::CodeBuild::SourceCredential': CodeBuildSourceCredential;
  }
}

export interface CodeBuildFleet {
  readonly BaseCapacity?: number;
  readonly ComputeConfiguration?: CodeBuildFleetComputeConfiguration;
  readonly ComputeType?: OneOf<'BUILD_GENERAL1_SMALL' | 'BUILD_GENERAL1_MEDIUM' | 'BUILD_GENERAL1_LARGE' | 'BUILD_GENERAL1_XLARGE' | 'BUILD_GENERAL1_2XLARGE' | 'ATTRIBUTE_BASED_COMPUTE' | 'CUSTOM_INSTANCE_TYPE'>;
  readonly EnvironmentType?: OneOf<'WINDOWS_SERVER_2019_CONTAINER' | 'WINDOWS_SERVER_2022_CONTAINER' | 'LINUX_CONTAINER' | 'LINUX_GPU_CONTAINER' | 'ARM_CONTAINER' | 'MAC_ARM' | 'LINUX_EC2' | 'ARM_EC2' | 'WINDOWS_EC2'>;
  readonly FleetProxyConfiguration?: CodeBuildFleetProxyConfiguration;
  readonly FleetServiceRole?: string;
  readonly FleetVpcConfig?: CodeBuildFleetVpcConfig;
  readonly ImageId?: string;
  readonly Name?: string;
  readonly OverflowBehavior?: OneOf<'QUEUE' | 'ON_DEMAND'>;
  readonly ScalingConfiguration?: CodeBuildFleetScalingConfigurationInput;
  readonly Tags?: readonly Tag[];
}

export interface CodeBuildFleetComputeConfiguration {
  readonly disk?: number;
  readonly instanceType?: string;
  readonly machineType?: OneOf<'GENERAL' | 'NVME'>;
  readonly memory?: number;
  readonly vCpu?: number;
}

export interface CodeBuildFleetProxyConfiguration {
  readonly DefaultBehavior?: OneOf<'ALLOW_ALL' | 'DENY_ALL'>;
  readonly OrderedProxyRules?: readonly CodeBuildFleetFleetProxyRule[];
}

export interface CodeBuildFleetFleetProxyRule {
  readonly Effect?: OneOf<'ALLOW' | 'DENY'>;
  readonly Entities?: readonly string[];
  readonly Type?: OneOf<'DOMAIN' | 'IP'>;
}

export interface CodeBuildFleetVpcConfig {
  readonly SecurityGroupIds?: readonly string[];
  readonly Subnets?: readonly string[];
  readonly VpcId?: string;
}

export interface CodeBuildFleetScalingConfigurationInput {
  readonly MaxCapacity?: number;
  readonly ScalingType?: OneOf<'TARGET_TRACKING_SCALING'>;
  readonly TargetTrackingScalingConfigs?: readonly CodeBuildFleetTargetTrackingScalingConfiguration[];
}

export interface CodeBuildFleetTargetTrackingScalingConfiguration {
  readonly MetricType?: OneOf<'FLEET_UTILIZATION_RATE'>;
  readonly TargetValue?: number;
}

export interface CodeBuildProject {
  readonly Artifacts: CodeBuildProjectArtifacts;
  readonly AutoRetryLimit?: number;
  readonly BadgeEnabled?: boolean;
  readonly BuildBatchConfig?: CodeBuildProjectProjectBuildBatchConfig;
  readonly Cache?: CodeBuildProjectProjectCache;
  readonly ConcurrentBuildLimit?: number;
  readonly Description?: string;
  readonly EncryptionKey?: string;
  readonly Environment: CodeBuildProjectEnvironment;
  readonly FileSystemLocations?: readonly CodeBuildProjectProjectFileSystemLocation[];
  readonly LogsConfig?: CodeBuildProjectLogsConfig;
  readonly Name?: string;
  readonly QueuedTimeoutInMinutes?: number;
  readonly ResourceAccessRole?: string;
  readonly SecondaryArtifacts?: readonly CodeBuildProjectArtifacts[];
  readonly SecondarySourceVersions?: readonly CodeBuildProjectProjectSourceVersion[];
  readonly SecondarySources?: readonly CodeBuildProjectSource[];
  readonly ServiceRole: string;
  readonly Source: CodeBuildProjectSource;
  readonly SourceVersion?: string;
  readonly Tags?: readonly Tag[];
  readonly TimeoutInMinutes?: number;
  readonly Triggers?: CodeBuildProjectProjectTriggers;
  readonly Visibility?: string;
  readonly VpcConfig?: CodeBuildProjectVpcConfig;
}

export interface CodeBuildProjectArtifacts {
  readonly ArtifactIdentifier?: string;
  readonly EncryptionDisabled?: boolean;
  readonly Location?: string;
  readonly Name?: string;
  readonly NamespaceType?: string;
  readonly OverrideArtifactName?: boolean;
  readonly Packaging?: string;
  readonly Path?: string;
  readonly Type: string;
}

export interface CodeBuildProjectProjectBuildBatchConfig {
  readonly BatchReportMode?: string;
  readonly CombineArtifacts?: boolean;
  readonly Restrictions?: CodeBuildProjectBatchRestrictions;
  readonly ServiceRole?: string;
  readonly TimeoutInMins?: number;
}

export interface CodeBuildProjectBatchRestrictions {
  readonly ComputeTypesAllowed?: readonly string[];
  readonly MaximumBuildsAllowed?: number;
}

export interface CodeBuildProjectProjectCache {
  readonly CacheNamespace?: string;
  readonly Location?: string;
  readonly Modes?: readonly string[];
  readonly Type: string;
}

export interface CodeBuildProjectEnvironment {
  readonly Certificate?: string;
  readonly ComputeType: string;
  readonly DockerServer?: CodeBuildProjectDockerServer;
  readonly EnvironmentVariables?: readonly CodeBuildProjectEnvironmentVariable[];
  readonly Fleet?: CodeBuildProjectProjectFleet;
  readonly HostKernel?: string;
  readonly Image: string;
  readonly ImagePullCredentialsType?: string;
  readonly PrivilegedMode?: boolean;
  readonly RegistryCredential?: CodeBuildProjectRegistryCredential;
  readonly Type: string;
}

export interface CodeBuildProjectDockerServer {
  readonly ComputeType: string;
  readonly SecurityGroupIds?: readonly string[];
}

export interface CodeBuildProjectEnvironmentVariable {
  readonly Name: string;
  readonly Type?: string;
  readonly Value: string;
}

export interface CodeBuildProjectProjectFleet {
  readonly FleetArn?: string;
}

export interface CodeBuildProjectRegistryCredential {
  readonly Credential: string;
  readonly CredentialProvider: string;
}

export interface CodeBuildProjectProjectFileSystemLocation {
  readonly Identifier: string;
  readonly Location: string;
  readonly MountOptions?: string;
  readonly MountPoint: string;
  readonly Type: string;
}

export interface CodeBuildProjectLogsConfig {
  readonly CloudWatchLogs?: CodeBuildProjectCloudWatchLogsConfig;
  readonly S3Logs?: CodeBuildProjectS3LogsConfig;
}

export interface CodeBuildProjectCloudWatchLogsConfig {
  readonly GroupName?: string;
  readonly Status: string;
  readonly StreamName?: string;
}

export interface CodeBuildProjectS3LogsConfig {
  readonly EncryptionDisabled?: boolean;
  readonly Location?: string;
  readonly Status: string;
}

export interface CodeBuildProjectProjectSourceVersion {
  readonly SourceIdentifier: string;
  readonly SourceVersion?: string;
}

export interface CodeBuildProjectSource {
  readonly Auth?: CodeBuildProjectSourceAuth;
  readonly BuildSpec?: string;
  readonly BuildStatusConfig?: CodeBuildProjectBuildStatusConfig;
  readonly GitCloneDepth?: number;
  readonly GitSubmodulesConfig?: CodeBuildProjectGitSubmodulesConfig;
  readonly InsecureSsl?: boolean;
  readonly Location?: string;
  readonly ReportBuildStatus?: boolean;
  readonly SourceIdentifier?: string;
  readonly Type: string;
}

export interface CodeBuildProjectSourceAuth {
  readonly Resource?: string;
  readonly Type: string;
}

export interface CodeBuildProjectBuildStatusConfig {
  readonly Context?: string;
  readonly TargetUrl?: string;
}

export interface CodeBuildProjectGitSubmodulesConfig {
  readonly FetchSubmodules: boolean;
}

export interface CodeBuildProjectProjectTriggers {
  readonly BuildType?: string;
  readonly FilterGroups?: readonly (readonly CodeBuildProjectWebhookFilter[])[];
  readonly PullRequestBuildPolicy?: CodeBuildProjectPullRequestBuildPolicy;
  readonly ScopeConfiguration?: CodeBuildProjectScopeConfiguration;
  readonly Webhook?: boolean;
}

export interface CodeBuildProjectWebhookFilter {
  readonly ExcludeMatchedPattern?: boolean;
  readonly Pattern: string;
  readonly Type: string;
}

export interface CodeBuildProjectPullRequestBuildPolicy {
  readonly ApproverRoles?: readonly string[];
  readonly RequiresCommentApproval: string;
}

export interface CodeBuildProjectScopeConfiguration {
  readonly Domain?: string;
  readonly Name: string;
  readonly Scope?: string;
}

export interface CodeBuildProjectVpcConfig {
  readonly SecurityGroupIds?: readonly string[];
  readonly Subnets?: readonly string[];
  readonly VpcId?: string;
}

export interface CodeBuildReportGroup {
  readonly DeleteReports?: boolean;
  readonly ExportConfig: CodeBuildReportGroupReportExportConfig;
  readonly Name?: string;
  readonly Tags?: readonly Tag[];
  readonly Type: string;
}

export interface CodeBuildReportGroupReportExportConfig {
  readonly ExportConfigType: string;
  readonly S3Destination?: CodeBuildReportGroupS3ReportExportConfig;
}

export interface CodeBuildReportGroupS3ReportExportConfig {
  readonly Bucket: string;
  readonly BucketOwner?: string;
  readonly EncryptionDisabled?: boolean;
  readonly EncryptionKey?: string;
  readonly Packaging?: string;
  readonly Path?: string;
}

export interface CodeBuildSourceCredential {
  readonly AuthType: string;
  readonly ServerType: string;
  readonly Token: string;
  readonly Username?: string;
}
