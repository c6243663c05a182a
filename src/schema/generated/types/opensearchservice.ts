// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { PolicyDocument } from '../../policy-document.ts';
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::OpenSearchService::Application': OpenSearchServiceApplication;
    'AWS::OpenSearchService::Domain': OpenSearchServiceDomain;
  }
}

export interface OpenSearchServiceApplication {
  readonly AppConfigs?: readonly OpenSearchServiceApplicationAppConfig[];
  readonly DataSources?: readonly OpenSearchServiceApplicationDataSource[];
  readonly Endpoint?: string;
  readonly IamIdentityCenterOptions?: OpenSearchServiceApplicationIamIdentityCenterOptions;
  readonly KmsKeyArn?: string;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
}

export interface OpenSearchServiceApplicationAppConfig {
  readonly Key: OneOf<'opensearchDashboards.dashboardAdmin.users' | 'opensearchDashboards.dashboardAdmin.groups'>;
  readonly Value: string;
}

export interface OpenSearchServiceApplicationDataSource {
  readonly DataSourceArn: string;
  readonly DataSourceDescription?: string;
}

export interface OpenSearchServiceApplicationIamIdentityCenterOptions {
  readonly Enabled?: boolean;
  readonly IamIdentityCenterInstanceArn?: string;
  readonly IamRoleForIdentityCenterApplicationArn?: string;
}

export interface OpenSearchServiceDomain {
  readonly AIMLOptions?: OpenSearchServiceDomainAIMLOptions;
  readonly AccessPolicies?: PolicyDocument;
  readonly AdvancedOptions?: { readonly [key: string]: string };
  readonly AdvancedSecurityOptions?: OpenSearchServiceDomainAdvancedSecurityOptionsInput;
  readonly AutomatedSnapshotPauseOptions?: OpenSearchServiceDomainAutomatedSnapshotPauseOptions;
  readonly ClusterConfig?: OpenSearchServiceDomainClusterConfig;
  readonly CognitoOptions?: OpenSearchServiceDomainCognitoOptions;
  readonly DeploymentStrategyOptions?: OpenSearchServiceDomainDeploymentStrategyOptions;
  readonly DomainArn?: string;
  readonly DomainEndpointOptions?: OpenSearchServiceDomainDomainEndpointOptions;
  readonly DomainName?: string;
  readonly EBSOptions?: OpenSearchServiceDomainEBSOptions;
  readonly EncryptionAtRestOptions?: OpenSearchServiceDomainEncryptionAtRestOptions;
  readonly EngineMode?: OneOf<'GENERAL' | 'OPTIMIZED'>;
  readonly EngineVersion?: string;
  readonly IPAddressType?: string;
  readonly IdentityCenterOptions?: OpenSearchServiceDomainIdentityCenterOptions;
  readonly LogPublishingOptions?: { readonly [key: string]: OpenSearchServiceDomainLogPublishingOption };
  readonly NodeToNodeEncryptionOptions?: OpenSearchServiceDomainNodeToNodeEncryptionOptions;
  readonly OffPeakWindowOptions?: OpenSearchServiceDomainOffPeakWindowOptions;
  readonly SkipShardMigrationWait?: boolean;
  readonly SnapshotOptions?: OpenSearchServiceDomainSnapshotOptions;
  readonly SoftwareUpdateOptions?: OpenSearchServiceDomainSoftwareUpdateOptions;
  readonly Tags?: readonly Tag[];
  readonly UseCase?: OneOf<'SEARCH' | 'VECTOR' | 'OBSERVABILITY' | 'MIXED'>;
  readonly VPCOptions?: OpenSearchServiceDomainVPCOptions;
}

export interface OpenSearchServiceDomainAIMLOptions {
  readonly S3VectorsEngine?: OpenSearchServiceDomainS3VectorsEngine;
  readonly ServerlessVectorAcceleration?: OpenSearchServiceDomainServerlessVectorAcceleration;
}

export interface OpenSearchServiceDomainS3VectorsEngine {
  readonly Enabled: boolean;
}

export interface OpenSearchServiceDomainServerlessVectorAcceleration {
  readonly Enabled?: boolean;
}

export interface OpenSearchServiceDomainAdvancedSecurityOptionsInput {
  readonly AnonymousAuthDisableDate?: string;
  readonly AnonymousAuthEnabled?: boolean;
  readonly Enabled?: boolean;
  readonly IAMFederationOptions?: OpenSearchServiceDomainIAMFederationOptions;
  readonly InternalUserDatabaseEnabled?: boolean;
  readonly JWTOptions?: OpenSearchServiceDomainJWTOptions;
  readonly MasterUserOptions?: OpenSearchServiceDomainMasterUserOptions;
  readonly SAMLOptions?: OpenSearchServiceDomainSAMLOptions;
}

export interface OpenSearchServiceDomainIAMFederationOptions {
  readonly Enabled?: boolean;
  readonly RolesKey?: string;
  readonly SubjectKey?: string;
}

export interface OpenSearchServiceDomainJWTOptions {
  readonly Enabled?: boolean;
  readonly PublicKey?: string;
  readonly RolesKey?: string;
  readonly SubjectKey?: string;
}

export interface OpenSearchServiceDomainMasterUserOptions {
  readonly MasterUserARN?: string;
  readonly MasterUserName?: string;
  readonly MasterUserPassword?: string;
}

export interface OpenSearchServiceDomainSAMLOptions {
  readonly Enabled?: boolean;
  readonly Idp?: OpenSearchServiceDomainIdp;
  readonly MasterBackendRole?: string;
  readonly MasterUserName?: string;
  readonly RolesKey?: string;
  readonly SessionTimeoutMinutes?: number;
  readonly SubjectKey?: string;
}

export interface OpenSearchServiceDomainIdp {
  readonly EntityId: string;
  readonly MetadataContent: string;
}

export interface OpenSearchServiceDomainAutomatedSnapshotPauseOptions {
  readonly Enabled: boolean;
  readonly EndTime?: string;
  readonly StartTime?: string;
}

export interface OpenSearchServiceDomainClusterConfig {
  readonly ColdStorageOptions?: OpenSearchServiceDomainColdStorageOptions;
  readonly DedicatedMasterCount?: number;
  readonly DedicatedMasterEnabled?: boolean;
  readonly DedicatedMasterType?: string;
  readonly InstanceCount?: number;
  readonly InstanceType?: string;
  readonly MultiAZWithStandbyEnabled?: boolean;
  readonly NodeOptions?: readonly OpenSearchServiceDomainNodeOption[];
  readonly WarmCount?: number;
  readonly WarmEnabled?: boolean;
  readonly WarmType?: string;
  readonly ZoneAwarenessConfig?: OpenSearchServiceDomainZoneAwarenessConfig;
  readonly ZoneAwarenessEnabled?: boolean;
}

export interface OpenSearchServiceDomainColdStorageOptions {
  readonly Enabled?: boolean;
}

export interface OpenSearchServiceDomainNodeOption {
  readonly NodeConfig?: OpenSearchServiceDomainNodeConfig;
  readonly NodeType?: OneOf<'coordinator'>;
}

export interface OpenSearchServiceDomainNodeConfig {
  readonly Count?: number;
  readonly Enabled?: boolean;
  readonly Type?: string;
}

export interface OpenSearchServiceDomainZoneAwarenessConfig {
  readonly AvailabilityZoneCount?: number;
}

export interface OpenSearchServiceDomainCognitoOptions {
  readonly Enabled?: boolean;
  readonly IdentityPoolId?: string;
  readonly RoleArn?: string;
  readonly UserPoolId?: string;
}

export interface OpenSearchServiceDomainDeploymentStrategyOptions {
  readonly DeploymentStrategy?: OneOf<'Default' | 'CapacityOptimized'>;
}

export interface OpenSearchServiceDomainDomainEndpointOptions {
  readonly CustomEndpoint?: string;
  readonly CustomEndpointCertificateArn?: string;
  readonly CustomEndpointEnabled?: boolean;
  readonly EnforceHTTPS?: boolean;
  readonly TLSSecurityPolicy?: string;
}

export interface OpenSearchServiceDomainEBSOptions {
  readonly EBSEnabled?: boolean;
  readonly Iops?: number;
  readonly Throughput?: number;
  readonly VolumeSize?: number;
  readonly VolumeType?: string;
}

export interface OpenSearchServiceDomainEncryptionAtRestOptions {
  readonly Enabled?: boolean;
  readonly KmsKeyId?: string;
}

export interface OpenSearchServiceDomainIdentityCenterOptions {
  readonly EnabledAPIAccess?: boolean;
  readonly IdentityCenterApplicationARN?: string;
  readonly IdentityCenterInstanceARN?: string;
  readonly IdentityStoreId?: string;
  readonly RolesKey?: OneOf<'GroupName' | 'GroupId'>;
  readonly SubjectKey?: OneOf<'UserName' | 'UserId' | 'Email'>;
}

export interface OpenSearchServiceDomainLogPublishingOption {
  readonly CloudWatchLogsLogGroupArn?: string;
  readonly Enabled?: boolean;
}

export interface OpenSearchServiceDomainNodeToNodeEncryptionOptions {
  readonly Enabled?: boolean;
}

export interface OpenSearchServiceDomainOffPeakWindowOptions {
  readonly Enabled?: boolean;
  readonly OffPeakWindow?: OpenSearchServiceDomainOffPeakWindow;
}

export interface OpenSearchServiceDomainOffPeakWindow {
  readonly WindowStartTime?: OpenSearchServiceDomainWindowStartTime;
}

export interface OpenSearchServiceDomainWindowStartTime {
  readonly Hours: number;
  readonly Minutes: number;
}

export interface OpenSearchServiceDomainSnapshotOptions {
  readonly AutomatedSnapshotStartHour?: number;
}

export interface OpenSearchServiceDomainSoftwareUpdateOptions {
  readonly AutoSoftwareUpdateEnabled?: boolean;
  readonly UseLatestServiceSoftwareForBlueGreen?: boolean;
}

export interface OpenSearchServiceDomainVPCOptions {
  readonly EgressEnabled?: boolean;
  readonly SecurityGroupIds?: readonly string[];
  readonly SubnetIds?: readonly string[];
}
