// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::Athena::CapacityReservation': AthenaCapacityReservation;
    'AWS::Athena::DataCatalog': AthenaDataCatalog;
    'AWS::Athena::NamedQuery': AthenaNamedQuery;
    'AWS::Athena::PreparedStatement': AthenaPreparedStatement;
    'AWS::Athena::WorkGroup': AthenaWorkGroup;
  }
}

export interface AthenaCapacityReservation {
  readonly CapacityAssignmentConfiguration?: AthenaCapacityReservationCapacityAssignmentConfiguration;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
  readonly TargetDpus: number;
}

export interface AthenaCapacityReservationCapacityAssignmentConfiguration {
  readonly CapacityAssignments: readonly AthenaCapacityReservationCapacityAssignment[];
}

export interface AthenaCapacityReservationCapacityAssignment {
  readonly WorkgroupNames: readonly string[];
}

export interface AthenaDataCatalog {
  readonly ConnectionType?: string;
  readonly Description?: string;
  readonly Error?: string;
  readonly Name: string;
  readonly Parameters?: { readonly [key: string]: string };
  readonly Status?: OneOf<'CREATE_IN_PROGRESS' | 'CREATE_COMPLETE' | 'CREATE_FAILED' | 'CREATE_FAILED_CLEANUP_IN_PROGRESS' | 'CREATE_FAILED_CLEANUP_COMPLETE' | 'CREATE_FAILED_CLEANUP_FAILED' | 'DELETE_IN_PROGRESS' | 'DELETE_COMPLETE' | 'DELETE_FAILED'>;
  readonly Tags?: readonly Tag[];
  readonly Type: OneOf<'LAMBDA' | 'GLUE' | 'HIVE' | 'FEDERATED'>;
}

export interface AthenaNamedQuery {
  readonly Database: string;
  readonly Description?: string;
  readonly Name?: string;
  readonly QueryString: string;
  readonly WorkGroup?: string;
}

export interface AthenaPreparedStatement {
  readonly Description?: string;
  readonly QueryStatement: string;
  readonly StatementName: string;
  readonly WorkGroup: string;
}

export interface AthenaWorkGroup {
  readonly Description?: string;
  readonly Name: string;
  readonly RecursiveDeleteOption?: boolean;
  readonly State?: OneOf<'ENABLED' | 'DISABLED'>;
  readonly Tags?: readonly Tag[];
  readonly WorkGroupConfiguration?: AthenaWorkGroupWorkGroupConfiguration;
  readonly WorkGroupConfigurationUpdates?: AthenaWorkGroupWorkGroupConfigurationUpdates;
}

export interface AthenaWorkGroupWorkGroupConfiguration {
  readonly AdditionalConfiguration?: string;
  readonly BytesScannedCutoffPerQuery?: number;
  readonly CustomerContentEncryptionConfiguration?: AthenaWorkGroupCustomerContentEncryptionConfiguration;
  readonly EnforceWorkGroupConfiguration?: boolean;
  readonly EngineConfiguration?: AthenaWorkGroupEngineConfiguration;
  readonly EngineVersion?: AthenaWorkGroupEngineVersion;
  readonly ExecutionRole?: string;
  readonly ManagedQueryResultsConfiguration?: AthenaWorkGroupManagedQueryResultsConfiguration;
  readonly MonitoringConfiguration?: AthenaWorkGroupMonitoringConfiguration;
  readonly PublishCloudWatchMetricsEnabled?: boolean;
  readonly RequesterPaysEnabled?: boolean;
  readonly ResultConfiguration?: AthenaWorkGroupResultConfiguration;
}

export interface AthenaWorkGroupCustomerContentEncryptionConfiguration {
  readonly KmsKey: string;
}

export interface AthenaWorkGroupEngineConfiguration {
  readonly AdditionalConfigs?: { readonly [key: string]: string };
  readonly Classifications?: readonly AthenaWorkGroupClassification[];
  readonly CoordinatorDpuSize?: number;
  readonly DefaultExecutorDpuSize?: number;
  readonly MaxConcurrentDpus?: number;
  readonly SparkProperties?: { readonly [key: string]: string };
}

export interface AthenaWorkGroupClassification {
  readonly Name?: string;
  readonly Properties?: { readonly [key: string]: string };
}

export interface AthenaWorkGroupEngineVersion {
  readonly EffectiveEngineVersion?: string;
  readonly SelectedEngineVersion?: string;
}

export interface AthenaWorkGroupManagedQueryResultsConfiguration {
  readonly Enabled?: boolean;
  readonly EncryptionConfiguration?: AthenaWorkGroupManagedStorageEncryptionConfiguration;
}

export interface AthenaWorkGroupManagedStorageEncryptionConfiguration {
  readonly KmsKey?: string;
}

export interface AthenaWorkGroupMonitoringConfiguration {
  readonly CloudWatchLoggingConfiguration?: AthenaWorkGroupCloudWatchLoggingConfiguration;
  readonly ManagedLoggingConfiguration?: AthenaWorkGroupManagedLoggingConfiguration;
  readonly S3LoggingConfiguration?: AthenaWorkGroupS3LoggingConfiguration;
}

export interface AthenaWorkGroupCloudWatchLoggingConfiguration {
  readonly Enabled?: boolean;
  readonly LogGroup?: string;
  readonly LogStreamNamePrefix?: string;
  readonly LogTypes?: { readonly [key: string]: readonly string[] };
}

export interface AthenaWorkGroupManagedLoggingConfiguration {
  readonly Enabled?: boolean;
  readonly KmsKey?: string;
}

export interface AthenaWorkGroupS3LoggingConfiguration {
  readonly Enabled?: boolean;
  readonly KmsKey?: string;
  readonly LogLocation?: string;
}

export interface AthenaWorkGroupResultConfiguration {
  readonly AclConfiguration?: AthenaWorkGroupAclConfiguration;
  readonly EncryptionConfiguration?: AthenaWorkGroupEncryptionConfiguration;
  readonly ExpectedBucketOwner?: string;
  readonly OutputLocation?: string;
}

export interface AthenaWorkGroupAclConfiguration {
  readonly S3AclOption: OneOf<'BUCKET_OWNER_FULL_CONTROL'>;
}

export interface AthenaWorkGroupEncryptionConfiguration {
  readonly EncryptionOption: OneOf<'SSE_S3' | 'SSE_KMS' | 'CSE_KMS'>;
  readonly KmsKey?: string;
}

export interface AthenaWorkGroupWorkGroupConfigurationUpdates {
  readonly AdditionalConfiguration?: string;
  readonly BytesScannedCutoffPerQuery?: number;
  readonly CustomerContentEncryptionConfiguration?: AthenaWorkGroupCustomerContentEncryptionConfiguration;
  readonly EnforceWorkGroupConfiguration?: boolean;
  readonly EngineConfiguration?: AthenaWorkGroupEngineConfiguration;
  readonly EngineVersion?: AthenaWorkGroupEngineVersion;
  readonly ExecutionRole?: string;
  readonly ManagedQueryResultsConfiguration?: AthenaWorkGroupManagedQueryResultsConfiguration;
  readonly MonitoringConfiguration?: AthenaWorkGroupMonitoringConfiguration;
  readonly PublishCloudWatchMetricsEnabled?: boolean;
  readonly RemoveBytesScannedCutoffPerQuery?: boolean;
  readonly RemoveCustomerContentEncryptionConfiguration?: boolean;
  readonly RequesterPaysEnabled?: boolean;
  readonly ResultConfigurationUpdates?: AthenaWorkGroupResultConfigurationUpdates;
}

export interface AthenaWorkGroupResultConfigurationUpdates {
  readonly AclConfiguration?: AthenaWorkGroupAclConfiguration;
  readonly EncryptionConfiguration?: AthenaWorkGroupEncryptionConfiguration;
  readonly ExpectedBucketOwner?: string;
  readonly OutputLocation?: string;
  readonly RemoveAclConfiguration?: boolean;
  readonly RemoveEncryptionConfiguration?: boolean;
  readonly RemoveExpectedBucketOwner?: boolean;
  readonly RemoveOutputLocation?: boolean;
}
