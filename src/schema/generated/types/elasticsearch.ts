// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { PolicyDocument } from '../../policy-document.ts';
import type { Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::Elasticsearch::Domain': ElasticsearchDomain;
  }
}

export interface ElasticsearchDomain {
  readonly AccessPolicies?: PolicyDocument;
  readonly AdvancedOptions?: { readonly [key: string]: string };
  readonly AdvancedSecurityOptions?: ElasticsearchDomainAdvancedSecurityOptionsInput;
  readonly CognitoOptions?: ElasticsearchDomainCognitoOptions;
  readonly DomainArn?: string;
  readonly DomainEndpointOptions?: ElasticsearchDomainDomainEndpointOptions;
  readonly DomainName?: string;
  readonly EBSOptions?: ElasticsearchDomainEBSOptions;
  readonly ElasticsearchClusterConfig?: ElasticsearchDomainElasticsearchClusterConfig;
  readonly ElasticsearchVersion?: string;
  readonly EncryptionAtRestOptions?: ElasticsearchDomainEncryptionAtRestOptions;
  readonly LogPublishingOptions?: { readonly [key: string]: ElasticsearchDomainLogPublishingOption };
  readonly NodeToNodeEncryptionOptions?: ElasticsearchDomainNodeToNodeEncryptionOptions;
  readonly SnapshotOptions?: ElasticsearchDomainSnapshotOptions;
  readonly Tags?: readonly Tag[];
  readonly VPCOptions?: ElasticsearchDomainVPCOptions;
}

export interface ElasticsearchDomainAdvancedSecurityOptionsInput {
  readonly AnonymousAuthEnabled?: boolean;
  readonly Enabled?: boolean;
  readonly InternalUserDatabaseEnabled?: boolean;
  readonly MasterUserOptions?: ElasticsearchDomainMasterUserOptions;
}

export interface ElasticsearchDomainMasterUserOptions {
  readonly MasterUserARN?: string;
  readonly MasterUserName?: string;
  readonly MasterUserPassword?: string;
}

export interface ElasticsearchDomainCognitoOptions {
  readonly Enabled?: boolean;
  readonly IdentityPoolId?: string;
  readonly RoleArn?: string;
  readonly UserPoolId?: string;
}

export interface ElasticsearchDomainDomainEndpointOptions {
  readonly CustomEndpoint?: string;
  readonly CustomEndpointCertificateArn?: string;
  readonly CustomEndpointEnabled?: boolean;
  readonly EnforceHTTPS?: boolean;
  readonly TLSSecurityPolicy?: string;
}

export interface ElasticsearchDomainEBSOptions {
  readonly EBSEnabled?: boolean;
  readonly Iops?: number;
  readonly VolumeSize?: number;
  readonly VolumeType?: string;
}

export interface ElasticsearchDomainElasticsearchClusterConfig {
  readonly ColdStorageOptions?: ElasticsearchDomainColdStorageOptions;
  readonly DedicatedMasterCount?: number;
  readonly DedicatedMasterEnabled?: boolean;
  readonly DedicatedMasterType?: string;
  readonly InstanceCount?: number;
  readonly InstanceType?: string;
  readonly WarmCount?: number;
  readonly WarmEnabled?: boolean;
  readonly WarmType?: string;
  readonly ZoneAwarenessConfig?: ElasticsearchDomainZoneAwarenessConfig;
  readonly ZoneAwarenessEnabled?: boolean;
}

export interface ElasticsearchDomainColdStorageOptions {
  readonly Enabled?: boolean;
}

export interface ElasticsearchDomainZoneAwarenessConfig {
  readonly AvailabilityZoneCount?: number;
}

export interface ElasticsearchDomainEncryptionAtRestOptions {
  readonly Enabled?: boolean;
  readonly KmsKeyId?: string;
}

export interface ElasticsearchDomainLogPublishingOption {
  readonly CloudWatchLogsLogGroupArn?: string;
  readonly Enabled?: boolean;
}

export interface ElasticsearchDomainNodeToNodeEncryptionOptions {
  readonly Enabled?: boolean;
}

export interface ElasticsearchDomainSnapshotOptions {
  readonly AutomatedSnapshotStartHour?: number;
}

export interface ElasticsearchDomainVPCOptions {
  readonly SecurityGroupIds?: readonly string[];
  readonly SubnetIds?: readonly string[];
}
