// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::Transfer::Agreement': TransferAgreement;
    'AWS::Transfer::Certificate': TransferCertificate;
    'AWS::Transfer::Connector': TransferConnector;
    'AWS::Transfer::HostKey': TransferHostKey;
    'AWS::Transfer::Profile': TransferProfile;
    'AWS::Transfer::Server': TransferServer;
    'AWS::Transfer::User': TransferUser;
    'AWS::Transfer::WebApp': TransferWebApp;
    'AWS::Transfer::Workflow': TransferWorkflow;
  }
}

export interface TransferAgreement {
  readonly AccessRole: string;
  readonly BaseDirectory?: string;
  readonly CustomDirectories?: TransferAgreementCustomDirectories;
  readonly Description?: string;
  readonly EnforceMessageSigning?: OneOf<'ENABLED' | 'DISABLED'>;
  readonly LocalProfileId: string;
  readonly PartnerProfileId: string;
  readonly PreserveFilename?: OneOf<'ENABLED' | 'DISABLED'>;
  readonly ServerId: string;
  readonly Status?: OneOf<'ACTIVE' | 'INACTIVE'>;
  readonly Tags?: readonly Tag[];
}

export interface TransferAgreementCustomDirectories {
  readonly FailedFilesDirectory: string;
  readonly MdnFilesDirectory: string;
  readonly PayloadFilesDirectory: string;
  readonly StatusFilesDirectory: string;
  readonly TemporaryFilesDirectory: string;
}

export interface TransferCertificate {
  readonly ActiveDate?: string;
  readonly Certificate: string;
  readonly CertificateChain?: string;
  readonly Description?: string;
  readonly InactiveDate?: string;
  readonly PrivateKey?: string;
  readonly Tags?: readonly Tag[];
  readonly Usage: OneOf<'SIGNING' | 'ENCRYPTION' | 'TLS'>;
}

export interface TransferConnector {
  readonly AccessRole: string;
  readonly As2Config?: TransferConnectorAs2Config;
  readonly EgressConfig?: TransferConnectorConnectorEgressConfig;
  readonly EgressType?: OneOf<'SERVICE_MANAGED' | 'VPC_LATTICE'>;
  readonly IpAddressType?: OneOf<'IPV4' | 'DUALSTACK'>;
  readonly LoggingRole?: string;
  readonly SecurityPolicyName?: string;
  readonly SftpConfig?: TransferConnectorSftpConfig;
  readonly Tags?: readonly Tag[];
  readonly Url?: string;
}

export interface TransferConnectorAs2Config {
  readonly AsyncMdnConfig?: TransferConnectorConnectorAsyncMdnConfig;
  readonly BasicAuthSecretId?: string;
  readonly Compression?: OneOf<'ZLIB' | 'DISABLED'>;
  readonly EncryptionAlgorithm?: OneOf<'AES128_CBC' | 'AES192_CBC' | 'AES256_CBC' | 'NONE' | 'DES_EDE3_CBC'>;
  readonly LocalProfileId?: string;
  readonly MdnResponse?: OneOf<'SYNC' | 'ASYNC' | 'NONE'>;
  readonly MdnSigningAlgorithm?: OneOf<'SHA256' | 'SHA384' | 'SHA512' | 'SHA1' | 'NONE' | 'DEFAULT'>;
  readonly MessageSubject?: string;
  readonly PartnerProfileId?: string;
  readonly PreserveContentType?: OneOf<'ENABLED' | 'DISABLED'>;
  readonly SigningAlgorithm?: OneOf<'SHA256' | 'SHA384' | 'SHA512' | 'SHA1' | 'NONE'>;
}

export interface TransferConnectorConnectorAsyncMdnConfig {
  readonly ServerIds: readonly string[];
  readonly Url: string;
}

export interface TransferConnectorConnectorEgressConfig {
  readonly VpcLattice: TransferConnectorConnectorVpcLatticeEgressConfig;
}

export interface TransferConnectorConnectorVpcLatticeEgressConfig {
  readonly PortNumber?: number;
  readonly ResourceConfigurationArn: string;
}

export interface TransferConnectorSftpConfig {
  readonly MaxConcurrentConnections?: number;
  readonly OrderedUserSecretVersionStages?: readonly string[];
  readonly TrustedHostKeys?: readonly string[];
  readonly UserSecretId?: string;
}

export interface TransferHostKey {
  readonly Description?: string;
  readonly HostKeyBody?: string;
  readonly ServerId: string;
  readonly Tags?: readonly Tag[];
}

export interface TransferProfile {
  readonly As2Id: string;
  readonly CertificateIds?: readonly string[];
  readonly ProfileType: OneOf<'LOCAL' | 'PARTNER'>;
  readonly Tags?: readonly Tag[];
}

export interface TransferServer {
  readonly Certificate?: string;
  readonly Domain?: OneOf<'S3' | 'EFS'>;
  readonly EndpointDetails?: TransferServerEndpointDetails;
  readonly EndpointType?: OneOf<'PUBLIC' | 'VPC' | 'VPC_ENDPOINT'>;
  readonly IdentityProviderDetails?: TransferServerIdentityProviderDetails;
  readonly IdentityProviderType?: OneOf<'SERVICE_MANAGED' | 'API_GATEWAY' | 'AWS_DIRECTORY_SERVICE' | 'AWS_LAMBDA'>;
  readonly IpAddressType?: OneOf<'IPV4' | 'DUALSTACK'>;
  readonly LoggingRole?: string;
  readonly PostAuthenticationLoginBanner?: string;
  readonly PreAuthenticationLoginBanner?: string;
  readonly ProtocolDetails?: TransferServerProtocolDetails;
  readonly Protocols?: readonly string[];
  readonly S3StorageOptions?: TransferServerS3StorageOptions;
  readonly SecurityPolicyName?: string;
  readonly StructuredLogDestinations?: readonly string[];
  readonly Tags?: readonly Tag[];
  readonly WorkflowDetails?: TransferServerWorkflowDetails;
}

export interface TransferServerEndpointDetails {
  readonly AddressAllocationIds?: readonly string[];
  readonly SecurityGroupIds?: readonly string[];
  readonly SubnetIds?: readonly string[];
  readonly VpcEndpointId?: string;
  readonly VpcId?: string;
}

export interface TransferServerIdentityProviderDetails {
  readonly DirectoryId?: string;
  readonly Function?: string;
  readonly InvocationRole?: string;
  readonly SftpAuthenticationMethods?: OneOf<'PASSWORD' | 'PUBLIC_KEY' | 'PUBLIC_KEY_OR_PASSWORD' | 'PUBLIC_KEY_AND_PASSWORD'>;
  readonly Url?: string;
}

export interface TransferServerProtocolDetails {
  readonly As2Transports?: readonly string[];
  readonly PassiveIp?: string;
  readonly ProxyConfig?: TransferServerProxyConfig;
  readonly SetStatOption?: OneOf<'DEFAULT' | 'ENABLE_NO_OP'>;
  readonly TlsSessionResumptionMode?: OneOf<'DISABLED' | 'ENABLED' | 'ENFORCED'>;
}

export interface TransferServerProxyConfig {
  readonly SftpMode?: OneOf<'PROXY_PROTOCOL_V2_ENFORCED' | 'NONE'>;
}

export interface TransferServerS3StorageOptions {
  readonly DirectoryListingOptimization?: OneOf<'ENABLED' | 'DISABLED'>;
}

export interface TransferServerWorkflowDetails {
  readonly OnPartialUpload?: readonly TransferServerWorkflowDetail[];
  readonly OnUpload?: readonly TransferServerWorkflowDetail[];
}

export interface TransferServerWorkflowDetail {
  readonly ExecutionRole: string;
  readonly WorkflowId: string;
}

export interface TransferUser {
  readonly HomeDirectory?: string;
  readonly HomeDirectoryMappings?: readonly TransferUserHomeDirectoryMapEntry[];
  readonly HomeDirectoryType?: OneOf<'PATH' | 'LOGICAL'>;
  readonly Policy?: string;
  readonly PosixProfile?: TransferUserPosixProfile;
  readonly Role: string;
  readonly ServerId: string;
  readonly SshPublicKeys?: readonly string[];
  readonly Tags?: readonly Tag[];
  readonly UserName: string;
}

export interface TransferUserHomeDirectoryMapEntry {
  readonly Entry: string;
  readonly Target: string;
  readonly Type?: OneOf<'FILE' | 'DIRECTORY'>;
}

export interface TransferUserPosixProfile {
  readonly Gid: number;
  readonly SecondaryGids?: readonly number[];
  readonly Uid: number;
}

export interface TransferWebApp {
  readonly AccessEndpoint?: string;
  readonly EndpointDetails?: TransferWebAppEndpointDetails;
  readonly IdentityProviderDetails: TransferWebAppIdentityProviderDetails;
  readonly Tags?: readonly Tag[];
  readonly WebAppCustomization?: TransferWebAppWebAppCustomization;
  readonly WebAppEndpointPolicy?: OneOf<'STANDARD' | 'FIPS'>;
  readonly WebAppUnits?: TransferWebAppWebAppUnits;
}

export interface TransferWebAppEndpointDetails {
  readonly Vpc?: TransferWebAppVpc;
}

export interface TransferWebAppVpc {
  readonly IpAddressType?: OneOf<'IPV4' | 'DUALSTACK'>;
  readonly SecurityGroupIds?: readonly string[];
  readonly SubnetIds?: readonly string[];
  readonly VpcId?: string;
}

export interface TransferWebAppIdentityProviderDetails {
  readonly ApplicationArn?: string;
  readonly InstanceArn?: string;
  readonly Role?: string;
}

export interface TransferWebAppWebAppCustomization {
  readonly FaviconFile?: string;
  readonly LogoFile?: string;
  readonly Title?: string;
}

export interface TransferWebAppWebAppUnits {
  readonly Provisioned: number;
}

export interface TransferWorkflow {
  readonly Description?: string;
  readonly OnExceptionSteps?: readonly TransferWorkflowWorkflowStep[];
  readonly Steps: readonly TransferWorkflowWorkflowStep[];
  readonly Tags?: readonly Tag[];
}

export interface TransferWorkflowWorkflowStep {
  readonly CopyStepDetails?: TransferWorkflowCopyStepDetails;
  readonly CustomStepDetails?: TransferWorkflowCustomStepDetails;
  readonly DecryptStepDetails?: TransferWorkflowDecryptStepDetails;
  readonly DeleteStepDetails?: TransferWorkflowDeleteStepDetails;
  readonly TagStepDetails?: TransferWorkflowTagStepDetails;
  readonly Type?: OneOf<'COPY' | 'CUSTOM' | 'DECRYPT' | 'DELETE' | 'TAG'>;
}

export interface TransferWorkflowCopyStepDetails {
  readonly DestinationFileLocation?: TransferWorkflowS3FileLocation;
  readonly Name?: string;
  readonly OverwriteExisting?: OneOf<'TRUE' | 'FALSE'>;
  readonly SourceFileLocation?: string;
}

export interface TransferWorkflowS3FileLocation {
  readonly S3FileLocation?: TransferWorkflowS3InputFileLocation;
}

export interface TransferWorkflowS3InputFileLocation {
  readonly Bucket?: string;
  readonly Key?: string;
}

export interface TransferWorkflowCustomStepDetails {
  readonly Name?: string;
  readonly SourceFileLocation?: string;
  readonly Target?: string;
  readonly TimeoutSeconds?: number;
}

export interface TransferWorkflowDecryptStepDetails {
  readonly DestinationFileLocation: TransferWorkflowInputFileLocation;
  readonly Name?: string;
  readonly OverwriteExisting?: OneOf<'TRUE' | 'FALSE'>;
  readonly SourceFileLocation?: string;
  readonly Type: OneOf<'PGP'>;
}

export interface TransferWorkflowInputFileLocation {
  readonly EfsFileLocation?: TransferWorkflowEfsInputFileLocation;
  readonly S3FileLocation?: TransferWorkflowS3InputFileLocation;
}

export interface TransferWorkflowEfsInputFileLocation {
  readonly FileSystemId?: string;
  readonly Path?: string;
}

export interface TransferWorkflowDeleteStepDetails {
  readonly Name?: string;
  readonly SourceFileLocation?: string;
}

export interface TransferWorkflowTagStepDetails {
  readonly Name?: string;
  readonly SourceFileLocation?: string;
  readonly Tags?: readonly TransferWorkflowS3Tag[];
}

export interface TransferWorkflowS3Tag {
  readonly Key: string;
  readonly Value: string;
}
