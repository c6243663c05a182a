// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::ImageBuilder::Component': ImageBuilderComponent;
    'AWS::ImageBuilder::ContainerRecipe': ImageBuilderContainerRecipe;
    'AWS::ImageBuilder::DistributionConfiguration': ImageBuilderDistributionConfiguration;
    'AWS::ImageBuilder::Image': ImageBuilderImage;
    'AWS::ImageBuilder::ImagePipeline': ImageBuilderImagePipeline;
    'AWS::ImageBuilder::ImageRecipe': ImageBuilderImageRecipe;
    'AWS::ImageBuilder::InfrastructureConfiguration': ImageBuilderInfrastructureConfiguration;
    'AWS::ImageBuilder::LifecyclePolicy': ImageBuilderLifecyclePolicy;
    'AWS::ImageBuilder::Workflow': ImageBuilderWorkflow;
  }
}

export interface ImageBuilderComponent {
  readonly ChangeDescription?: string;
  readonly Data?: string;
  readonly Description?: string;
  readonly KmsKeyId?: string;
  readonly Name: string;
  readonly Platform: OneOf<'Windows' | 'Linux' | 'macOS'>;
  readonly SupportedOsVersions?: readonly string[];
  readonly Tags?: { readonly [key: string]: string };
  readonly Uri?: string;
  readonly Version: string;
}

export interface ImageBuilderContainerRecipe {
  readonly Components?: readonly ImageBuilderContainerRecipeComponentConfiguration[];
  readonly ContainerType: OneOf<'DOCKER'>;
  readonly Description?: string;
  readonly DockerfileTemplateData?: string;
  readonly DockerfileTemplateUri?: string;
  readonly ImageOsVersionOverride?: string;
  readonly InstanceConfiguration?: ImageBuilderContainerRecipeInstanceConfiguration;
  readonly KmsKeyId?: string;
  readonly Name: string;
  readonly ParentImage: string;
  readonly PlatformOverride?: OneOf<'Windows' | 'Linux'>;
  readonly Tags?: { readonly [key: string]: string };
  readonly TargetRepository: ImageBuilderContainerRecipeTargetContainerRepository;
  readonly Version: string;
  readonly WorkingDirectory?: string;
}

export interface ImageBuilderContainerRecipeComponentConfiguration {
  readonly ComponentArn?: string;
  readonly Parameters?: readonly ImageBuilderContainerRecipeComponentParameter[];
}

export interface ImageBuilderContainerRecipeComponentParameter {
  readonly Name: string;
  readonly Value: readonly string[];
}

export interface ImageBuilderContainerRecipeInstanceConfiguration {
  readonly BlockDeviceMappings?: readonly ImageBuilderContainerRecipeInstanceBlockDeviceMapping[];
  readonly Image?: string;
}

export interface ImageBuilderContainerRecipeInstanceBlockDeviceMapping {
  readonly DeviceName?: string;
  readonly Ebs?: ImageBuilderContainerRecipeEbsInstanceBlockDeviceSpecification;
  readonly NoDevice?: string;
  readonly VirtualName?: string;
}

export interface ImageBuilderContainerRecipeEbsInstanceBlockDeviceSpecification {
  readonly DeleteOnTermination?: boolean;
  readonly Encrypted?: boolean;
  readonly Iops?: number;
  readonly KmsKeyId?: string;
  readonly SnapshotId?: string;
  readonly Throughput?: number;
  readonly VolumeSize?: number;
  readonly VolumeType?: OneOf<'standard' | 'io1' | 'io2' | 'io2a' | 'gp2' | 'gp3' | 'gp3a' | 'sc1' | 'st1'>;
}

export interface ImageBuilderContainerRecipeTargetContainerRepository {
  readonly RepositoryName?: string;
  readonly Service?: OneOf<'ECR'>;
}

export interface ImageBuilderDistributionConfiguration {
  readonly Description?: string;
  readonly Distributions: readonly ImageBuilderDistributionConfigurationDistribution[];
  readonly Name: string;
  readonly Tags?: { readonly [key: string]: string };
}

export interface ImageBuilderDistributionConfigurationDistribution {
  readonly AmiDistributionConfiguration?: ImageBuilderDistributionConfigurationAmiDistributionConfiguration;
  readonly ContainerDistributionConfiguration?: ImageBuilderDistributionConfigurationContainerDistributionConfiguration;
  readonly FastLaunchConfigurations?: readonly ImageBuilderDistributionConfigurationFastLaunchConfiguration[];
  readonly LaunchTemplateConfigurations?: readonly ImageBuilderDistributionConfigurationLaunchTemplateConfiguration[];
  readonly LicenseConfigurationArns?: readonly string[];
  readonly Region: string;
  readonly SsmParameterConfigurations?: readonly ImageBuilderDistributionConfigurationSsmParameterConfiguration[];
}

export interface ImageBuilderDistributionConfigurationAmiDistributionConfiguration {
  readonly AmiTags?: { readonly [key: string]: string };
  readonly Description?: string;
  readonly KmsKeyId?: string;
  readonly LaunchPermissionConfiguration?: ImageBuilderDistributionConfigurationLaunchPermissionConfiguration;
  readonly Name?: string;
  readonly TargetAccountIds?: readonly string[];
}

export interface ImageBuilderDistributionConfigurationLaunchPermissionConfiguration {
  readonly OrganizationArns?: readonly string[];
  readonly OrganizationalUnitArns?: readonly string[];
  readonly UserGroups?: readonly string[];
  readonly UserIds?: readonly string[];
}

export interface ImageBuilderDistributionConfigurationContainerDistributionConfiguration {
  readonly ContainerTags?: readonly string[];
  readonly Description?: string;
  readonly TargetRepository?: ImageBuilderDistributionConfigurationTargetContainerRepository;
}

export interface ImageBuilderDistributionConfigurationTargetContainerRepository {
  readonly RepositoryName?: string;
  readonly Service?: OneOf<'ECR'>;
}

export interface ImageBuilderDistributionConfigurationFastLaunchConfiguration {
  readonly AccountId?: string;
  readonly Enabled?: boolean;
  readonly LaunchTemplate?: ImageBuilderDistributionConfigurationFastLaunchLaunchTemplateSpecification;
  readonly MaxParallelLaunches?: number;
  readonly SnapshotConfiguration?: ImageBuilderDistributionConfigurationFastLaunchSnapshotConfiguration;
}

export interface ImageBuilderDistributionConfigurationFastLaunchLaunchTemplateSpecification {
  readonly LaunchTemplateId?: string;
  readonly LaunchTemplateName?: string;
  readonly LaunchTemplateVersion?: string;
}

export interface ImageBuilderDistributionConfigurationFastLaunchSnapshotConfiguration {
  readonly TargetResourceCount?: number;
}

export interface ImageBuilderDistributionConfigurationLaunchTemplateConfiguration {
  readonly AccountId?: string;
  readonly LaunchTemplateId?: string;
  readonly SetDefaultVersion?: boolean;
}

export interface ImageBuilderDistributionConfigurationSsmParameterConfiguration {
  readonly AmiAccountId?: string;
  readonly DataType?: OneOf<'text' | 'aws:ec2:image'>;
  readonly ParameterName: string;
}

export interface ImageBuilderImage {
  readonly ContainerRecipeArn?: string;
  readonly DeletionSettings?: ImageBuilderImageDeletionSettings;
  readonly DistributionConfigurationArn?: string;
  readonly EnhancedImageMetadataEnabled?: boolean;
  readonly ExecutionRole?: string;
  readonly ImagePipelineExecutionSettings?: ImageBuilderImageImagePipelineExecutionSettings;
  readonly ImageRecipeArn?: string;
  readonly ImageScanningConfiguration?: ImageBuilderImageImageScanningConfiguration;
  readonly ImageTestsConfiguration?: ImageBuilderImageImageTestsConfiguration;
  readonly InfrastructureConfigurationArn?: string;
  readonly LoggingConfiguration?: ImageBuilderImageImageLoggingConfiguration;
  readonly Tags?: { readonly [key: string]: string };
  readonly Workflows?: readonly ImageBuilderImageWorkflowConfiguration[];
}

export interface ImageBuilderImageDeletionSettings {
  readonly ExecutionRole: string;
}

export interface ImageBuilderImageImagePipelineExecutionSettings {
  readonly DeploymentId?: string;
  readonly OnUpdate?: boolean;
}

export interface ImageBuilderImageImageScanningConfiguration {
  readonly EcrConfiguration?: ImageBuilderImageEcrConfiguration;
  readonly ImageScanningEnabled?: boolean;
}

export interface ImageBuilderImageEcrConfiguration {
  readonly ContainerTags?: readonly string[];
  readonly RepositoryName?: string;
}

export interface ImageBuilderImageImageTestsConfiguration {
  readonly ImageTestsEnabled?: boolean;
  readonly TimeoutMinutes?: number;
}

export interface ImageBuilderImageImageLoggingConfiguration {
  readonly LogGroupName?: string;
}

export interface ImageBuilderImageWorkflowConfiguration {
  readonly OnFailure?: OneOf<'CONTINUE' | 'ABORT'>;
  readonly ParallelGroup?: string;
  readonly Parameters?: readonly ImageBuilderImageWorkflowParameter[];
  readonly WorkflowArn?: string;
}

export interface ImageBuilderImageWorkflowParameter {
  readonly Name?: string;
  readonly Value?: readonly string[];
}

export interface ImageBuilderImagePipeline {
  readonly ContainerRecipeArn?: string;
  readonly Description?: string;
  readonly DistributionConfigurationArn?: string;
  readonly EnhancedImageMetadataEnabled?: boolean;
  readonly ExecutionRole?: string;
  readonly ImageRecipeArn?: string;
  readonly ImageScanningConfiguration?: ImageBuilderImagePipelineImageScanningConfiguration;
  readonly ImageTags?: { readonly [key: string]: string };
  readonly ImageTestsConfiguration?: ImageBuilderImagePipelineImageTestsConfiguration;
  readonly InfrastructureConfigurationArn: string;
  readonly LoggingConfiguration?: ImageBuilderImagePipelinePipelineLoggingConfiguration;
  readonly Name: string;
  readonly Schedule?: ImageBuilderImagePipelineSchedule;
  readonly Status?: OneOf<'DISABLED' | 'ENABLED'>;
  readonly Tags?: { readonly [key: string]: string };
  readonly Workflows?: readonly ImageBuilderImagePipelineWorkflowConfiguration[];
}

export interface ImageBuilderImagePipelineImageScanningConfiguration {
  readonly EcrConfiguration?: ImageBuilderImagePipelineEcrConfiguration;
  readonly ImageScanningEnabled?: boolean;
}

export interface ImageBuilderImagePipelineEcrConfiguration {
  readonly ContainerTags?: readonly string[];
  readonly RepositoryName?: string;
}

export interface ImageBuilderImagePipelineImageTestsConfiguration {
  readonly ImageTestsEnabled?: boolean;
  readonly TimeoutMinutes?: number;
}

export interface ImageBuilderImagePipelinePipelineLoggingConfiguration {
  readonly ImageLogGroupName?: string;
  readonly PipelineLogGroupName?: string;
}

export interface ImageBuilderImagePipelineSchedule {
  readonly AutoDisablePolicy?: ImageBuilderImagePipelineAutoDisablePolicy;
  readonly PipelineExecutionStartCondition?: OneOf<'EXPRESSION_MATCH_ONLY' | 'EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE'>;
  readonly ScheduleExpression?: string;
  readonly Timezone?: string;
}

export interface ImageBuilderImagePipelineAutoDisablePolicy {
  readonly FailureCount: number;
}

export interface ImageBuilderImagePipelineWorkflowConfiguration {
  readonly OnFailure?: OneOf<'CONTINUE' | 'ABORT'>;
  readonly ParallelGroup?: string;
  readonly Parameters?: readonly ImageBuilderImagePipelineWorkflowParameter[];
  readonly WorkflowArn?: string;
}

export interface ImageBuilderImagePipelineWorkflowParameter {
  readonly Name?: string;
  readonly Value?: readonly string[];
}

export interface ImageBuilderImageRecipe {
  readonly AdditionalInstanceConfiguration?: ImageBuilderImageRecipeAdditionalInstanceConfiguration;
  readonly AmiTags?: { readonly [key: string]: string };
  readonly AmiWatermarks?: readonly string[];
  readonly BlockDeviceMappings?: readonly ImageBuilderImageRecipeInstanceBlockDeviceMapping[];
  readonly Components?: readonly ImageBuilderImageRecipeComponentConfiguration[];
  readonly Description?: string;
  readonly Name: string;
  readonly ParentImage: string;
  readonly Tags?: { readonly [key: string]: string };
  readonly Version: string;
  readonly WorkingDirectory?: string;
}

export interface ImageBuilderImageRecipeAdditionalInstanceConfiguration {
  readonly SystemsManagerAgent?: ImageBuilderImageRecipeSystemsManagerAgent;
  readonly UserDataOverride?: string;
}

export interface ImageBuilderImageRecipeSystemsManagerAgent {
  readonly UninstallAfterBuild?: boolean;
}

export interface ImageBuilderImageRecipeInstanceBlockDeviceMapping {
  readonly DeviceName?: string;
  readonly Ebs?: ImageBuilderImageRecipeEbsInstanceBlockDeviceSpecification;
  readonly NoDevice?: string;
  readonly VirtualName?: string;
}

export interface ImageBuilderImageRecipeEbsInstanceBlockDeviceSpecification {
  readonly DeleteOnTermination?: boolean;
  readonly Encrypted?: boolean;
  readonly Iops?: number;
  readonly KmsKeyId?: string;
  readonly SnapshotId?: string;
  readonly Throughput?: number;
  readonly VolumeSize?: number;
  readonly VolumeType?: OneOf<'standard' | 'io1' | 'io2' | 'io2a' | 'gp2' | 'gp3' | 'gp3a' | 'sc1' | 'st1'>;
}

export interface ImageBuilderImageRecipeComponentConfiguration {
  readonly ComponentArn?: string;
  readonly Parameters?: readonly ImageBuilderImageRecipeComponentParameter[];
}

export interface ImageBuilderImageRecipeComponentParameter {
  readonly Name: string;
  readonly Value: readonly string[];
}

export interface ImageBuilderInfrastructureConfiguration {
  readonly Description?: string;
  readonly InstanceMetadataOptions?: ImageBuilderInfrastructureConfigurationInstanceMetadataOptions;
  readonly InstanceProfileName: string;
  readonly InstanceTypes?: readonly string[];
  readonly KeyPair?: string;
  readonly Logging?: ImageBuilderInfrastructureConfigurationLogging;
  readonly Name: string;
  readonly Placement?: ImageBuilderInfrastructureConfigurationPlacement;
  readonly ResourceTags?: { readonly [key: string]: string };
  readonly SecurityGroupIds?: readonly string[];
  readonly SnsTopicArn?: string;
  readonly SubnetId?: string;
  readonly Tags?: { readonly [key: string]: string };
  readonly TerminateInstanceOnFailure?: boolean;
}

export interface ImageBuilderInfrastructureConfigurationInstanceMetadataOptions {
  readonly HttpPutResponseHopLimit?: number;
  readonly HttpTokens?: OneOf<'required' | 'optional'>;
}

export interface ImageBuilderInfrastructureConfigurationLogging {
  readonly S3Logs?: ImageBuilderInfrastructureConfigurationS3Logs;
}

export interface ImageBuilderInfrastructureConfigurationS3Logs {
  readonly S3BucketName?: string;
  readonly S3KeyPrefix?: string;
}

export interface ImageBuilderInfrastructureConfigurationPlacement {
  readonly AvailabilityZone?: string;
  readonly HostId?: string;
  readonly HostResourceGroupArn?: string;
  readonly Tenancy?: OneOf<'default' | 'dedicated' | 'host'>;
}

export interface ImageBuilderLifecyclePolicy {
  readonly Description?: string;
  readonly ExecutionRole: string;
  readonly Name: string;
  readonly PolicyDetails: readonly ImageBuilderLifecyclePolicyPolicyDetail[];
  readonly ResourceSelection: ImageBuilderLifecyclePolicyResourceSelection;
  readonly ResourceType: OneOf<'AMI_IMAGE' | 'CONTAINER_IMAGE'>;
  readonly Status?: OneOf<'DISABLED' | 'ENABLED'>;
  readonly Tags?: { readonly [key: string]: string };
}

export interface ImageBuilderLifecyclePolicyPolicyDetail {
  readonly Action: ImageBuilderLifecyclePolicyAction;
  readonly ExclusionRules?: ImageBuilderLifecyclePolicyExclusionRules;
  readonly Filter: ImageBuilderLifecyclePolicyFilter;
}

export interface ImageBuilderLifecyclePolicyAction {
  readonly IncludeResources?: ImageBuilderLifecyclePolicyIncludeResources;
  readonly Type: OneOf<'DELETE' | 'DEPRECATE' | 'DISABLE'>;
}

export interface ImageBuilderLifecyclePolicyIncludeResources {
  readonly Amis?: boolean;
  readonly Containers?: boolean;
  readonly Snapshots?: boolean;
}

export interface ImageBuilderLifecyclePolicyExclusionRules {
  readonly Amis?: ImageBuilderLifecyclePolicyAmiExclusionRules;
  readonly TagMap?: { readonly [key: string]: string };
}

export interface ImageBuilderLifecyclePolicyAmiExclusionRules {
  readonly IsPublic?: boolean;
  readonly LastLaunched?: ImageBuilderLifecyclePolicyLastLaunched;
  readonly Regions?: readonly string[];
  readonly SharedAccounts?: readonly string[];
  readonly TagMap?: { readonly [key: string]: string };
}

export interface ImageBuilderLifecyclePolicyLastLaunched {
  readonly Unit: OneOf<'DAYS' | 'WEEKS' | 'MONTHS' | 'YEARS'>;
  readonly Value: number;
}

export interface ImageBuilderLifecyclePolicyFilter {
  readonly RetainAtLeast?: number;
  readonly Type: OneOf<'AGE' | 'COUNT'>;
  readonly Unit?: OneOf<'DAYS' | 'WEEKS' | 'MONTHS' | 'YEARS'>;
  readonly Value: number;
}

export interface ImageBuilderLifecyclePolicyResourceSelection {
  readonly Recipes?: readonly ImageBuilderLifecyclePolicyRecipeSelection[];
  readonly TagMap?: { readonly [key: string]: string };
}

export interface ImageBuilderLifecyclePolicyRecipeSelection {
  readonly Name: string;
  readonly SemanticVersion: string;
}

export interface ImageBuilderWorkflow {
  readonly ChangeDescription?: string;
  readonly Data?: string;
  readonly Description?: string;
  readonly KmsKeyId?: string;
  readonly Name: string;
  readonly Tags?: { readonly [key: string]: string };
  readonly Type: OneOf<'BUILD' | 'TEST' | 'DISTRIBUTION'>;
  readonly Uri?: string;
  readonly Version: string;
}
