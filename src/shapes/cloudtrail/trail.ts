import type {
  GetEventDataStoreResponse,
  GetEventSelectorsResponse,
  GetInsightSelectorsResponse,
  GetTrailStatusResponse,
  Trail,
} from '@aws-sdk/client-cloudtrail';
import type { Veil } from '../../core/value.ts';
import { describe, part, unseen } from '../describe.ts';
import type { Described } from '../described.ts';
import type { RawTags } from '../tags.ts';
import { filled } from '../take.ts';

const type = 'AWS::CloudTrail::Trail';

export function trail(answer: Trail, tags?: RawTags | Veil): Described {
  const { Name, TrailARN, S3BucketName, S3KeyPrefix, IncludeGlobalServiceEvents, IsMultiRegionTrail, IsOrganizationTrail } = answer;
  const { CloudWatchLogsLogGroupArn, CloudWatchLogsRoleArn } = answer;
  return describe(type, {
    id: Name ?? '',
    arn: TrailARN,
    properties: {
      TrailName: Name,
      S3BucketName,
      S3KeyPrefix,
      SnsTopicName: answer.SnsTopicARN ?? answer.SnsTopicName,
      IncludeGlobalServiceEvents,
      IsMultiRegionTrail,
      IsOrganizationTrail,
      CloudWatchLogsLogGroupArn,
      CloudWatchLogsRoleArn,
      EnableLogFileValidation: answer.LogFileValidationEnabled,
      KMSKeyId: answer.KmsKeyId,
    },
    tags,
    state: { homeRegion: answer.HomeRegion },
  });
}

export function trailStatus(answer: GetTrailStatusResponse | undefined) {
  return part(
    type,
    { IsLogging: answer?.IsLogging },
    {
      latestDeliveryTime: answer?.LatestDeliveryTime,
      latestDeliveryError: answer?.LatestDeliveryError || undefined,
      latestCloudWatchLogsDeliveryTime: answer?.LatestCloudWatchLogsDeliveryTime,
      latestCloudWatchLogsDeliveryError: answer?.LatestCloudWatchLogsDeliveryError || undefined,
    },
  );
}

/** A trail has selectors of one of the two kinds; an empty list is none. */
export function eventSelectors(answer: GetEventSelectorsResponse | undefined) {
  return part(type, {
    EventSelectors: filled(answer?.EventSelectors),
    AdvancedEventSelectors: filled(answer?.AdvancedEventSelectors),
  });
}

export function insightSelectors(answer: Pick<GetInsightSelectorsResponse, 'InsightSelectors'> | undefined) {
  return part(type, { InsightSelectors: answer?.InsightSelectors });
}

/** Events of all regions, for queries. One that has stopped taking in is `STOPPED_INGESTION`. */
export function eventDataStore(answer: GetEventDataStoreResponse): Described {
  const { EventDataStoreArn: arn = '', Name, Status, MultiRegionEnabled, OrganizationEnabled, RetentionPeriod, KmsKeyId, BillingMode } = answer;
  return describe('AWS::CloudTrail::EventDataStore', {
    id: arn,
    arn,
    otherNames: [arn.slice(arn.lastIndexOf('/') + 1)],
    properties: {
      Name,
      MultiRegionEnabled,
      OrganizationEnabled,
      RetentionPeriod,
      KmsKeyId,
      BillingMode,
      TerminationProtectionEnabled: answer.TerminationProtectionEnabled,
      AdvancedEventSelectors: answer.AdvancedEventSelectors,
      IngestionEnabled: Status === undefined ? undefined : !/STOP/.test(Status),
      FederationEnabled: answer.FederationStatus === undefined ? undefined : answer.FederationStatus === 'ENABLED',
      FederationRoleArn: answer.FederationRoleArn,
      InsightSelectors: unseen('insights of event data stores are not read'),
      InsightsDestination: unseen('insights of event data stores are not read'),
    },
    tags: unseen('tags of event data stores are not read'),
    state: { status: Status },
  });
}
