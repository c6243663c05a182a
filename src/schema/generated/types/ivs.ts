// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::IVS::Channel': IVSChannel;
    'AWS::IVS::EncoderConfiguration': IVSEncoderConfiguration;
    'AWS::IVS::IngestConfiguration': IVSIngestConfiguration;
    'AWS::IVS::PlaybackKeyPair': IVSPlaybackKeyPair;
    'AWS::IVS::PlaybackRestrictionPolicy': IVSPlaybackRestrictionPolicy;
    'AWS::IVS::PublicKey': IVSPublicKey;
    'AWS::IVS::RecordingConfiguration': IVSRecordingConfiguration;
    'AWS::IVS::Stage': IVSStage;
    'AWS::IVS::StorageConfiguration': IVSStorageConfiguration;
    'AWS::IVS::StreamKey': IVSStreamKey;
  }
}

export interface IVSChannel {
  readonly Authorized?: boolean;
  readonly ContainerFormat?: OneOf<'TS' | 'FRAGMENTED_MP4'>;
  readonly InsecureIngest?: boolean;
  readonly LatencyMode?: OneOf<'NORMAL' | 'LOW'>;
  readonly MultitrackInputConfiguration?: IVSChannelMultitrackInputConfiguration;
  readonly Name?: string;
  readonly Preset?: OneOf<'' | 'HIGHER_BANDWIDTH_DELIVERY' | 'CONSTRAINED_BANDWIDTH_DELIVERY'>;
  readonly RecordingConfigurationArn?: string;
  readonly Tags?: readonly Tag[];
  readonly Type?: OneOf<'STANDARD' | 'BASIC' | 'ADVANCED_SD' | 'ADVANCED_HD'>;
}

export interface IVSChannelMultitrackInputConfiguration {
  readonly Enabled?: boolean;
  readonly MaximumResolution?: OneOf<'SD' | 'HD' | 'FULL_HD'>;
  readonly Policy?: OneOf<'ALLOW' | 'REQUIRE'>;
}

export interface IVSEncoderConfiguration {
  readonly Name?: string;
  readonly Tags?: readonly Tag[];
  readonly Video?: IVSEncoderConfigurationVideo;
}

export interface IVSEncoderConfigurationVideo {
  readonly Bitrate?: number;
  readonly Framerate?: number;
  readonly Height?: number;
  readonly Width?: number;
}

export interface IVSIngestConfiguration {
  readonly IngestProtocol?: OneOf<'RTMP' | 'RTMPS'>;
  readonly InsecureIngest?: boolean;
  readonly Name?: string;
  readonly StageArn?: string;
  readonly Tags?: readonly Tag[];
  readonly UserId?: string;
}

export interface IVSPlaybackKeyPair {
  readonly Name?: string;
  readonly PublicKeyMaterial?: string;
  readonly Tags?: readonly Tag[];
}

export interface IVSPlaybackRestrictionPolicy {
  readonly AllowedCountries?: readonly string[];
  readonly AllowedOrigins?: readonly string[];
  readonly EnableStrictOriginEnforcement?: boolean;
  readonly Name?: string;
  readonly Tags?: readonly Tag[];
}

export interface IVSPublicKey {
  readonly Name?: string;
  readonly PublicKeyMaterial?: string;
  readonly Tags?: readonly Tag[];
}

export interface IVSRecordingConfiguration {
  readonly DestinationConfiguration: IVSRecordingConfigurationDestinationConfiguration;
  readonly Name?: string;
  readonly RecordingReconnectWindowSeconds?: number;
  readonly RenditionConfiguration?: IVSRecordingConfigurationRenditionConfiguration;
  readonly Tags?: readonly Tag[];
  readonly ThumbnailConfiguration?: IVSRecordingConfigurationThumbnailConfiguration;
}

export interface IVSRecordingConfigurationDestinationConfiguration {
  readonly S3?: IVSRecordingConfigurationS3DestinationConfiguration;
}

export interface IVSRecordingConfigurationS3DestinationConfiguration {
  readonly BucketName: string;
}

export interface IVSRecordingConfigurationRenditionConfiguration {
  readonly RenditionSelection?: OneOf<'ALL' | 'NONE' | 'CUSTOM'>;
  readonly Renditions?: readonly string[];
}

export interface IVSRecordingConfigurationThumbnailConfiguration {
  readonly RecordingMode?: OneOf<'INTERVAL' | 'DISABLED'>;
  readonly Resolution?: OneOf<'FULL_HD' | 'HD' | 'SD' | 'LOWEST_RESOLUTION'>;
  readonly Storage?: readonly string[];
  readonly TargetIntervalSeconds?: number;
}

export interface IVSStage {
  readonly AutoParticipantRecordingConfiguration?: IVSStageAutoParticipantRecordingConfiguration;
  readonly Name?: string;
  readonly Tags?: readonly Tag[];
}

export interface IVSStageAutoParticipantRecordingConfiguration {
  readonly HlsConfiguration?: IVSStageHlsConfiguration;
  readonly MediaTypes?: readonly (OneOf<'AUDIO_VIDEO' | 'AUDIO_ONLY'>)[];
  readonly RecordingReconnectWindowSeconds?: number;
  readonly StorageConfigurationArn: string;
  readonly ThumbnailConfiguration?: IVSStageThumbnailConfiguration;
}

export interface IVSStageHlsConfiguration {
  readonly ParticipantRecordingHlsConfiguration?: IVSStageParticipantRecordingHlsConfiguration;
}

export interface IVSStageParticipantRecordingHlsConfiguration {
  readonly TargetSegmentDurationSeconds?: number;
}

export interface IVSStageThumbnailConfiguration {
  readonly ParticipantThumbnailConfiguration?: IVSStageParticipantThumbnailConfiguration;
}

export interface IVSStageParticipantThumbnailConfiguration {
  readonly RecordingMode?: OneOf<'INTERVAL' | 'DISABLED'>;
  readonly Storage?: readonly (OneOf<'SEQUENTIAL' | 'LATEST'>)[];
  readonly TargetIntervalSeconds?: number;
}

export interface IVSStorageConfiguration {
  readonly Name?: string;
  readonly S3: IVSStorageConfigurationS3StorageConfiguration;
  readonly Tags?: readonly Tag[];
}

export interface IVSStorageConfigurationS3StorageConfiguration {
  readonly BucketName: string;
}

export interface IVSStreamKey {
  readonly ChannelArn: string;
  readonly Tags?: readonly Tag[];
}
