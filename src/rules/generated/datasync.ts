// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import locationObjectStorageUsingHttps from '../datasync/location-object-storage-using-https.ts';
import taskDataVerificationEnabled from '../datasync/task-data-verification-enabled.ts';
import taskLoggingEnabled from '../datasync/task-logging-enabled.ts';

export const rules: readonly Rule[] = [
  locationObjectStorageUsingHttps,
  taskDataVerificationEnabled,
  taskLoggingEnabled,
];
