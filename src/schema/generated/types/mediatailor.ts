// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { PolicyDocument } from '../../policy-document.ts';
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::MediaTailor::Channel': MediaTailorChannel;
    'AWS::MediaTailor::ChannelPolicy': MediaTailorChannelPolicy;
    'AWS::MediaTailor::Function': MediaTailorFunction;
    'AWS::MediaTailor::LiveSource': MediaTailorLiveSource;
    'AWS::MediaTailor::PlaybackConfiguration': MediaTailorPlaybackConfiguration;
    'AWS::MediaTailor::PrefetchSchedule': MediaTailorPrefetchSchedule;
    'AWS::MediaTailor::SourceLocation': MediaTailorSourceLocation;
    'AWS::MediaTailor::VodSource': MediaTailorVodSource;
  }
}

export interface MediaTailorChannel {
  readonly Audiences?: readonly string[];
  readonly ChannelName: string;
  readonly FillerSlate?: MediaTailorChannelSlateSource;
  readonly LogConfiguration?: MediaTailorChannelLogConfigurationForChannel;
  readonly Outputs: readonly MediaTailorChannelRequestOutputItem[];
  readonly PlaybackMode: OneOf<'LOOP' | 'LINEAR'>;
  readonly Tags?: readonly Tag[];
  readonly Tier?: OneOf<'BASIC' | 'STANDARD'>;
  readonly TimeShiftConfiguration?: MediaTailorChannelTimeShiftConfiguration;
}

export interface MediaTailorChannelSlateSource {
  readonly SourceLocationName?: string;
  readonly VodSourceName?: string;
}

export interface MediaTailorChannelLogConfigurationForChannel {
  readonly LogTypes?: readonly string[];
}

export interface MediaTailorChannelRequestOutputItem {
  readonly DashPlaylistSettings?: MediaTailorChannelDashPlaylistSettings;
  readonly HlsPlaylistSettings?: MediaTailorChannelHlsPlaylistSettings;
  readonly ManifestName: string;
  readonly SourceGroup: string;
}

export interface MediaTailorChannelDashPlaylistSettings {
  readonly ManifestWindowSeconds?: number;
  readonly MinBufferTimeSeconds?: number;
  readonly MinUpdatePeriodSeconds?: number;
  readonly SuggestedPresentationDelaySeconds?: number;
}

export interface MediaTailorChannelHlsPlaylistSettings {
  readonly AdMarkupType?: readonly string[];
  readonly ManifestWindowSeconds?: number;
}

export interface MediaTailorChannelTimeShiftConfiguration {
  readonly MaxTimeDelaySeconds: number;
}

export interface MediaTailorChannelPolicy {
  readonly ChannelName: string;
  readonly Policy: PolicyDocument;
}

export interface MediaTailorFunction {
  readonly ConcurrentExecutorConfiguration?: MediaTailorFunctionConcurrentExecutorConfiguration;
  readonly CustomOutputConfiguration?: MediaTailorFunctionCustomOutputConfiguration;
  readonly Description?: string;
  readonly FunctionId: string;
  readonly FunctionType: OneOf<'HTTP_REQUEST' | 'CUSTOM_OUTPUT' | 'CONCURRENT_EXECUTOR' | 'SEQUENTIAL_EXECUTOR'>;
  readonly HttpRequestConfiguration?: MediaTailorFunctionHttpRequestConfiguration;
  readonly SequentialExecutorConfiguration?: MediaTailorFunctionSequentialExecutorConfiguration;
  readonly Tags?: readonly Tag[];
}

export interface MediaTailorFunctionConcurrentExecutorConfiguration {
  readonly FunctionList: readonly MediaTailorFunctionFunctionRef[];
  readonly MaxConcurrency: number;
  readonly Output: { readonly [key: string]: string };
  readonly Runtime: OneOf<'JSONATA'>;
  readonly TimeoutMilliseconds: number;
}

export interface MediaTailorFunctionFunctionRef {
  readonly Alias?: string;
  readonly FunctionId?: string;
  readonly RunCondition?: string;
}

export interface MediaTailorFunctionCustomOutputConfiguration {
  readonly Output?: { readonly [key: string]: string };
  readonly Runtime: OneOf<'JSONATA'>;
}

export interface MediaTailorFunctionHttpRequestConfiguration {
  readonly Body?: string;
  readonly Headers?: { readonly [key: string]: string };
  readonly MethodType: OneOf<'GET' | 'POST'>;
  readonly Output?: { readonly [key: string]: string };
  readonly RequestTimeoutMilliseconds: number;
  readonly Runtime: OneOf<'JSONATA'>;
  readonly Url: string;
}

export interface MediaTailorFunctionSequentialExecutorConfiguration {
  readonly FunctionList: readonly MediaTailorFunctionFunctionRef[];
  readonly Output?: { readonly [key: string]: string };
  readonly Runtime: OneOf<'JSONATA'>;
  readonly TimeoutMilliseconds: number;
}

export interface MediaTailorLiveSource {
  readonly HttpPackageConfigurations: readonly MediaTailorLiveSourceHttpPackageConfiguration[];
  readonly LiveSourceName: string;
  readonly SourceLocationName: string;
  readonly Tags?: readonly Tag[];
}

export interface MediaTailorLiveSourceHttpPackageConfiguration {
  readonly Path: string;
  readonly SourceGroup: string;
  readonly Type: OneOf<'DASH' | 'HLS'>;
}

export interface MediaTailorPlaybackConfiguration {
  readonly AdConditioningConfiguration?: MediaTailorPlaybackConfigurationAdConditioningConfiguration;
  readonly AdDecisionServerConfiguration?: MediaTailorPlaybackConfigurationAdDecisionServerConfiguration;
  readonly AdDecisionServerUrl: string;
  readonly AdsPersonalizationConcurrency?: MediaTailorPlaybackConfigurationAdsPersonalizationConcurrency;
  readonly AdsPersonalizationTimeouts?: MediaTailorPlaybackConfigurationAdsPersonalizationTimeouts;
  readonly AvailSuppression?: MediaTailorPlaybackConfigurationAvailSuppression;
  readonly Bumper?: MediaTailorPlaybackConfigurationBumper;
  readonly CdnConfiguration?: MediaTailorPlaybackConfigurationCdnConfiguration;
  readonly ConfigurationAliases?: { readonly [key: string]: unknown };
  readonly DashConfiguration?: MediaTailorPlaybackConfigurationDashConfiguration;
  readonly FunctionMapping?: { readonly [key: string]: string };
  readonly HlsConfiguration?: MediaTailorPlaybackConfigurationHlsConfiguration;
  readonly InsertionMode?: OneOf<'STITCHED_ONLY' | 'PLAYER_SELECT'>;
  readonly LivePreRollConfiguration?: MediaTailorPlaybackConfigurationLivePreRollConfiguration;
  readonly LogConfiguration?: MediaTailorPlaybackConfigurationLogConfiguration;
  readonly ManifestProcessingRules?: MediaTailorPlaybackConfigurationManifestProcessingRules;
  readonly Name: string;
  readonly PersonalizationThresholdSeconds?: number;
  readonly SlateAdUrl?: string;
  readonly Tags?: readonly Tag[];
  readonly TranscodeProfileName?: string;
  readonly VideoContentSourceUrl: string;
}

export interface MediaTailorPlaybackConfigurationAdConditioningConfiguration {
  readonly StreamingMediaFileConditioning: OneOf<'TRANSCODE' | 'NONE'>;
}

export interface MediaTailorPlaybackConfigurationAdDecisionServerConfiguration {
  readonly HttpRequest: MediaTailorPlaybackConfigurationHttpRequest;
  readonly VastResponse?: MediaTailorPlaybackConfigurationVastResponse;
}

export interface MediaTailorPlaybackConfigurationHttpRequest {
  readonly Body?: string;
  readonly CompressRequest?: OneOf<'NONE' | 'GZIP'>;
  readonly Headers?: { readonly [key: string]: string };
  readonly HttpMethod?: OneOf<'GET' | 'POST'>;
}

export interface MediaTailorPlaybackConfigurationVastResponse {
  readonly AdSequencingMode?: OneOf<'FOLLOW_AD_SEQUENCE' | 'IGNORE_AD_SEQUENCE' | 'FOLLOW_AD_SEQUENCE_ONLY_LIVE' | 'FOLLOW_AD_SEQUENCE_ONLY_VOD'>;
}

export interface MediaTailorPlaybackConfigurationAdsPersonalizationConcurrency {
  readonly EnableVodVastParallelization?: boolean;
  readonly MaxConcurrentAdsRequests?: number;
}

export interface MediaTailorPlaybackConfigurationAdsPersonalizationTimeouts {
  readonly AdsRequestTimeoutMilliseconds?: number;
  readonly LiveMaximumAdsPersonalizationTimeMilliseconds?: number;
  readonly PrefetchAdsRequestTimeoutMilliseconds?: number;
  readonly PrefetchMaximumAdsPersonalizationTimeMilliseconds?: number;
  readonly VodMaximumAdsPersonalizationTimeMilliseconds?: number;
}

export interface MediaTailorPlaybackConfigurationAvailSuppression {
  readonly FillPolicy?: OneOf<'PARTIAL_AVAIL' | 'FULL_AVAIL_ONLY'>;
  readonly Mode?: OneOf<'OFF' | 'BEHIND_LIVE_EDGE' | 'AFTER_LIVE_EDGE'>;
  readonly Value?: string;
}

export interface MediaTailorPlaybackConfigurationBumper {
  readonly EndUrl?: string;
  readonly StartUrl?: string;
}

export interface MediaTailorPlaybackConfigurationCdnConfiguration {
  readonly AdSegmentUrlPrefix?: string;
  readonly ContentSegmentUrlPrefix?: string;
}

export interface MediaTailorPlaybackConfigurationDashConfiguration {
  readonly ManifestEndpointPrefix?: string;
  readonly MpdLocation?: string;
  readonly OriginManifestType?: OneOf<'SINGLE_PERIOD' | 'MULTI_PERIOD'>;
}

export interface MediaTailorPlaybackConfigurationHlsConfiguration {
  readonly ManifestEndpointPrefix?: string;
}

export interface MediaTailorPlaybackConfigurationLivePreRollConfiguration {
  readonly AdDecisionServerConfiguration?: MediaTailorPlaybackConfigurationPreRollAdDecisionServerConfiguration;
  readonly AdDecisionServerUrl?: string;
  readonly MaxDurationSeconds?: number;
}

export interface MediaTailorPlaybackConfigurationPreRollAdDecisionServerConfiguration {
  readonly VastResponse?: MediaTailorPlaybackConfigurationPreRollVastResponse;
}

export interface MediaTailorPlaybackConfigurationPreRollVastResponse {
  readonly AdSequencingMode?: OneOf<'FOLLOW_AD_SEQUENCE' | 'IGNORE_AD_SEQUENCE'>;
}

export interface MediaTailorPlaybackConfigurationLogConfiguration {
  readonly AdsInteractionLog?: MediaTailorPlaybackConfigurationAdsInteractionLog;
  readonly EnabledLoggingStrategies?: readonly string[];
  readonly ManifestServiceInteractionLog?: MediaTailorPlaybackConfigurationManifestServiceInteractionLog;
  readonly PercentEnabled: number;
}

export interface MediaTailorPlaybackConfigurationAdsInteractionLog {
  readonly ExcludeEventTypes?: readonly string[];
  readonly PublishOptInEventTypes?: readonly string[];
}

export interface MediaTailorPlaybackConfigurationManifestServiceInteractionLog {
  readonly ExcludeEventTypes?: readonly string[];
}

export interface MediaTailorPlaybackConfigurationManifestProcessingRules {
  readonly AdMarkerPassthrough?: MediaTailorPlaybackConfigurationAdMarkerPassthrough;
}

export interface MediaTailorPlaybackConfigurationAdMarkerPassthrough {
  readonly Enabled?: boolean;
}

export interface MediaTailorPrefetchSchedule {
  readonly Consumption?: MediaTailorPrefetchSchedulePrefetchConsumption;
  readonly Name: string;
  readonly PlaybackConfigurationName: string;
  readonly RecurringPrefetchConfiguration?: MediaTailorPrefetchScheduleRecurringPrefetchConfiguration;
  readonly Retrieval?: MediaTailorPrefetchSchedulePrefetchRetrieval;
  readonly ScheduleType?: OneOf<'SINGLE' | 'RECURRING'>;
  readonly StreamId?: string;
  readonly Tags?: readonly Tag[];
}

export interface MediaTailorPrefetchSchedulePrefetchConsumption {
  readonly AvailMatchingCriteria?: readonly MediaTailorPrefetchScheduleAvailMatchingCriteria[];
  readonly EndTime: string;
  readonly StartTime?: string;
}

export interface MediaTailorPrefetchScheduleAvailMatchingCriteria {
  readonly DynamicVariable: string;
  readonly Operator: OneOf<'EQUALS'>;
}

export interface MediaTailorPrefetchScheduleRecurringPrefetchConfiguration {
  readonly EndTime: string;
  readonly RecurringConsumption: MediaTailorPrefetchScheduleRecurringConsumption;
  readonly RecurringRetrieval: MediaTailorPrefetchScheduleRecurringRetrieval;
  readonly StartTime?: string;
}

export interface MediaTailorPrefetchScheduleRecurringConsumption {
  readonly AvailMatchingCriteria?: readonly MediaTailorPrefetchScheduleAvailMatchingCriteria[];
  readonly RetrievedAdExpirationSeconds?: number;
}

export interface MediaTailorPrefetchScheduleRecurringRetrieval {
  readonly DelayAfterAvailEndSeconds?: number;
  readonly DynamicVariables?: { readonly [key: string]: string };
  readonly TrafficShapingRetrievalWindow?: MediaTailorPrefetchScheduleTrafficShapingRetrievalWindow;
  readonly TrafficShapingTpsConfiguration?: MediaTailorPrefetchScheduleTrafficShapingTpsConfiguration;
  readonly TrafficShapingType?: OneOf<'RETRIEVAL_WINDOW' | 'TPS'>;
}

export interface MediaTailorPrefetchScheduleTrafficShapingRetrievalWindow {
  readonly RetrievalWindowDurationSeconds?: number;
}

export interface MediaTailorPrefetchScheduleTrafficShapingTpsConfiguration {
  readonly PeakConcurrentUsers?: number;
  readonly PeakTps?: number;
}

export interface MediaTailorPrefetchSchedulePrefetchRetrieval {
  readonly DynamicVariables?: { readonly [key: string]: string };
  readonly EndTime: string;
  readonly StartTime?: string;
  readonly TrafficShapingRetrievalWindow?: MediaTailorPrefetchScheduleTrafficShapingRetrievalWindow;
  readonly TrafficShapingTpsConfiguration?: MediaTailorPrefetchScheduleTrafficShapingTpsConfiguration;
  readonly TrafficShapingType?: OneOf<'RETRIEVAL_WINDOW' | 'TPS'>;
}

export interface MediaTailorSourceLocation {
  readonly AccessConfiguration?: MediaTailorSourceLocationAccessConfiguration;
  readonly DefaultSegmentDeliveryConfiguration?: MediaTailorSourceLocationDefaultSegmentDeliveryConfiguration;
  readonly HttpConfiguration: MediaTailorSourceLocationHttpConfiguration;
  readonly SegmentDeliveryConfigurations?: readonly MediaTailorSourceLocationSegmentDeliveryConfiguration[];
  readonly SourceLocationName: string;
  readonly Tags?: readonly Tag[];
}

export interface MediaTailorSourceLocationAccessConfiguration {
  readonly AccessType?: OneOf<'S3_SIGV4' | 'SECRETS_MANAGER_ACCESS_TOKEN' | 'AUTODETECT_SIGV4'>;
  readonly SecretsManagerAccessTokenConfiguration?: MediaTailorSourceLocationSecretsManagerAccessTokenConfiguration;
}

export interface MediaTailorSourceLocationSecretsManagerAccessTokenConfiguration {
  readonly HeaderName?: string;
  readonly SecretArn?: string;
  readonly SecretStringKey?: string;
}

export interface MediaTailorSourceLocationDefaultSegmentDeliveryConfiguration {
  readonly BaseUrl?: string;
}

export interface MediaTailorSourceLocationHttpConfiguration {
  readonly BaseUrl: string;
}

export interface MediaTailorSourceLocationSegmentDeliveryConfiguration {
  readonly BaseUrl?: string;
  readonly Name?: string;
}

export interface MediaTailorVodSource {
  readonly HttpPackageConfigurations: readonly MediaTailorVodSourceHttpPackageConfiguration[];
  readonly SourceLocationName: string;
  readonly Tags?: readonly Tag[];
  readonly VodSourceName: string;
}

export interface MediaTailorVodSourceHttpPackageConfiguration {
  readonly Path: string;
  readonly SourceGroup: string;
  readonly Type: OneOf<'DASH' | 'HLS'>;
}
