// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import firehoseDeliveryStreamEncrypted from '../kinesis/firehose-delivery-stream-encrypted.ts';
import streamBackupRetentionCheck from '../kinesis/stream-backup-retention-check.ts';
import streamEncrypted from '../kinesis/stream-encrypted.ts';
import videoStreamMinimumDataRetention from '../kinesis/video-stream-minimum-data-retention.ts';

export const rules: readonly Rule[] = [
  firehoseDeliveryStreamEncrypted,
  streamBackupRetentionCheck,
  streamEncrypted,
  videoStreamMinimumDataRetention,
];
