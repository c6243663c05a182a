// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::MediaPackage::Asset': MediaPackageAsset;
    'AWS::MediaPackage::Channel': MediaPackageChannel;
    'AWS::MediaPackage::OriginEndpoint': MediaPackageOriginEndpoint;
    'AWS::MediaPackage::PackagingConfiguration': MediaPackagePackagingConfiguration;
    'AWS::MediaPackage::PackagingGroup': MediaPackagePackagingGroup;
  }
}

export interface MediaPackageAsset {
  readonly EgressEndpoints?: readonly MediaPackageAssetEgressEndpoint[];
  readonly Id: string;
  readonly PackagingGroupId: string;
  readonly ResourceId?: string;
  readonly SourceArn: string;
  readonly SourceRoleArn: string;
  readonly Tags?: readonly Tag[];
}

export interface MediaPackageAssetEgressEndpoint {
  readonly PackagingConfigurationId: string;
  readonly Url: string;
}

export interface MediaPackageChannel {
  readonly Description?: string;
  readonly EgressAccessLogs?: MediaPackageChannelLogConfiguration;
  readonly HlsIngest?: MediaPackageChannelHlsIngest;
  readonly Id: string;
  readonly IngressAccessLogs?: MediaPackageChannelLogConfiguration;
  readonly Tags?: readonly Tag[];
}

export interface MediaPackageChannelLogConfiguration {
  readonly LogGroupName?: string;
}

export interface MediaPackageChannelHlsIngest {
  readonly ingestEndpoints?: readonly MediaPackageChannelIngestEndpoint[];
}

export interface MediaPackageChannelIngestEndpoint {
  readonly Id?: string;
  readonly Password?: string;
  readonly Url?: string;
  readonly Username?: string;
}

export interface MediaPackageOriginEndpoint {
  readonly Authorization?: MediaPackageOriginEndpointAuthorization;
  readonly ChannelId: string;
  readonly CmafPackage?: MediaPackageOriginEndpointCmafPackage;
  readonly DashPackage?: MediaPackageOriginEndpointDashPackage;
  readonly Description?: string;
  readonly HlsPackage?: MediaPackageOriginEndpointHlsPackage;
  readonly Id: string;
  readonly ManifestName?: string;
  readonly MssPackage?: MediaPackageOriginEndpointMssPackage;
  readonly Origination?: OneOf<'ALLOW' | 'DENY'>;
  readonly StartoverWindowSeconds?: number;
  readonly Tags?: readonly Tag[];
  readonly TimeDelaySeconds?: number;
  readonly Whitelist?: readonly string[];
}

export interface MediaPackageOriginEndpointAuthorization {
  readonly CdnIdentifierSecret: string;
  readonly SecretsRoleArn: string;
}

export interface MediaPackageOriginEndpointCmafPackage {
  readonly Encryption?: MediaPackageOriginEndpointCmafEncryption;
  readonly HlsManifests?: readonly MediaPackageOriginEndpointHlsManifest[];
  readonly SegmentDurationSeconds?: number;
  readonly SegmentPrefix?: string;
  readonly StreamSelection?: MediaPackageOriginEndpointStreamSelection;
}

export interface MediaPackageOriginEndpointCmafEncryption {
  readonly ConstantInitializationVector?: string;
  readonly EncryptionMethod?: OneOf<'SAMPLE_AES' | 'AES_CTR'>;
  readonly KeyRotationIntervalSeconds?: number;
  readonly SpekeKeyProvider: MediaPackageOriginEndpointSpekeKeyProvider;
}

export interface MediaPackageOriginEndpointSpekeKeyProvider {
  readonly CertificateArn?: string;
  readonly EncryptionContractConfiguration?: MediaPackageOriginEndpointEncryptionContractConfiguration;
  readonly ResourceId: string;
  readonly RoleArn: string;
  readonly SystemIds: readonly string[];
  readonly Url: string;
}

export interface MediaPackageOriginEndpointEncryptionContractConfiguration {
  readonly PresetSpeke20Audio: OneOf<'PRESET-AUDIO-1' | 'PRESET-AUDIO-2' | 'PRESET-AUDIO-3' | 'SHARED' | 'UNENCRYPTED'>;
  readonly PresetSpeke20Video: OneOf<'PRESET-VIDEO-1' | 'PRESET-VIDEO-2' | 'PRESET-VIDEO-3' | 'PRESET-VIDEO-4' | 'PRESET-VIDEO-5' | 'PRESET-VIDEO-6' | 'PRESET-VIDEO-7' | 'PRESET-VIDEO-8' | 'SHARED' | 'UNENCRYPTED'>;
}

export interface MediaPackageOriginEndpointHlsManifest {
  readonly AdMarkers?: OneOf<'NONE' | 'SCTE35_ENHANCED' | 'PASSTHROUGH' | 'DATERANGE'>;
  readonly AdTriggers?: readonly string[];
  readonly AdsOnDeliveryRestrictions?: OneOf<'NONE' | 'RESTRICTED' | 'UNRESTRICTED' | 'BOTH'>;
  readonly Id: string;
  readonly IncludeIframeOnlyStream?: boolean;
  readonly ManifestName?: string;
  readonly PlaylistType?: OneOf<'NONE' | 'EVENT' | 'VOD'>;
  readonly PlaylistWindowSeconds?: number;
  readonly ProgramDateTimeIntervalSeconds?: number;
  readonly Url?: string;
}

export interface MediaPackageOriginEndpointStreamSelection {
  readonly MaxVideoBitsPerSecond?: number;
  readonly MinVideoBitsPerSecond?: number;
  readonly StreamOrder?: OneOf<'ORIGINAL' | 'VIDEO_BITRATE_ASCENDING' | 'VIDEO_BITRATE_DESCENDING'>;
}

export interface MediaPackageOriginEndpointDashPackage {
  readonly AdTriggers?: readonly string[];
  readonly AdsOnDeliveryRestrictions?: OneOf<'NONE' | 'RESTRICTED' | 'UNRESTRICTED' | 'BOTH'>;
  readonly Encryption?: MediaPackageOriginEndpointDashEncryption;
  readonly IncludeIframeOnlyStream?: boolean;
  readonly ManifestLayout?: OneOf<'FULL' | 'COMPACT' | 'DRM_TOP_LEVEL_COMPACT'>;
  readonly ManifestWindowSeconds?: number;
  readonly MinBufferTimeSeconds?: number;
  readonly MinUpdatePeriodSeconds?: number;
  readonly PeriodTriggers?: readonly string[];
  readonly Profile?: OneOf<'NONE' | 'HBBTV_1_5' | 'HYBRIDCAST' | 'DVB_DASH_2014'>;
  readonly SegmentDurationSeconds?: number;
  readonly SegmentTemplateFormat?: OneOf<'NUMBER_WITH_TIMELINE' | 'TIME_WITH_TIMELINE' | 'NUMBER_WITH_DURATION'>;
  readonly StreamSelection?: MediaPackageOriginEndpointStreamSelection;
  readonly SuggestedPresentationDelaySeconds?: number;
  readonly UtcTiming?: OneOf<'HTTP-XSDATE' | 'HTTP-ISO' | 'HTTP-HEAD' | 'NONE'>;
  readonly UtcTimingUri?: string;
}

export interface MediaPackageOriginEndpointDashEncryption {
  readonly KeyRotationIntervalSeconds?: number;
  readonly SpekeKeyProvider: MediaPackageOriginEndpointSpekeKeyProvider;
}

export interface MediaPackageOriginEndpointHlsPackage {
  readonly AdMarkers?: OneOf<'NONE' | 'SCTE35_ENHANCED' | 'PASSTHROUGH' | 'DATERANGE'>;
  readonly AdTriggers?: readonly string[];
  readonly AdsOnDeliveryRestrictions?: OneOf<'NONE' | 'RESTRICTED' | 'UNRESTRICTED' | 'BOTH'>;
  readonly Encryption?: MediaPackageOriginEndpointHlsEncryption;
  readonly IncludeDvbSubtitles?: boolean;
  readonly IncludeIframeOnlyStream?: boolean;
  readonly PlaylistType?: OneOf<'NONE' | 'EVENT' | 'VOD'>;
  readonly PlaylistWindowSeconds?: number;
  readonly ProgramDateTimeIntervalSeconds?: number;
  readonly SegmentDurationSeconds?: number;
  readonly StreamSelection?: MediaPackageOriginEndpointStreamSelection;
  readonly UseAudioRenditionGroup?: boolean;
}

export interface MediaPackageOriginEndpointHlsEncryption {
  readonly ConstantInitializationVector?: string;
  readonly EncryptionMethod?: OneOf<'AES_128' | 'SAMPLE_AES'>;
  readonly KeyRotationIntervalSeconds?: number;
  readonly RepeatExtXKey?: boolean;
  readonly SpekeKeyProvider: MediaPackageOriginEndpointSpekeKeyProvider;
}

export interface MediaPackageOriginEndpointMssPackage {
  readonly Encryption?: MediaPackageOriginEndpointMssEncryption;
  readonly ManifestWindowSeconds?: number;
  readonly SegmentDurationSeconds?: number;
  readonly StreamSelection?: MediaPackageOriginEndpointStreamSelection;
}

export interface MediaPackageOriginEndpointMssEncryption {
  readonly SpekeKeyProvider: MediaPackageOriginEndpointSpekeKeyProvider;
}

export interface MediaPackagePackagingConfiguration {
  readonly CmafPackage?: MediaPackagePackagingConfigurationCmafPackage;
  readonly DashPackage?: MediaPackagePackagingConfigurationDashPackage;
  readonly HlsPackage?: MediaPackagePackagingConfigurationHlsPackage;
  readonly Id: string;
  readonly MssPackage?: MediaPackagePackagingConfigurationMssPackage;
  readonly PackagingGroupId: string;
  readonly Tags?: readonly Tag[];
}

export interface MediaPackagePackagingConfigurationCmafPackage {
  readonly Encryption?: MediaPackagePackagingConfigurationCmafEncryption;
  readonly HlsManifests: readonly MediaPackagePackagingConfigurationHlsManifest[];
  readonly IncludeEncoderConfigurationInSegments?: boolean;
  readonly SegmentDurationSeconds?: number;
}

export interface MediaPackagePackagingConfigurationCmafEncryption {
  readonly SpekeKeyProvider: MediaPackagePackagingConfigurationSpekeKeyProvider;
}

export interface MediaPackagePackagingConfigurationSpekeKeyProvider {
  readonly EncryptionContractConfiguration?: MediaPackagePackagingConfigurationEncryptionContractConfiguration;
  readonly RoleArn: string;
  readonly SystemIds: readonly string[];
  readonly Url: string;
}

export interface MediaPackagePackagingConfigurationEncryptionContractConfiguration {
  readonly PresetSpeke20Audio: OneOf<'PRESET-AUDIO-1' | 'PRESET-AUDIO-2' | 'PRESET-AUDIO-3' | 'SHARED' | 'UNENCRYPTED'>;
  readonly PresetSpeke20Video: OneOf<'PRESET-VIDEO-1' | 'PRESET-VIDEO-2' | 'PRESET-VIDEO-3' | 'PRESET-VIDEO-4' | 'PRESET-VIDEO-5' | 'PRESET-VIDEO-6' | 'PRESET-VIDEO-7' | 'PRESET-VIDEO-8' | 'SHARED' | 'UNENCRYPTED'>;
}

export interface MediaPackagePackagingConfigurationHlsManifest {
  readonly AdMarkers?: OneOf<'NONE' | 'SCTE35_ENHANCED' | 'PASSTHROUGH'>;
  readonly IncludeIframeOnlyStream?: boolean;
  readonly ManifestName?: string;
  readonly ProgramDateTimeIntervalSeconds?: number;
  readonly RepeatExtXKey?: boolean;
  readonly StreamSelection?: MediaPackagePackagingConfigurationStreamSelection;
}

export interface MediaPackagePackagingConfigurationStreamSelection {
  readonly MaxVideoBitsPerSecond?: number;
  readonly MinVideoBitsPerSecond?: number;
  readonly StreamOrder?: OneOf<'ORIGINAL' | 'VIDEO_BITRATE_ASCENDING' | 'VIDEO_BITRATE_DESCENDING'>;
}

export interface MediaPackagePackagingConfigurationDashPackage {
  readonly DashManifests: readonly MediaPackagePackagingConfigurationDashManifest[];
  readonly Encryption?: MediaPackagePackagingConfigurationDashEncryption;
  readonly IncludeEncoderConfigurationInSegments?: boolean;
  readonly IncludeIframeOnlyStream?: boolean;
  readonly PeriodTriggers?: readonly string[];
  readonly SegmentDurationSeconds?: number;
  readonly SegmentTemplateFormat?: OneOf<'NUMBER_WITH_TIMELINE' | 'TIME_WITH_TIMELINE' | 'NUMBER_WITH_DURATION'>;
}

export interface MediaPackagePackagingConfigurationDashManifest {
  readonly ManifestLayout?: OneOf<'FULL' | 'COMPACT'>;
  readonly ManifestName?: string;
  readonly MinBufferTimeSeconds?: number;
  readonly Profile?: OneOf<'NONE' | 'HBBTV_1_5'>;
  readonly ScteMarkersSource?: OneOf<'SEGMENTS' | 'MANIFEST'>;
  readonly StreamSelection?: MediaPackagePackagingConfigurationStreamSelection;
}

export interface MediaPackagePackagingConfigurationDashEncryption {
  readonly SpekeKeyProvider: MediaPackagePackagingConfigurationSpekeKeyProvider;
}

export interface MediaPackagePackagingConfigurationHlsPackage {
  readonly Encryption?: MediaPackagePackagingConfigurationHlsEncryption;
  readonly HlsManifests: readonly MediaPackagePackagingConfigurationHlsManifest[];
  readonly IncludeDvbSubtitles?: boolean;
  readonly SegmentDurationSeconds?: number;
  readonly UseAudioRenditionGroup?: boolean;
}

export interface MediaPackagePackagingConfigurationHlsEncryption {
  readonly ConstantInitializationVector?: string;
  readonly EncryptionMethod?: OneOf<'AES_128' | 'SAMPLE_AES'>;
  readonly SpekeKeyProvider: MediaPackagePackagingConfigurationSpekeKeyProvider;
}

export interface MediaPackagePackagingConfigurationMssPackage {
  readonly Encryption?: MediaPackagePackagingConfigurationMssEncryption;
  readonly MssManifests: readonly MediaPackagePackagingConfigurationMssManifest[];
  readonly SegmentDurationSeconds?: number;
}

export interface MediaPackagePackagingConfigurationMssEncryption {
  readonly SpekeKeyProvider: MediaPackagePackagingConfigurationSpekeKeyProvider;
}

export interface MediaPackagePackagingConfigurationMssManifest {
  readonly ManifestName?: string;
  readonly StreamSelection?: MediaPackagePackagingConfigurationStreamSelection;
}

export interface MediaPackagePackagingGroup {
  readonly Authorization?: MediaPackagePackagingGroupAuthorization;
  readonly EgressAccessLogs?: MediaPackagePackagingGroupLogConfiguration;
  readonly Id: string;
  readonly Tags?: readonly Tag[];
}

export interface MediaPackagePackagingGroupAuthorization {
  readonly CdnIdentifierSecret: string;
  readonly SecretsRoleArn: string;
}

export interface MediaPackagePackagingGroupLogConfiguration {
  readonly LogGroupName?: string;
}
