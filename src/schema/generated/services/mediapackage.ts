// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `PackagingConfigurationId,Url
LogGroupName
ingestEndpoints>3
Id,Password,Url,Username
CdnIdentifierSecret,SecretsRoleArn
Encryption>6,HlsManifests>9,SegmentDurationSeconds#,SegmentPrefix,StreamSelection>10
ConstantInitializationVector,EncryptionMethod,KeyRotationIntervalSeconds#,SpekeKeyProvider>7
CertificateArn,EncryptionContractConfiguration>8,ResourceId,RoleArn,SystemIds,Url
PresetSpeke20Audio,PresetSpeke20Video
AdMarkers,AdTriggers,AdsOnDeliveryRestrictions,Id,IncludeIframeOnlyStream?,ManifestName,PlaylistType,PlaylistWindowSeconds#,ProgramDateTimeIntervalSeconds#,Url
MaxVideoBitsPerSecond#,MinVideoBitsPerSecond#,StreamOrder
AdTriggers,AdsOnDeliveryRestrictions,Encryption>12,IncludeIframeOnlyStream?,ManifestLayout,ManifestWindowSeconds#,MinBufferTimeSeconds#,MinUpdatePeriodSeconds#,PeriodTriggers,Profile,SegmentDurationSeconds#,SegmentTemplateFormat,StreamSelection>10,SuggestedPresentationDelaySeconds#,UtcTiming,UtcTimingUri
KeyRotationIntervalSeconds#,SpekeKeyProvider>7
AdMarkers,AdTriggers,AdsOnDeliveryRestrictions,Encryption>14,IncludeDvbSubtitles?,IncludeIframeOnlyStream?,PlaylistType,PlaylistWindowSeconds#,ProgramDateTimeIntervalSeconds#,SegmentDurationSeconds#,StreamSelection>10,UseAudioRenditionGroup?
ConstantInitializationVector,EncryptionMethod,KeyRotationIntervalSeconds#,RepeatExtXKey?,SpekeKeyProvider>7
Encryption>16,ManifestWindowSeconds#,SegmentDurationSeconds#,StreamSelection>10
SpekeKeyProvider>7
Encryption>18,HlsManifests>21,IncludeEncoderConfigurationInSegments?,SegmentDurationSeconds#
SpekeKeyProvider>19
EncryptionContractConfiguration>20,RoleArn,SystemIds,Url
PresetSpeke20Audio,PresetSpeke20Video
AdMarkers,IncludeIframeOnlyStream?,ManifestName,ProgramDateTimeIntervalSeconds#,RepeatExtXKey?,StreamSelection>22
MaxVideoBitsPerSecond#,MinVideoBitsPerSecond#,StreamOrder
DashManifests>24,Encryption>25,IncludeEncoderConfigurationInSegments?,IncludeIframeOnlyStream?,PeriodTriggers,SegmentDurationSeconds#,SegmentTemplateFormat
ManifestLayout,ManifestName,MinBufferTimeSeconds#,Profile,ScteMarkersSource,StreamSelection>22
SpekeKeyProvider>19
Encryption>27,HlsManifests>21,IncludeDvbSubtitles?,SegmentDurationSeconds#,UseAudioRenditionGroup?
ConstantInitializationVector,EncryptionMethod,SpekeKeyProvider>19
Encryption>29,MssManifests>30,SegmentDurationSeconds#
SpekeKeyProvider>19
ManifestName,StreamSelection>22
CdnIdentifierSecret,SecretsRoleArn
LogGroupName
Asset=EgressEndpoints>0,Id,PackagingGroupId,ResourceId,SourceArn,SourceRoleArn,Tags>
Channel=Description,EgressAccessLogs>1,HlsIngest>2,Id,IngressAccessLogs>1,Tags>
OriginEndpoint=Authorization>4,ChannelId,CmafPackage>5,DashPackage>11,Description,HlsPackage>13,Id,ManifestName,MssPackage>15,Origination,StartoverWindowSeconds#,Tags>,TimeDelaySeconds#,Whitelist
PackagingConfiguration=CmafPackage>17,DashPackage>23,HlsPackage>26,Id,MssPackage>28,PackagingGroupId,Tags>
PackagingGroup=Authorization>31,EgressAccessLogs>32,Id,Tags>`;

export const attributes = `Asset=Arn,CreatedAt
Channel=Arn
OriginEndpoint=Arn,Url
PackagingConfiguration=Arn
PackagingGroup=Arn,DomainName`;
