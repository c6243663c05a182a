// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::OpenSearchServerless::AccessPolicy': OpenSearchServerlessAccessPolicy;
    'AWS::OpenSearchServerless::Collection': OpenSearchServerlessCollection;
    'AWS::OpenSearchServerless::CollectionGroup': OpenSearchServerlessCollectionGroup;
    'AWS::OpenSearchServerless::CollectionIndex': OpenSearchServerlessCollectionIndex;
    'AWS::OpenSearchServerless::Index': OpenSearchServerlessIndex;
    'AWS::OpenSearchServerless::LifecyclePolicy': OpenSearchServerlessLifecyclePolicy;
    'AWS::OpenSearchServerless::SecurityConfig': OpenSearchServerlessSecurityConfig;
    'AWS::OpenSearchServerless::SecurityPolicy': OpenSearchServerlessSecurityPolicy;
    'AWS::OpenSearchServerless::VpcEndpoint': OpenSearchServerlessVpcEndpoint;
  }
}

export interface OpenSearchServerlessAccessPolicy {
  readonly Description?: string;
  readonly Name: string;
  readonly Policy: string;
  readonly Type: OneOf<'data'>;
}

export interface OpenSearchServerlessCollection {
  readonly CollectionGroupName?: string;
  readonly DeletionProtection?: OneOf<'ENABLED' | 'DISABLED'>;
  readonly Description?: string;
  readonly EncryptionConfig?: OpenSearchServerlessCollectionEncryptionConfig;
  readonly Name: string;
  readonly StandbyReplicas?: OneOf<'ENABLED' | 'DISABLED'>;
  readonly Tags?: readonly Tag[];
  readonly Type?: OneOf<'SEARCH' | 'TIMESERIES' | 'VECTORSEARCH'>;
  readonly VectorOptions?: OpenSearchServerlessCollectionVectorOptions;
}

export interface OpenSearchServerlessCollectionEncryptionConfig {
  readonly AWSOwnedKey?: boolean;
  readonly KmsKeyArn?: string;
}

export interface OpenSearchServerlessCollectionVectorOptions {
  readonly ServerlessVectorAcceleration?: OneOf<'ENABLED' | 'DISABLED' | 'ALLOWED'>;
}

export interface OpenSearchServerlessCollectionGroup {
  readonly CapacityLimits?: OpenSearchServerlessCollectionGroupCapacityLimits;
  readonly Description?: string;
  readonly Generation?: OneOf<'CLASSIC' | 'NEXTGEN'>;
  readonly Name: string;
  readonly StandbyReplicas: OneOf<'ENABLED' | 'DISABLED'>;
  readonly Tags?: readonly Tag[];
}

export interface OpenSearchServerlessCollectionGroupCapacityLimits {
  readonly MaxIndexingCapacityInOcu?: number;
  readonly MaxSearchCapacityInOcu?: number;
  readonly MinIndexingCapacityInOcu?: number;
  readonly MinSearchCapacityInOcu?: number;
}

export interface OpenSearchServerlessCollectionIndex {
  readonly Id: string;
  readonly IndexName: string;
  readonly IndexSchema?: string;
}

export interface OpenSearchServerlessIndex {
  readonly CollectionEndpoint: string;
  readonly IndexName: string;
  readonly Mappings?: OpenSearchServerlessIndexMappings;
  readonly Settings?: OpenSearchServerlessIndexIndexSettings;
}

export interface OpenSearchServerlessIndexMappings {
  readonly Properties?: { readonly [key: string]: OpenSearchServerlessIndexPropertyMapping };
}

export interface OpenSearchServerlessIndexPropertyMapping {
  readonly Analyzer?: string;
  readonly CompressionLevel?: OneOf<'16x' | '32x' | '8x' | '4x' | '2x' | '1x'>;
  readonly DataType?: OneOf<'float' | 'byte'>;
  readonly Dimension?: number;
  readonly Index?: boolean;
  readonly Method?: OpenSearchServerlessIndexMethod;
  readonly Properties?: { readonly [key: string]: OpenSearchServerlessIndexPropertyMapping };
  readonly SpaceType?: OneOf<'l2' | 'l1' | 'linf' | 'cosinesimil' | 'innerproduct' | 'hamming'>;
  readonly Type: OneOf<'text' | 'knn_vector' | 'keyword' | 'integer'>;
  readonly Value?: string;
}

export interface OpenSearchServerlessIndexMethod {
  readonly Engine?: OneOf<'nmslib' | 'faiss' | 'lucene'>;
  readonly Name: OneOf<'hnsw' | 'ivf'>;
  readonly Parameters?: OpenSearchServerlessIndexParameters;
  readonly SpaceType?: OneOf<'l2' | 'l1' | 'linf' | 'cosinesimil' | 'innerproduct' | 'hamming'>;
}

export interface OpenSearchServerlessIndexParameters {
  readonly EfConstruction?: number;
  readonly M?: number;
}

export interface OpenSearchServerlessIndexIndexSettings {
  readonly Analysis?: OpenSearchServerlessIndexAnalysis;
  readonly Index?: OpenSearchServerlessIndexIndex;
}

export interface OpenSearchServerlessIndexAnalysis {
  readonly Analyzer?: { readonly [key: string]: OpenSearchServerlessIndexAnalyzerItems };
}

export interface OpenSearchServerlessIndexAnalyzerItems {
  readonly CharFilter?: readonly string[];
  readonly Filter?: readonly string[];
  readonly Tokenizer?: string;
  readonly Type?: string;
}

export interface OpenSearchServerlessIndexIndex {
  readonly Knn?: boolean;
  readonly KnnAlgoParamEfSearch?: number;
  readonly RefreshInterval?: string;
}

export interface OpenSearchServerlessLifecyclePolicy {
  readonly Description?: string;
  readonly Name: string;
  readonly Policy: string;
  readonly Type: OneOf<'retention'>;
}

export interface OpenSearchServerlessSecurityConfig {
  readonly Description?: string;
  readonly IamFederationOptions?: OpenSearchServerlessSecurityConfigIamFederationConfigOptions;
  readonly IamIdentityCenterOptions?: OpenSearchServerlessSecurityConfigIamIdentityCenterConfigOptions;
  readonly Name?: string;
  readonly SamlOptions?: OpenSearchServerlessSecurityConfigSamlConfigOptions;
  readonly Type?: OneOf<'saml' | 'iamidentitycenter' | 'iamfederation'>;
}

export interface OpenSearchServerlessSecurityConfigIamFederationConfigOptions {
  readonly GroupAttribute?: string;
  readonly UserAttribute?: string;
}

export interface OpenSearchServerlessSecurityConfigIamIdentityCenterConfigOptions {
  readonly ApplicationArn?: string;
  readonly ApplicationDescription?: string;
  readonly ApplicationName?: string;
  readonly GroupAttribute?: string;
  readonly InstanceArn: string;
  readonly UserAttribute?: string;
}

export interface OpenSearchServerlessSecurityConfigSamlConfigOptions {
  readonly GroupAttribute?: string;
  readonly Metadata: string;
  readonly OpenSearchServerlessEntityId?: string;
  readonly SessionTimeout?: number;
  readonly UserAttribute?: string;
}

export interface OpenSearchServerlessSecurityPolicy {
  readonly Description?: string;
  readonly Name: string;
  readonly Policy: string;
  readonly Type: OneOf<'encryption' | 'network'>;
}

export interface OpenSearchServerlessVpcEndpoint {
  readonly Name: string;
  readonly SecurityGroupIds?: readonly string[];
  readonly SubnetIds: readonly string[];
  readonly VpcId: string;
}
