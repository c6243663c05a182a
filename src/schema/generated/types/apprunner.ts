// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::AppRunner::AutoScalingConfiguration': AppRunnerAutoScalingConfiguration;
    'AWS::AppRunner::ObservabilityConfiguration': AppRunnerObservabilityConfiguration;
    'AWS::AppRunner::Service': AppRunnerService;
    'AWS::AppRunner::VpcConnector': AppRunnerVpcConnector;
    'AWS::AppRunner::VpcIngressConnection': AppRunnerVpcIngressConnection;
  }
}

export interface AppRunnerAutoScalingConfiguration {
  readonly AutoScalingConfigurationName?: string;
  readonly MaxConcurrency?: number;
  readonly MaxSize?: number;
  readonly MinSize?: number;
  readonly Tags?: readonly Tag[];
}

export interface AppRunnerObservabilityConfiguration {
  readonly ObservabilityConfigurationName?: string;
  readonly Tags?: readonly Tag[];
  readonly TraceConfiguration?: AppRunnerObservabilityConfigurationTraceConfiguration;
}

export interface AppRunnerObservabilityConfigurationTraceConfiguration {
  readonly Vendor: OneOf<'AWSXRAY'>;
}

export interface AppRunnerService {
  readonly AutoScalingConfigurationArn?: string;
  readonly EncryptionConfiguration?: AppRunnerServiceEncryptionConfiguration;
  readonly HealthCheckConfiguration?: AppRunnerServiceHealthCheckConfiguration;
  readonly InstanceConfiguration?: AppRunnerServiceInstanceConfiguration;
  readonly NetworkConfiguration?: AppRunnerServiceNetworkConfiguration;
  readonly ObservabilityConfiguration?: AppRunnerServiceServiceObservabilityConfiguration;
  readonly ServiceName?: string;
  readonly SourceConfiguration: AppRunnerServiceSourceConfiguration;
  readonly Tags?: readonly Tag[];
}

export interface AppRunnerServiceEncryptionConfiguration {
  readonly KmsKey: string;
}

export interface AppRunnerServiceHealthCheckConfiguration {
  readonly HealthyThreshold?: number;
  readonly Interval?: number;
  readonly Path?: string;
  readonly Protocol?: OneOf<'TCP' | 'HTTP'>;
  readonly Timeout?: number;
  readonly UnhealthyThreshold?: number;
}

export interface AppRunnerServiceInstanceConfiguration {
  readonly Cpu?: string;
  readonly InstanceRoleArn?: string;
  readonly Memory?: string;
}

export interface AppRunnerServiceNetworkConfiguration {
  readonly EgressConfiguration?: AppRunnerServiceEgressConfiguration;
  readonly IngressConfiguration?: AppRunnerServiceIngressConfiguration;
  readonly IpAddressType?: OneOf<'IPV4' | 'DUAL_STACK'>;
}

export interface AppRunnerServiceEgressConfiguration {
  readonly EgressType: OneOf<'DEFAULT' | 'VPC'>;
  readonly VpcConnectorArn?: string;
}

export interface AppRunnerServiceIngressConfiguration {
  readonly IsPubliclyAccessible: boolean;
}

export interface AppRunnerServiceServiceObservabilityConfiguration {
  readonly ObservabilityConfigurationArn?: string;
  readonly ObservabilityEnabled: boolean;
}

export interface AppRunnerServiceSourceConfiguration {
  readonly AuthenticationConfiguration?: AppRunnerServiceAuthenticationConfiguration;
  readonly AutoDeploymentsEnabled?: boolean;
  readonly CodeRepository?: AppRunnerServiceCodeRepository;
  readonly ImageRepository?: AppRunnerServiceImageRepository;
}

export interface AppRunnerServiceAuthenticationConfiguration {
  readonly AccessRoleArn?: string;
  readonly ConnectionArn?: string;
}

export interface AppRunnerServiceCodeRepository {
  readonly CodeConfiguration?: AppRunnerServiceCodeConfiguration;
  readonly RepositoryUrl: string;
  readonly SourceCodeVersion: AppRunnerServiceSourceCodeVersion;
  readonly SourceDirectory?: string;
}

export interface AppRunnerServiceCodeConfiguration {
  readonly CodeConfigurationValues?: AppRunnerServiceCodeConfigurationValues;
  readonly ConfigurationSource: OneOf<'REPOSITORY' | 'API'>;
}

export interface AppRunnerServiceCodeConfigurationValues {
  readonly BuildCommand?: string;
  readonly Port?: string;
  readonly Runtime: OneOf<'PYTHON_3' | 'NODEJS_12' | 'NODEJS_14' | 'CORRETTO_8' | 'CORRETTO_11' | 'NODEJS_16' | 'GO_1' | 'DOTNET_6' | 'PHP_81' | 'RUBY_31' | 'PYTHON_311' | 'NODEJS_18' | 'NODEJS_22'>;
  readonly RuntimeEnvironmentSecrets?: readonly AppRunnerServiceKeyValuePair[];
  readonly RuntimeEnvironmentVariables?: readonly AppRunnerServiceKeyValuePair[];
  readonly StartCommand?: string;
}

export interface AppRunnerServiceKeyValuePair {
  readonly Name?: string;
  readonly Value?: string;
}

export interface AppRunnerServiceSourceCodeVersion {
  readonly Type: OneOf<'BRANCH'>;
  readonly Value: string;
}

export interface AppRunnerServiceImageRepository {
  readonly ImageConfiguration?: AppRunnerServiceImageConfiguration;
  readonly ImageIdentifier: string;
  readonly ImageRepositoryType: OneOf<'ECR' | 'ECR_PUBLIC'>;
}

export interface AppRunnerServiceImageConfiguration {
  readonly Port?: string;
  readonly RuntimeEnvironmentSecrets?: readonly AppRunnerServiceKeyValuePair[];
  readonly RuntimeEnvironmentVariables?: readonly AppRunnerServiceKeyValuePair[];
  readonly StartCommand?: string;
}

export interface AppRunnerVpcConnector {
  readonly SecurityGroups?: readonly string[];
  readonly Subnets: readonly string[];
  readonly Tags?: readonly Tag[];
  readonly VpcConnectorName?: string;
}

export interface AppRunnerVpcIngressConnection {
  readonly IngressVpcConfiguration: AppRunnerVpcIngressConnectionIngressVpcConfiguration;
  readonly ServiceArn: string;
  readonly Tags?: readonly Tag[];
  readonly VpcIngressConnectionName?: string;
}

export interface AppRunnerVpcIngressConnectionIngressVpcConfiguration {
  readonly VpcEndpointId: string;
  readonly VpcId: string;
}
