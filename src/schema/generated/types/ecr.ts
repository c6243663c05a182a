// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { PolicyDocument } from '../../policy-document.ts';
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::ECR::PublicRepository': ECRPublicRepository;
    'AWS::ECR::PullThroughCacheRule': ECRPullThroughCacheRule;
    'AWS::ECR::PullTimeUpdateExclusion': ECRPullTimeUpdateExclusion;
    'AWS::ECR::RegistryPolicy': ECRRegistryPolicy;
    'AWS::ECR::RegistryScanningConfiguration': ECRRegistryScanningConfiguration;
    'AWS::ECR::ReplicationConfiguration': ECRReplicationConfiguration;
    'AWS::ECR::Repository': ECRRepository;
    'AWS::ECR::RepositoryCreationTemplate': ECRRepositoryCreationTemplate;
    'AWS::ECR::SigningConfiguration': ECRSigningConfiguration;
  }
}

export interface ECRPublicRepository {
  readonly RepositoryCatalogData?: ECRPublicRepositoryRepositoryCatalogData;
  readonly RepositoryName?: string;
  readonly RepositoryPolicyText?: PolicyDocument;
  readonly Tags?: readonly Tag[];
}

export interface ECRPublicRepositoryRepositoryCatalogData {
  readonly AboutText?: string;
  readonly Architectures?: readonly string[];
  readonly OperatingSystems?: readonly string[];
  readonly RepositoryDescription?: string;
  readonly UsageText?: string;
}

export interface ECRPullThroughCacheRule {
  readonly CredentialArn?: string;
  readonly CustomRoleArn?: string;
  readonly EcrRepositoryPrefix?: string;
  readonly UpstreamRegistry?: string;
  readonly UpstreamRegistryUrl?: string;
  readonly UpstreamRepositoryPrefix?: string;
}

export interface ECRPullTimeUpdateExclusion {
  readonly PrincipalArn: string;
}

export interface ECRRegistryPolicy {
  readonly PolicyText: PolicyDocument;
}

export interface ECRRegistryScanningConfiguration {
  readonly Rules: readonly ECRRegistryScanningConfigurationScanningRule[];
  readonly ScanType: OneOf<'BASIC' | 'ENHANCED'>;
}

export interface ECRRegistryScanningConfigurationScanningRule {
  readonly RepositoryFilters: readonly ECRRegistryScanningConfigurationRepositoryFilter[];
  readonly ScanFrequency: OneOf<'SCAN_ON_PUSH' | 'CONTINUOUS_SCAN'>;
}

export interface ECRRegistryScanningConfigurationRepositoryFilter {
  readonly Filter: string;
  readonly FilterType: OneOf<'WILDCARD'>;
}

export interface ECRReplicationConfiguration {
  readonly ReplicationConfiguration: ECRReplicationConfigurationReplicationConfiguration;
}

export interface ECRReplicationConfigurationReplicationConfiguration {
  readonly Rules: readonly ECRReplicationConfigurationReplicationRule[];
}

export interface ECRReplicationConfigurationReplicationRule {
  readonly Destinations: readonly ECRReplicationConfigurationReplicationDestination[];
  readonly RepositoryFilters?: readonly ECRReplicationConfigurationRepositoryFilter[];
}

export interface ECRReplicationConfigurationReplicationDestination {
  readonly Region: string;
  readonly RegistryId: string;
}

export interface ECRReplicationConfigurationRepositoryFilter {
  readonly Filter: string;
  readonly FilterType: OneOf<'PREFIX_MATCH'>;
}

export interface ECRRepository {
  readonly EmptyOnDelete?: boolean;
  readonly EncryptionConfiguration?: ECRRepositoryEncryptionConfiguration;
  readonly ImageScanningConfiguration?: ECRRepositoryImageScanningConfiguration;
  readonly ImageTagMutability?: OneOf<'MUTABLE' | 'IMMUTABLE' | 'MUTABLE_WITH_EXCLUSION' | 'IMMUTABLE_WITH_EXCLUSION'>;
  readonly ImageTagMutabilityExclusionFilters?: readonly ECRRepositoryImageTagMutabilityExclusionFilter[];
  readonly LifecyclePolicy?: ECRRepositoryLifecyclePolicy;
  readonly RepositoryName?: string;
  readonly RepositoryPolicyText?: PolicyDocument;
  readonly Tags?: readonly Tag[];
}

export interface ECRRepositoryEncryptionConfiguration {
  readonly EncryptionType: OneOf<'AES256' | 'KMS' | 'KMS_DSSE'>;
  readonly KmsKey?: string;
}

export interface ECRRepositoryImageScanningConfiguration {
  readonly ScanOnPush?: boolean;
}

export interface ECRRepositoryImageTagMutabilityExclusionFilter {
  readonly ImageTagMutabilityExclusionFilterType: OneOf<'WILDCARD'>;
  readonly ImageTagMutabilityExclusionFilterValue: string;
}

export interface ECRRepositoryLifecyclePolicy {
  readonly LifecyclePolicyText?: string;
  readonly RegistryId?: string;
}

export interface ECRRepositoryCreationTemplate {
  readonly AppliedFor: readonly (OneOf<'REPLICATION' | 'PULL_THROUGH_CACHE' | 'CREATE_ON_PUSH'>)[];
  readonly CustomRoleArn?: string;
  readonly Description?: string;
  readonly EncryptionConfiguration?: ECRRepositoryCreationTemplateEncryptionConfiguration;
  readonly ImageTagMutability?: OneOf<'MUTABLE' | 'IMMUTABLE' | 'IMMUTABLE_WITH_EXCLUSION' | 'MUTABLE_WITH_EXCLUSION'>;
  readonly ImageTagMutabilityExclusionFilters?: readonly ECRRepositoryCreationTemplateImageTagMutabilityExclusionFilter[];
  readonly LifecyclePolicy?: string;
  readonly Prefix: string;
  readonly RepositoryPolicy?: string;
  readonly ResourceTags?: readonly Tag[];
}

export interface ECRRepositoryCreationTemplateEncryptionConfiguration {
  readonly EncryptionType: OneOf<'AES256' | 'KMS' | 'KMS_DSSE'>;
  readonly KmsKey?: string;
}

export interface ECRRepositoryCreationTemplateImageTagMutabilityExclusionFilter {
  readonly ImageTagMutabilityExclusionFilterType: OneOf<'WILDCARD'>;
  readonly ImageTagMutabilityExclusionFilterValue: string;
}

export interface ECRSigningConfiguration {
  readonly Rules: readonly ECRSigningConfigurationRule[];
}

export interface ECRSigningConfigurationRule {
  readonly RepositoryFilters?: readonly ECRSigningConfigurationRepositoryFilter[];
  readonly SigningProfileArn: string;
}

export interface ECRSigningConfigurationRepositoryFilter {
  readonly Filter: string;
  readonly FilterType: OneOf<'WILDCARD_MATCH'>;
}
