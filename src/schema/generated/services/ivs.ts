// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Enabled?,MaximumResolution,Policy
Bitrate#,Framerate#,Height#,Width#
S3>3
BucketName
RenditionSelection,Renditions
RecordingMode,Resolution,Storage,TargetIntervalSeconds#
HlsConfiguration>7,MediaTypes,RecordingReconnectWindowSeconds#,StorageConfigurationArn,ThumbnailConfiguration>9
ParticipantRecordingHlsConfiguration>8
TargetSegmentDurationSeconds#
ParticipantThumbnailConfiguration>10
RecordingMode,Storage,TargetIntervalSeconds#
BucketName
Channel=Authorized?,ContainerFormat,InsecureIngest?,LatencyMode,MultitrackInputConfiguration>0,Name,Preset,RecordingConfigurationArn,Tags>,Type
EncoderConfiguration=Name,Tags>,Video>1
IngestConfiguration=IngestProtocol,InsecureIngest?,Name,StageArn,Tags>,UserId
PlaybackKeyPair=Name,PublicKeyMaterial,Tags>
PlaybackRestrictionPolicy=AllowedCountries,AllowedOrigins,EnableStrictOriginEnforcement?,Name,Tags>
PublicKey=Name,PublicKeyMaterial,Tags>
RecordingConfiguration=DestinationConfiguration>2,Name,RecordingReconnectWindowSeconds#,RenditionConfiguration>4,Tags>,ThumbnailConfiguration>5
Stage=AutoParticipantRecordingConfiguration>6,Name,Tags>
StorageConfiguration=Name,S3>11,Tags>
StreamKey=ChannelArn,Tags>`;

export const attributes = `Channel=Arn,IngestEndpoint,PlaybackUrl
EncoderConfiguration=Arn
IngestConfiguration=Arn,ParticipantId,State,StreamKey
PlaybackKeyPair=Arn,Fingerprint
PlaybackRestrictionPolicy=Arn
PublicKey=Arn,Fingerprint
RecordingConfiguration=Arn,State
Stage=ActiveSessionId,Arn
StorageConfiguration=Arn
StreamKey=Arn,Value`;
