// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::DataSync::Agent': DataSyncAgent;
    'AWS::DataSync::LocationAzureBlob': DataSyncLocationAzureBlob;
    'AWS::DataSync::LocationEFS': DataSyncLocationEFS;
    'AWS::DataSync::LocationFSxLustre': DataSyncLocationFSxLustre;
    'AWS::DataSync::LocationFSxONTAP': DataSyncLocationFSxONTAP;
    'AWS::DataSync::LocationFSxOpenZFS': DataSyncLocationFSxOpenZFS;
    'AWS::DataSync::LocationFSxWindows': DataSyncLocationFSxWindows;
    'AWS::DataSync::LocationHDFS': DataSyncLocationHDFS;
    'AWS::DataSync::LocationNFS': DataSyncLocationNFS;
    'AWS::DataSync::LocationObjectStorage': DataSyncLocationObjectStorage;
    'AWS::DataSync::LocationS3': DataSyncLocationS3;
    'AWS::DataSync::LocationSMB': DataSyncLocationSMB;
    'AWS::DataSync::Task': DataSyncTask;
  }
}

export interface DataSyncAgent {
  readonly ActivationKey?: string;
  readonly AgentName?: string;
  readonly SecurityGroupArns?: readonly string[];
  readonly SubnetArns?: readonly string[];
  readonly Tags?: readonly Tag[];
  readonly VpcEndpointId?: string;
}

export interface DataSyncLocationAzureBlob {
  readonly AgentArns?: readonly string[];
  readonly AzureAccessTier?: OneOf<'HOT' | 'COOL' | 'ARCHIVE'>;
  readonly AzureBlobAuthenticationType: OneOf<'SAS' | 'NONE' | 'OIDC'>;
  readonly AzureBlobContainerUrl?: string;
  readonly AzureBlobSasConfiguration?: DataSyncLocationAzureBlobAzureBlobSasConfiguration;
  readonly AzureBlobType?: OneOf<'BLOCK'>;
  readonly CmkSecretConfig?: DataSyncLocationAzureBlobCmkSecretConfig;
  readonly CustomSecretConfig?: DataSyncLocationAzureBlobCustomSecretConfig;
  readonly FederatedIdentity?: DataSyncLocationAzureBlobAzureFederatedIdentityConfig;
  readonly Subdirectory?: string;
  readonly Tags?: readonly Tag[];
}

export interface DataSyncLocationAzureBlobAzureBlobSasConfiguration {
  readonly AzureBlobSasToken: string;
}

export interface DataSyncLocationAzureBlobCmkSecretConfig {
  readonly KmsKeyArn?: string;
  readonly SecretArn?: string;
}

export interface DataSyncLocationAzureBlobCustomSecretConfig {
  readonly SecretAccessRoleArn: string;
  readonly SecretArn: string;
}

export interface DataSyncLocationAzureBlobAzureFederatedIdentityConfig {
  readonly AwsIamRole?: string;
  readonly AzureOidc?: DataSyncLocationAzureBlobAzureOidcConfig;
}

export interface DataSyncLocationAzureBlobAzureOidcConfig {
  readonly ClientId: string;
  readonly TenantId: string;
}

export interface DataSyncLocationEFS {
  readonly AccessPointArn?: string;
  readonly Ec2Config: DataSyncLocationEFSEc2Config;
  readonly EfsFilesystemArn?: string;
  readonly FileSystemAccessRoleArn?: string;
  readonly InTransitEncryption?: OneOf<'NONE' | 'TLS1_2'>;
  readonly Subdirectory?: string;
  readonly Tags?: readonly Tag[];
}

export interface DataSyncLocationEFSEc2Config {
  readonly SecurityGroupArns: readonly string[];
  readonly SubnetArn: string;
}

export interface DataSyncLocationFSxLustre {
  readonly FsxFilesystemArn?: string;
  readonly SecurityGroupArns: readonly string[];
  readonly Subdirectory?: string;
  readonly Tags?: readonly Tag[];
}

export interface DataSyncLocationFSxONTAP {
  readonly Protocol?: DataSyncLocationFSxONTAPProtocol;
  readonly SecurityGroupArns: readonly string[];
  readonly StorageVirtualMachineArn: string;
  readonly Subdirectory?: string;
  readonly Tags?: readonly Tag[];
}

export interface DataSyncLocationFSxONTAPProtocol {
  readonly NFS?: DataSyncLocationFSxONTAPNFS;
  readonly SMB?: DataSyncLocationFSxONTAPSMB;
}

export interface DataSyncLocationFSxONTAPNFS {
  readonly MountOptions: DataSyncLocationFSxONTAPNfsMountOptions;
}

export interface DataSyncLocationFSxONTAPNfsMountOptions {
  readonly Version?: OneOf<'AUTOMATIC' | 'NFS3' | 'NFS4_0' | 'NFS4_1'>;
}

export interface DataSyncLocationFSxONTAPSMB {
  readonly CmkSecretConfig?: DataSyncLocationFSxONTAPCmkSecretConfig;
  readonly CustomSecretConfig?: DataSyncLocationFSxONTAPCustomSecretConfig;
  readonly Domain?: string;
  readonly ManagedSecretConfig?: DataSyncLocationFSxONTAPManagedSecretConfig;
  readonly MountOptions: DataSyncLocationFSxONTAPSmbMountOptions;
  readonly Password?: string;
  readonly User: string;
}

export interface DataSyncLocationFSxONTAPCmkSecretConfig {
  readonly KmsKeyArn?: string;
  readonly SecretArn?: string;
}

export interface DataSyncLocationFSxONTAPCustomSecretConfig {
  readonly SecretAccessRoleArn: string;
  readonly SecretArn: string;
}

export interface DataSyncLocationFSxONTAPManagedSecretConfig {
  readonly SecretArn: string;
}

export interface DataSyncLocationFSxONTAPSmbMountOptions {
  readonly Version?: OneOf<'AUTOMATIC' | 'SMB2' | 'SMB3'>;
}

export interface DataSyncLocationFSxOpenZFS {
  readonly FsxFilesystemArn?: string;
  readonly Protocol: DataSyncLocationFSxOpenZFSProtocol;
  readonly SecurityGroupArns: readonly string[];
  readonly Subdirectory?: string;
  readonly Tags?: readonly Tag[];
}

export interface DataSyncLocationFSxOpenZFSProtocol {
  readonly NFS?: DataSyncLocationFSxOpenZFSNFS;
}

export interface DataSyncLocationFSxOpenZFSNFS {
  readonly MountOptions: DataSyncLocationFSxOpenZFSMountOptions;
}

export interface DataSyncLocationFSxOpenZFSMountOptions {
  readonly Version?: OneOf<'AUTOMATIC' | 'NFS3' | 'NFS4_0' | 'NFS4_1' | 'NFS4_2'>;
}

export interface DataSyncLocationFSxWindows {
  readonly CmkSecretConfig?: DataSyncLocationFSxWindowsCmkSecretConfig;
  readonly CustomSecretConfig?: DataSyncLocationFSxWindowsCustomSecretConfig;
  readonly Domain?: string;
  readonly FsxFilesystemArn?: string;
  readonly Password?: string;
  readonly SecurityGroupArns: readonly string[];
  readonly Subdirectory?: string;
  readonly Tags?: readonly Tag[];
  readonly User: string;
}

export interface DataSyncLocationFSxWindowsCmkSecretConfig {
  readonly KmsKeyArn?: string;
  readonly SecretArn?: string;
}

export interface DataSyncLocationFSxWindowsCustomSecretConfig {
  readonly SecretAccessRoleArn: string;
  readonly SecretArn: string;
}

export interface DataSyncLocationHDFS {
  readonly AgentArns: readonly string[];
  readonly AuthenticationType: OneOf<'SIMPLE' | 'KERBEROS'>;
  readonly BlockSize?: number;
  readonly CmkSecretConfig?: DataSyncLocationHDFSCmkSecretConfig;
  readonly CustomSecretConfig?: DataSyncLocationHDFSCustomSecretConfig;
  readonly KerberosKeytab?: string;
  readonly KerberosKrb5Conf?: string;
  readonly KerberosPrincipal?: string;
  readonly KmsKeyProviderUri?: string;
  readonly NameNodes: readonly DataSyncLocationHDFSNameNode[];
  readonly QopConfiguration?: DataSyncLocationHDFSQopConfiguration;
  readonly ReplicationFactor?: number;
  readonly SimpleUser?: string;
  readonly Subdirectory?: string;
  readonly Tags?: readonly Tag[];
}

export interface DataSyncLocationHDFSCmkSecretConfig {
  readonly KmsKeyArn?: string;
  readonly SecretArn?: string;
}

export interface DataSyncLocationHDFSCustomSecretConfig {
  readonly SecretAccessRoleArn: string;
  readonly SecretArn: string;
}

export interface DataSyncLocationHDFSNameNode {
  readonly Hostname: string;
  readonly Port: number;
}

export interface DataSyncLocationHDFSQopConfiguration {
  readonly DataTransferProtection?: OneOf<'AUTHENTICATION' | 'INTEGRITY' | 'PRIVACY' | 'DISABLED'>;
  readonly RpcProtection?: OneOf<'AUTHENTICATION' | 'INTEGRITY' | 'PRIVACY' | 'DISABLED'>;
}

export interface DataSyncLocationNFS {
  readonly MountOptions?: DataSyncLocationNFSMountOptions;
  readonly OnPremConfig: DataSyncLocationNFSOnPremConfig;
  readonly ServerHostname?: string;
  readonly Subdirectory?: string;
  readonly Tags?: readonly Tag[];
}

export interface DataSyncLocationNFSMountOptions {
  readonly Version?: OneOf<'AUTOMATIC' | 'NFS3' | 'NFS4_0' | 'NFS4_1' | 'NFS4_2'>;
}

export interface DataSyncLocationNFSOnPremConfig {
  readonly AgentArns: readonly string[];
}

export interface DataSyncLocationObjectStorage {
  readonly AccessKey?: string;
  readonly AgentArns?: readonly string[];
  readonly BucketName?: string;
  readonly CmkSecretConfig?: DataSyncLocationObjectStorageCmkSecretConfig;
  readonly CustomSecretConfig?: DataSyncLocationObjectStorageCustomSecretConfig;
  readonly FederatedIdentity?: DataSyncLocationObjectStorageObjectStorageFederatedIdentityConfig;
  readonly SecretKey?: string;
  readonly ServerCertificate?: string;
  readonly ServerHostname?: string;
  readonly ServerPort?: number;
  readonly ServerProtocol?: OneOf<'HTTPS' | 'HTTP'>;
  readonly Subdirectory?: string;
  readonly Tags?: readonly Tag[];
}

export interface DataSyncLocationObjectStorageCmkSecretConfig {
  readonly KmsKeyArn?: string;
  readonly SecretArn?: string;
}

export interface DataSyncLocationObjectStorageCustomSecretConfig {
  readonly SecretAccessRoleArn: string;
  readonly SecretArn: string;
}

export interface DataSyncLocationObjectStorageObjectStorageFederatedIdentityConfig {
  readonly AwsIamRole?: string;
  readonly ExternalIdentity?: DataSyncLocationObjectStorageObjectStorageExternalIdentityConfig;
}

export interface DataSyncLocationObjectStorageObjectStorageExternalIdentityConfig {
  readonly GoogleOidc?: DataSyncLocationObjectStorageGoogleOidcConfig;
}

export interface DataSyncLocationObjectStorageGoogleOidcConfig {
  readonly IdentityPoolName: string;
  readonly IdentityProviderName: string;
  readonly ProjectName: string;
  readonly ProjectNumber: string;
}

export interface DataSyncLocationS3 {
  readonly S3BucketArn?: string;
  readonly S3Config: DataSyncLocationS3S3Config;
  readonly S3StorageClass?: OneOf<'STANDARD' | 'STANDARD_IA' | 'ONEZONE_IA' | 'INTELLIGENT_TIERING' | 'GLACIER' | 'GLACIER_INSTANT_RETRIEVAL' | 'DEEP_ARCHIVE'>;
  readonly Subdirectory?: string;
  readonly Tags?: readonly Tag[];
}

export interface DataSyncLocationS3S3Config {
  readonly BucketAccessRoleArn: string;
}

export interface DataSyncLocationSMB {
  readonly AgentArns: readonly string[];
  readonly AuthenticationType?: OneOf<'NTLM' | 'KERBEROS'>;
  readonly CmkSecretConfig?: DataSyncLocationSMBCmkSecretConfig;
  readonly CustomSecretConfig?: DataSyncLocationSMBCustomSecretConfig;
  readonly DnsIpAddresses?: readonly string[];
  readonly Domain?: string;
  readonly KerberosKeytab?: string;
  readonly KerberosKrb5Conf?: string;
  readonly KerberosPrincipal?: string;
  readonly MountOptions?: DataSyncLocationSMBMountOptions;
  readonly Password?: string;
  readonly ServerHostname?: string;
  readonly Subdirectory?: string;
  readonly Tags?: readonly Tag[];
  readonly User?: string;
}

export interface DataSyncLocationSMBCmkSecretConfig {
  readonly KmsKeyArn?: string;
  readonly SecretArn?: string;
}

export interface DataSyncLocationSMBCustomSecretConfig {
  readonly SecretAccessRoleArn: string;
  readonly SecretArn: string;
}

export interface DataSyncLocationSMBMountOptions {
  readonly Version?: OneOf<'AUTOMATIC' | 'SMB1' | 'SMB2_0' | 'SMB2' | 'SMB3'>;
}

export interface DataSyncTask {
  readonly CloudWatchLogGroupArn?: string;
  readonly DestinationLocationArn: string;
  readonly Excludes?: readonly DataSyncTaskFilterRule[];
  readonly Includes?: readonly DataSyncTaskFilterRule[];
  readonly ManifestConfig?: DataSyncTaskManifestConfig;
  readonly Name?: string;
  readonly Options?: DataSyncTaskOptions;
  readonly Schedule?: DataSyncTaskTaskSchedule;
  readonly SourceLocationArn: string;
  readonly Tags?: readonly Tag[];
  readonly TaskMode?: OneOf<'BASIC' | 'ENHANCED'>;
  readonly TaskReportConfig?: DataSyncTaskTaskReportConfig;
}

export interface DataSyncTaskFilterRule {
  readonly FilterType?: OneOf<'SIMPLE_PATTERN'>;
  readonly Value?: string;
}

export interface DataSyncTaskManifestConfig {
  readonly Action?: OneOf<'TRANSFER'>;
  readonly Format?: OneOf<'CSV'>;
  readonly Source: DataSyncTaskSource;
}

export interface DataSyncTaskSource {
  readonly S3?: DataSyncTaskManifestConfigSourceS3;
}

export interface DataSyncTaskManifestConfigSourceS3 {
  readonly BucketAccessRoleArn?: string;
  readonly ManifestObjectPath?: string;
  readonly ManifestObjectVersionId?: string;
  readonly S3BucketArn?: string;
}

export interface DataSyncTaskOptions {
  readonly Atime?: OneOf<'NONE' | 'BEST_EFFORT'>;
  readonly BytesPerSecond?: number;
  readonly Gid?: OneOf<'NONE' | 'INT_VALUE' | 'NAME' | 'BOTH'>;
  readonly LogLevel?: OneOf<'OFF' | 'BASIC' | 'TRANSFER'>;
  readonly Mtime?: OneOf<'NONE' | 'PRESERVE'>;
  readonly ObjectMetadata?: OneOf<'PRESERVE' | 'NONE'>;
  readonly ObjectTags?: OneOf<'PRESERVE' | 'NONE'>;
  readonly OverwriteMode?: OneOf<'ALWAYS' | 'NEVER'>;
  readonly PosixPermissions?: OneOf<'NONE' | 'PRESERVE'>;
  readonly PreserveDeletedFiles?: OneOf<'PRESERVE' | 'REMOVE'>;
  readonly PreserveDevices?: OneOf<'NONE' | 'PRESERVE'>;
  readonly SecurityDescriptorCopyFlags?: OneOf<'NONE' | 'OWNER_DACL' | 'OWNER_DACL_SACL'>;
  readonly TaskQueueing?: OneOf<'ENABLED' | 'DISABLED'>;
  readonly TransferMode?: OneOf<'CHANGED' | 'ALL'>;
  readonly Uid?: OneOf<'NONE' | 'INT_VALUE' | 'NAME' | 'BOTH'>;
  readonly VerifyMode?: OneOf<'POINT_IN_TIME_CONSISTENT' | 'ONLY_FILES_TRANSFERRED' | 'NONE'>;
}

export interface DataSyncTaskTaskSchedule {
  readonly ScheduleExpression?: string;
  readonly Status?: OneOf<'ENABLED' | 'DISABLED'>;
}

export interface DataSyncTaskTaskReportConfig {
  readonly Destination: DataSyncTaskDestination;
  readonly ObjectVersionIds?: OneOf<'INCLUDE' | 'NONE'>;
  readonly OutputType: OneOf<'SUMMARY_ONLY' | 'STANDARD'>;
  readonly Overrides?: DataSyncTaskOverrides;
  readonly ReportLevel?: OneOf<'ERRORS_ONLY' | 'SUCCESSES_AND_ERRORS'>;
}

export interface DataSyncTaskDestination {
  readonly S3?: DataSyncTaskTaskReportConfigDestinationS3;
}

export interface DataSyncTaskTaskReportConfigDestinationS3 {
  readonly BucketAccessRoleArn?: string;
  readonly S3BucketArn?: string;
  readonly Subdirectory?: string;
}

export interface DataSyncTaskOverrides {
  readonly Deleted?: DataSyncTaskDeleted;
  readonly Skipped?: DataSyncTaskSkipped;
  readonly Transferred?: DataSyncTaskTransferred;
  readonly Verified?: DataSyncTaskVerified;
}

export interface DataSyncTaskDeleted {
  readonly ReportLevel?: OneOf<'ERRORS_ONLY' | 'SUCCESSES_AND_ERRORS'>;
}

export interface DataSyncTaskSkipped {
  readonly ReportLevel?: OneOf<'ERRORS_ONLY' | 'SUCCESSES_AND_ERRORS'>;
}

export interface DataSyncTaskTransferred {
  readonly ReportLevel?: OneOf<'ERRORS_ONLY' | 'SUCCESSES_AND_ERRORS'>;
}

export interface DataSyncTaskVerified {
  readonly ReportLevel?: OneOf<'ERRORS_ONLY' | 'SUCCESSES_AND_ERRORS'>;
}
