// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::AppStream::AppBlock': AppStreamAppBlock;
    'AWS::AppStream::AppBlockBuilder': AppStreamAppBlockBuilder;
    'AWS::AppStream::Application': AppStreamApplication;
    'AWS::AppStream::ApplicationEntitlementAssociation': AppStreamApplicationEntitlementAssociation;
    'AWS::AppStream::ApplicationFleetAssociation': AppStreamApplicationFleetAssociation;
    'AWS::AppStream::DirectoryConfig': AppStreamDirectoryConfig;
    'AWS::AppStream::Entitlement': AppStreamEntitlement;
    'AWS::AppStream::Fleet': AppStreamFleet;
    'AWS::AppStream::ImageBuilder': AppStreamImageBuilder;
    'AWS::AppStream::Stack': AppStreamStack;
    'AWS::AppStream::StackFleetAssociation': AppStreamStackFleetAssociation;
    'AWS::AppStream::StackUserAssociation': AppStreamStackUserAssociation;
    'AWS::AppStream::User': AppStreamUser;
  }
}

export interface AppStreamAppBlock {
  readonly Description?: string;
  readonly DisplayName?: string;
  readonly Name: string;
  readonly PackagingType?: string;
  readonly PostSetupScriptDetails?: AppStreamAppBlockScriptDetails;
  readonly SetupScriptDetails?: AppStreamAppBlockScriptDetails;
  readonly SourceS3Location: AppStreamAppBlockS3Location;
  readonly Tags?: readonly AppStreamAppBlockTag[];
}

export interface AppStreamAppBlockScriptDetails {
  readonly ExecutableParameters?: string;
  readonly ExecutablePath: string;
  readonly ScriptS3Location: AppStreamAppBlockS3Location;
  readonly TimeoutInSeconds: number;
}

export interface AppStreamAppBlockS3Location {
  readonly S3Bucket: string;
  readonly S3Key?: string;
}

export interface AppStreamAppBlockTag {
  readonly Key?: string;
  readonly TagKey?: string;
  readonly TagValue?: string;
  readonly Value?: string;
}

export interface AppStreamAppBlockBuilder {
  readonly AccessEndpoints?: readonly AppStreamAppBlockBuilderAccessEndpoint[];
  readonly AppBlockArns?: readonly string[];
  readonly Description?: string;
  readonly DisplayName?: string;
  readonly EnableDefaultInternetAccess?: boolean;
  readonly IamRoleArn?: string;
  readonly InstanceType: string;
  readonly Name: string;
  readonly Platform: string;
  readonly Tags?: readonly Tag[];
  readonly VpcConfig: AppStreamAppBlockBuilderVpcConfig;
}

export interface AppStreamAppBlockBuilderAccessEndpoint {
  readonly EndpointType: string;
  readonly VpceId: string;
}

export interface AppStreamAppBlockBuilderVpcConfig {
  readonly SecurityGroupIds?: readonly string[];
  readonly SubnetIds?: readonly string[];
}

export interface AppStreamApplication {
  readonly AppBlockArn: string;
  readonly AttributesToDelete?: readonly string[];
  readonly Description?: string;
  readonly DisplayName?: string;
  readonly IconS3Location: AppStreamApplicationS3Location;
  readonly InstanceFamilies: readonly string[];
  readonly LaunchParameters?: string;
  readonly LaunchPath: string;
  readonly Name: string;
  readonly Platforms: readonly string[];
  readonly Tags?: readonly AppStreamApplicationTag[];
  readonly WorkingDirectory?: string;
}

export interface AppStreamApplicationS3Location {
  readonly S3Bucket: string;
  readonly S3Key: string;
}

export interface AppStreamApplicationTag {
  readonly Key?: string;
  readonly TagKey?: string;
  readonly TagValue?: string;
  readonly Value?: string;
}

export interface AppStreamApplicationEntitlementAssociation {
  readonly ApplicationIdentifier: string;
  readonly EntitlementName: string;
  readonly StackName: string;
}

export interface AppStreamApplicationFleetAssociation {
  readonly ApplicationArn: string;
  readonly FleetName: string;
}

export interface AppStreamDirectoryConfig {
  readonly CertificateBasedAuthProperties?: AppStreamDirectoryConfigCertificateBasedAuthProperties;
  readonly DirectoryName: string;
  readonly OrganizationalUnitDistinguishedNames: readonly string[];
  readonly ServiceAccountCredentials: AppStreamDirectoryConfigServiceAccountCredentials;
}

export interface AppStreamDirectoryConfigCertificateBasedAuthProperties {
  readonly CertificateAuthorityArn?: string;
  readonly Status?: string;
}

export interface AppStreamDirectoryConfigServiceAccountCredentials {
  readonly AccountName: string;
  readonly AccountPassword: string;
}

export interface AppStreamEntitlement {
  readonly AppVisibility: string;
  readonly Attributes: readonly AppStreamEntitlementAttribute[];
  readonly Description?: string;
  readonly Name: string;
  readonly StackName: string;
}

export interface AppStreamEntitlementAttribute {
  readonly Name: string;
  readonly Value: string;
}

export interface AppStreamFleet {
  readonly ComputeCapacity?: AppStreamFleetComputeCapacity;
  readonly Description?: string;
  readonly DisableIMDSV1?: boolean;
  readonly DisconnectTimeoutInSeconds?: number;
  readonly DisplayName?: string;
  readonly DomainJoinInfo?: AppStreamFleetDomainJoinInfo;
  readonly EnableDefaultInternetAccess?: boolean;
  readonly FleetType?: string;
  readonly IamRoleArn?: string;
  readonly IdleDisconnectTimeoutInSeconds?: number;
  readonly ImageArn?: string;
  readonly ImageName?: string;
  readonly InstanceType: string;
  readonly MaxConcurrentSessions?: number;
  readonly MaxSessionsPerInstance?: number;
  readonly MaxUserDurationInSeconds?: number;
  readonly Name: string;
  readonly Platform?: string;
  readonly RootVolumeConfig?: AppStreamFleetVolumeConfig;
  readonly SessionScriptS3Location?: AppStreamFleetS3Location;
  readonly StreamView?: string;
  readonly Tags?: readonly Tag[];
  readonly UsbDeviceFilterStrings?: readonly string[];
  readonly VpcConfig?: AppStreamFleetVpcConfig;
}

export interface AppStreamFleetComputeCapacity {
  readonly DesiredInstances?: number;
  readonly DesiredSessions?: number;
}

export interface AppStreamFleetDomainJoinInfo {
  readonly DirectoryName?: string;
  readonly OrganizationalUnitDistinguishedName?: string;
}

export interface AppStreamFleetVolumeConfig {
  readonly VolumeSizeInGb?: number;
}

export interface AppStreamFleetS3Location {
  readonly S3Bucket: string;
  readonly S3Key: string;
}

export interface AppStreamFleetVpcConfig {
  readonly SecurityGroupIds?: readonly string[];
  readonly SubnetIds?: readonly string[];
}

export interface AppStreamImageBuilder {
  readonly AccessEndpoints?: readonly AppStreamImageBuilderAccessEndpoint[];
  readonly AppstreamAgentVersion?: string;
  readonly Description?: string;
  readonly DisableIMDSV1?: boolean;
  readonly DisplayName?: string;
  readonly DomainJoinInfo?: AppStreamImageBuilderDomainJoinInfo;
  readonly EnableDefaultInternetAccess?: boolean;
  readonly IamRoleArn?: string;
  readonly ImageArn?: string;
  readonly ImageName?: string;
  readonly InstanceType: string;
  readonly Name: string;
  readonly RootVolumeConfig?: AppStreamImageBuilderVolumeConfig;
  readonly SoftwaresToInstall?: readonly string[];
  readonly SoftwaresToUninstall?: readonly string[];
  readonly Tags?: readonly Tag[];
  readonly VpcConfig?: AppStreamImageBuilderVpcConfig;
}

export interface AppStreamImageBuilderAccessEndpoint {
  readonly EndpointType: string;
  readonly VpceId: string;
}

export interface AppStreamImageBuilderDomainJoinInfo {
  readonly DirectoryName?: string;
  readonly OrganizationalUnitDistinguishedName?: string;
}

export interface AppStreamImageBuilderVolumeConfig {
  readonly VolumeSizeInGb?: number;
}

export interface AppStreamImageBuilderVpcConfig {
  readonly SecurityGroupIds?: readonly string[];
  readonly SubnetIds?: readonly string[];
}

export interface AppStreamStack {
  readonly AccessEndpoints?: readonly AppStreamStackAccessEndpoint[];
  readonly AgentAccessConfig?: AppStreamStackAgentAccessConfig;
  readonly ApplicationSettings?: AppStreamStackApplicationSettings;
  readonly AttributesToDelete?: readonly string[];
  readonly ContentRedirection?: AppStreamStackContentRedirection;
  readonly DeleteStorageConnectors?: boolean;
  readonly Description?: string;
  readonly DisplayName?: string;
  readonly EmbedHostDomains?: readonly string[];
  readonly FeedbackURL?: string;
  readonly Name?: string;
  readonly RedirectURL?: string;
  readonly StorageConnectors?: readonly AppStreamStackStorageConnector[];
  readonly StreamingExperienceSettings?: AppStreamStackStreamingExperienceSettings;
  readonly Tags?: readonly Tag[];
  readonly UserSettings?: readonly AppStreamStackUserSetting[];
}

export interface AppStreamStackAccessEndpoint {
  readonly EndpointType: string;
  readonly VpceId: string;
}

export interface AppStreamStackAgentAccessConfig {
  readonly S3BucketArn?: string;
  readonly ScreenImageFormat: string;
  readonly ScreenResolution: string;
  readonly ScreenshotsUploadEnabled?: boolean;
  readonly Settings: readonly AppStreamStackAgentAccessSetting[];
  readonly UserControlMode?: string;
}

export interface AppStreamStackAgentAccessSetting {
  readonly AgentAction: string;
  readonly Permission: string;
}

export interface AppStreamStackApplicationSettings {
  readonly Enabled: boolean;
  readonly SettingsGroup?: string;
}

export interface AppStreamStackContentRedirection {
  readonly HostToClient?: AppStreamStackUrlRedirectionConfig;
}

export interface AppStreamStackUrlRedirectionConfig {
  readonly AllowedUrls?: readonly string[];
  readonly DeniedUrls?: readonly string[];
  readonly Enabled: boolean;
}

export interface AppStreamStackStorageConnector {
  readonly ConnectorType: string;
  readonly Domains?: readonly string[];
  readonly ResourceIdentifier?: string;
}

export interface AppStreamStackStreamingExperienceSettings {
  readonly PreferredProtocol?: string;
}

export interface AppStreamStackUserSetting {
  readonly Action: string;
  readonly MaximumLength?: number;
  readonly Permission: string;
}

export interface AppStreamStackFleetAssociation {
  readonly FleetName: string;
  readonly StackName: string;
}

export interface AppStreamStackUserAssociation {
  readonly AuthenticationType: string;
  readonly SendEmailNotification?: boolean;
  readonly StackName: string;
  readonly UserName: string;
}

export interface AppStreamUser {
  readonly AuthenticationType: string;
  readonly FirstName?: string;
  readonly LastName?: string;
  readonly MessageAction?: string;
  readonly UserName: string;
}
