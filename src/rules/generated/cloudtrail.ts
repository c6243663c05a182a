// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import allReadS3DataEventCheck from '../cloudtrail/all-read-s3-data-event-check.ts';
import allWriteS3DataEventCheck from '../cloudtrail/all-write-s3-data-event-check.ts';
import cloudTrailCloudWatchLogsEnabled from '../cloudtrail/cloud-trail-cloud-watch-logs-enabled.ts';
import cloudTrailEnabled from '../cloudtrail/cloud-trail-enabled.ts';
import cloudTrailEncryptionEnabled from '../cloudtrail/cloud-trail-encryption-enabled.ts';
import cloudTrailLogFileValidationEnabled from '../cloudtrail/cloud-trail-log-file-validation-enabled.ts';
import eventDataStoreCmkEncryptionEnabled from '../cloudtrail/event-data-store-cmk-encryption-enabled.ts';
import eventDataStoreMultiRegion from '../cloudtrail/event-data-store-multi-region.ts';
import multiRegionCloudTrailEnabled from '../cloudtrail/multi-region-cloud-trail-enabled.ts';
import s3BucketAccessLogging from '../cloudtrail/s3-bucket-access-logging.ts';
import s3BucketPublicAccessProhibited from '../cloudtrail/s3-bucket-public-access-prohibited.ts';
import s3DataeventsEnabled from '../cloudtrail/s3-dataevents-enabled.ts';
import securityTrailEnabled from '../cloudtrail/security-trail-enabled.ts';

export const rules: readonly Rule[] = [
  allReadS3DataEventCheck,
  allWriteS3DataEventCheck,
  cloudTrailCloudWatchLogsEnabled,
  cloudTrailEnabled,
  cloudTrailEncryptionEnabled,
  cloudTrailLogFileValidationEnabled,
  eventDataStoreCmkEncryptionEnabled,
  eventDataStoreMultiRegion,
  multiRegionCloudTrailEnabled,
  s3BucketAccessLogging,
  s3BucketPublicAccessProhibited,
  s3DataeventsEnabled,
  securityTrailEnabled,
];
