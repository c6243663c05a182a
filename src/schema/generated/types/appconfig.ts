// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::AppConfig::Application': AppConfigApplication;
    'AWS::AppConfig::ConfigurationProfile': AppConfigConfigurationProfile;
    'AWS::AppConfig::Deployment': AppConfigDeployment;
    'AWS::AppConfig::DeploymentStrategy': AppConfigDeploymentStrategy;
    'AWS::AppConfig::Environment': AppConfigEnvironment;
    'AWS::AppConfig::ExperimentDefinition': AppConfigExperimentDefinition;
    'AWS::AppConfig::ExperimentRun': AppConfigExperimentRun;
    'AWS::AppConfig::Extension': AppConfigExtension;
    'AWS::AppConfig::ExtensionAssociation': AppConfigExtensionAssociation;
    'AWS::AppConfig::HostedConfigurationVersion': AppConfigHostedConfigurationVersion;
  }
}

export interface AppConfigApplication {
  readonly Description?: string;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
}

export interface AppConfigConfigurationProfile {
  readonly ApplicationId: string;
  readonly DeletionProtectionCheck?: OneOf<'ACCOUNT_DEFAULT' | 'APPLY' | 'BYPASS'>;
  readonly Description?: string;
  readonly KmsKeyIdentifier?: string;
  readonly LocationUri: string;
  readonly Name: string;
  readonly RetrievalRoleArn?: string;
  readonly Tags?: readonly Tag[];
  readonly Type?: string;
  readonly Validators?: readonly AppConfigConfigurationProfileValidators[];
}

export interface AppConfigConfigurationProfileValidators {
  readonly Content?: string;
  readonly Type?: string;
}

export interface AppConfigDeployment {
  readonly ApplicationId: string;
  readonly ConfigurationProfileId: string;
  readonly ConfigurationVersion: string;
  readonly DeploymentStrategyId: string;
  readonly Description?: string;
  readonly DynamicExtensionParameters?: readonly AppConfigDeploymentDynamicExtensionParameters[];
  readonly EnvironmentId: string;
  readonly KmsKeyIdentifier?: string;
  readonly Tags?: readonly Tag[];
}

export interface AppConfigDeploymentDynamicExtensionParameters {
  readonly ExtensionReference?: string;
  readonly ParameterName?: string;
  readonly ParameterValue?: string;
}

export interface AppConfigDeploymentStrategy {
  readonly DeploymentDurationInMinutes: number;
  readonly Description?: string;
  readonly FinalBakeTimeInMinutes?: number;
  readonly GrowthFactor: number;
  readonly GrowthType?: OneOf<'EXPONENTIAL' | 'LINEAR'>;
  readonly Name: string;
  readonly ReplicateTo: OneOf<'NONE' | 'SSM_DOCUMENT'>;
  readonly Tags?: readonly Tag[];
}

export interface AppConfigEnvironment {
  readonly ApplicationId: string;
  readonly DeletionProtectionCheck?: OneOf<'ACCOUNT_DEFAULT' | 'APPLY' | 'BYPASS'>;
  readonly Description?: string;
  readonly Monitors?: readonly AppConfigEnvironmentMonitor[];
  readonly Name: string;
  readonly Tags?: readonly Tag[];
}

export interface AppConfigEnvironmentMonitor {
  readonly AlarmArn: string;
  readonly AlarmRoleArn?: string;
}

export interface AppConfigExperimentDefinition {
  readonly ApplicationIdentifier: string;
  readonly AudienceDescription?: string;
  readonly AudienceRule: string;
  readonly ConfigurationProfileIdentifier: string;
  readonly Control: AppConfigExperimentDefinitionTreatment;
  readonly EnvironmentIdentifier: string;
  readonly FlagKey: string;
  readonly Hypothesis?: string;
  readonly LaunchCriteria?: string;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
  readonly Treatments: readonly AppConfigExperimentDefinitionTreatment[];
}

export interface AppConfigExperimentDefinitionTreatment {
  readonly AttributeValues?: { readonly [key: string]: AppConfigExperimentDefinitionAttributeValue };
  readonly Description?: string;
  readonly Enabled: boolean;
  readonly Key?: string;
  readonly Weight: number;
}

export interface AppConfigExperimentDefinitionAttributeValue {
  readonly BooleanValue?: boolean;
  readonly NumberArray?: readonly number[];
  readonly NumberValue?: number;
  readonly StringArray?: readonly string[];
  readonly StringValue?: string;
}

export interface AppConfigExperimentRun {
  readonly ApplicationIdentifier: string;
  readonly Description?: string;
  readonly ExperimentDefinitionIdentifier: string;
  readonly ExposurePercentage: number;
  readonly Tags?: readonly Tag[];
  readonly TreatmentOverrides?: AppConfigExperimentRunTreatmentOverrides;
}

export interface AppConfigExperimentRunTreatmentOverrides {
  readonly Inline?: { readonly [key: string]: string };
}

export interface AppConfigExtension {
  readonly Actions: { readonly [key: string]: readonly AppConfigExtensionAction[] };
  readonly Description?: string;
  readonly LatestVersionNumber?: number;
  readonly Name: string;
  readonly Parameters?: { readonly [key: string]: AppConfigExtensionParameter };
  readonly Tags?: readonly Tag[];
}

export interface AppConfigExtensionAction {
  readonly Description?: string;
  readonly Name: string;
  readonly RoleArn?: string;
  readonly Uri: string;
}

export interface AppConfigExtensionParameter {
  readonly Description?: string;
  readonly Dynamic?: boolean;
  readonly Required: boolean;
}

export interface AppConfigExtensionAssociation {
  readonly ExtensionIdentifier?: string;
  readonly ExtensionVersionNumber?: number;
  readonly Parameters?: { readonly [key: string]: string };
  readonly ResourceIdentifier?: string;
  readonly Tags?: readonly Tag[];
}

export interface AppConfigHostedConfigurationVersion {
  readonly ApplicationId: string;
  readonly ConfigurationProfileId: string;
  readonly Content: string;
  readonly ContentType: string;
  readonly Description?: string;
  readonly LatestVersionNumber?: number;
  readonly VersionLabel?: string;
}
