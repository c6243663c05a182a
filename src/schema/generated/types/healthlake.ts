// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::HealthLake::DataTransformationProfile': HealthLakeDataTransformationProfile;
    'AWS::HealthLake::FHIRDatastore': HealthLakeFHIRDatastore;
  }
}

export interface HealthLakeDataTransformationProfile {
  readonly KmsKeyId?: string;
  readonly ProfileDescription?: string;
  readonly ProfileName: string;
  readonly Source?: HealthLakeDataTransformationProfileSource;
  readonly SourceFormat: OneOf<'CCDA' | 'CSV'>;
  readonly Tags?: readonly Tag[];
}

export interface HealthLakeDataTransformationProfileSource {
  readonly ExistingVersionedProfileId?: HealthLakeDataTransformationProfileExistingVersionedProfileSource;
  readonly ProfileMapping?: HealthLakeDataTransformationProfileProfileMappingSource;
  readonly StarterProfile?: HealthLakeDataTransformationProfileStarterProfileSource;
}

export interface HealthLakeDataTransformationProfileExistingVersionedProfileSource {
  readonly ProfileId: string;
  readonly Version: number;
}

export interface HealthLakeDataTransformationProfileProfileMappingSource {
  readonly ProfileMapping: { readonly [key: string]: string };
}

export interface HealthLakeDataTransformationProfileStarterProfileSource {
  readonly StarterProfileName: string;
}

export interface HealthLakeFHIRDatastore {
  readonly DatastoreName?: string;
  readonly DatastoreTypeVersion: OneOf<'R4'>;
  readonly IdentityProviderConfiguration?: HealthLakeFHIRDatastoreIdentityProviderConfiguration;
  readonly PreloadDataConfig?: HealthLakeFHIRDatastorePreloadDataConfig;
  readonly SseConfiguration?: HealthLakeFHIRDatastoreSseConfiguration;
  readonly Tags?: readonly Tag[];
}

export interface HealthLakeFHIRDatastoreIdentityProviderConfiguration {
  readonly AuthorizationStrategy: OneOf<'SMART_ON_FHIR_V1' | 'AWS_AUTH' | 'SMART_ON_FHIR'>;
  readonly FineGrainedAuthorizationEnabled?: boolean;
  readonly IdpLambdaArn?: string;
  readonly Metadata?: string;
}

export interface HealthLakeFHIRDatastorePreloadDataConfig {
  readonly PreloadDataType: OneOf<'SYNTHEA'>;
}

export interface HealthLakeFHIRDatastoreSseConfiguration {
  readonly KmsEncryptionConfig: HealthLakeFHIRDatastoreKmsEncryptionConfig;
}

export interface HealthLakeFHIRDatastoreKmsEncryptionConfig {
  readonly CmkType: OneOf<'CUSTOMER_MANAGED_KMS_KEY' | 'AWS_OWNED_KMS_KEY'>;
  readonly KmsKeyId?: string;
}
