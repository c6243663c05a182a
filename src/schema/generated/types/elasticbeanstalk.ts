// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::ElasticBeanstalk::Application': ElasticBeanstalkApplication;
    'AWS::ElasticBeanstalk::ApplicationVersion': ElasticBeanstalkApplicationVersion;
    'AWS::ElasticBeanstalk::ConfigurationTemplate': ElasticBeanstalkConfigurationTemplate;
    'AWS::ElasticBeanstalk::Environment': ElasticBeanstalkEnvironment;
  }
}

export interface ElasticBeanstalkApplication {
  readonly ApplicationName?: string;
  readonly Description?: string;
  readonly ResourceLifecycleConfig?: ElasticBeanstalkApplicationApplicationResourceLifecycleConfig;
}

export interface ElasticBeanstalkApplicationApplicationResourceLifecycleConfig {
  readonly ServiceRole?: string;
  readonly VersionLifecycleConfig?: ElasticBeanstalkApplicationApplicationVersionLifecycleConfig;
}

export interface ElasticBeanstalkApplicationApplicationVersionLifecycleConfig {
  readonly MaxAgeRule?: ElasticBeanstalkApplicationMaxAgeRule;
  readonly MaxCountRule?: ElasticBeanstalkApplicationMaxCountRule;
}

export interface ElasticBeanstalkApplicationMaxAgeRule {
  readonly DeleteSourceFromS3?: boolean;
  readonly Enabled?: boolean;
  readonly MaxAgeInDays?: number;
}

export interface ElasticBeanstalkApplicationMaxCountRule {
  readonly DeleteSourceFromS3?: boolean;
  readonly Enabled?: boolean;
  readonly MaxCount?: number;
}

export interface ElasticBeanstalkApplicationVersion {
  readonly ApplicationName: string;
  readonly BuildConfiguration?: ElasticBeanstalkApplicationVersionBuildConfiguration;
  readonly Description?: string;
  readonly ImageConfiguration?: ElasticBeanstalkApplicationVersionImageConfiguration;
  readonly Process?: boolean;
  readonly SourceBundle?: ElasticBeanstalkApplicationVersionSourceBundle;
}

export interface ElasticBeanstalkApplicationVersionBuildConfiguration {
  readonly ArtifactName?: string;
  readonly CodeBuildServiceRole: string;
  readonly ComputeType?: OneOf<'BUILD_GENERAL1_SMALL' | 'BUILD_GENERAL1_MEDIUM' | 'BUILD_GENERAL1_LARGE'>;
  readonly Image: string;
  readonly TimeoutInMinutes?: number;
}

export interface ElasticBeanstalkApplicationVersionImageConfiguration {
  readonly Build?: ElasticBeanstalkApplicationVersionImageBuildConfiguration;
  readonly Source?: ElasticBeanstalkApplicationVersionImageSource;
}

export interface ElasticBeanstalkApplicationVersionImageBuildConfiguration {
  readonly Architecture?: OneOf<'amd64' | 'arm64'>;
  readonly Buildpack?: string;
  readonly CodeBuildServiceRole: string;
  readonly ComputeType?: OneOf<'BUILD_GENERAL1_SMALL' | 'BUILD_GENERAL1_MEDIUM' | 'BUILD_GENERAL1_LARGE'>;
  readonly DockerfileLocation?: string;
  readonly TimeoutInMinutes?: number;
  readonly Type: OneOf<'docker' | 'buildpack'>;
}

export interface ElasticBeanstalkApplicationVersionImageSource {
  readonly Uri?: string;
}

export interface ElasticBeanstalkApplicationVersionSourceBundle {
  readonly S3Bucket: string;
  readonly S3Key: string;
}

export interface ElasticBeanstalkConfigurationTemplate {
  readonly ApplicationName: string;
  readonly Description?: string;
  readonly EnvironmentId?: string;
  readonly OptionSettings?: readonly ElasticBeanstalkConfigurationTemplateConfigurationOptionSetting[];
  readonly PlatformArn?: string;
  readonly SolutionStackName?: string;
  readonly SourceConfiguration?: ElasticBeanstalkConfigurationTemplateSourceConfiguration;
}

export interface ElasticBeanstalkConfigurationTemplateConfigurationOptionSetting {
  readonly Namespace: string;
  readonly OptionName: string;
  readonly ResourceName?: string;
  readonly Value?: string;
}

export interface ElasticBeanstalkConfigurationTemplateSourceConfiguration {
  readonly ApplicationName: string;
  readonly TemplateName: string;
}

export interface ElasticBeanstalkEnvironment {
  readonly ApplicationName: string;
  readonly CNAMEPrefix?: string;
  readonly Description?: string;
  readonly EnvironmentName?: string;
  readonly OperationsRole?: string;
  readonly OptionSettings?: readonly ElasticBeanstalkEnvironmentOptionSetting[];
  readonly PlatformArn?: string;
  readonly SolutionStackName?: string;
  readonly Tags?: readonly Tag[];
  readonly TemplateName?: string;
  readonly Tier?: ElasticBeanstalkEnvironmentTier;
  readonly VersionLabel?: string;
}

export interface ElasticBeanstalkEnvironmentOptionSetting {
  readonly Namespace: string;
  readonly OptionName: string;
  readonly ResourceName?: string;
  readonly Value?: string;
}

export interface ElasticBeanstalkEnvironmentTier {
  readonly Name?: string;
  readonly Type?: string;
  readonly Version?: string;
}
