// Generated from the rule files by `npm run gen`. Do not edit.
import type { Remedy } from '../../core/remedy.ts';
import cloudtrailTrail from '../cloudtrail/trail.remedy.ts';
import dynamodbTable from '../dynamodb/table.remedy.ts';
import ec2EbsEncryptionByDefault from '../ec2/ebs-encryption-by-default.remedy.ts';
import ec2EbsSnapshotBlockPublicAccess from '../ec2/ebs-snapshot-block-public-access.remedy.ts';
import ec2EbsSnapshotPublicRestorableCheck from '../ec2/ebs-snapshot-public-restorable-check.remedy.ts';
import ec2Imdsv2Check from '../ec2/imdsv2-check.remedy.ts';
import ec2OpenIngress from '../ec2/open-ingress.remedy.ts';
import ec2SubnetAutoAssignPublicIpDisabled from '../ec2/subnet-auto-assign-public-ip-disabled.remedy.ts';
import ecrRepository from '../ecr/repository.remedy.ts';
import iamAccessKeys from '../iam/access-keys.remedy.ts';
import iamPasswordPolicy from '../iam/password-policy.remedy.ts';
import kinesisStreamEncrypted from '../kinesis/stream-encrypted.remedy.ts';
import kmsCmkBackingKeyRotationEnabled from '../kms/cmk-backing-key-rotation-enabled.remedy.ts';
import logsCwLoggroupRetentionPeriodCheck from '../logs/cw-loggroup-retention-period-check.remedy.ts';
import rdsSettings from '../rds/settings.remedy.ts';
import rdsSnapshotsPublicProhibited from '../rds/snapshots-public-prohibited.remedy.ts';
import s3AccountPublicAccessBlock from '../s3/account-public-access-block.remedy.ts';
import s3BucketLoggingEnabled from '../s3/bucket-logging-enabled.remedy.ts';
import s3BucketSslRequestsOnly from '../s3/bucket-ssl-requests-only.remedy.ts';
import s3BucketVersioningEnabled from '../s3/bucket-versioning-enabled.remedy.ts';
import s3DefaultEncryption from '../s3/default-encryption.remedy.ts';
import s3PublicAccessBlock from '../s3/public-access-block.remedy.ts';
import snsEncryptedKms from '../sns/encrypted-kms.remedy.ts';
import sqsQueueEncrypted from '../sqs/queue-encrypted.remedy.ts';
import taggingMissingTags from '../tagging/missing-tags.remedy.ts';

export const remedies: readonly Remedy[] = [
  ...cloudtrailTrail,
  ...dynamodbTable,
  ec2EbsEncryptionByDefault,
  ec2EbsSnapshotBlockPublicAccess,
  ec2EbsSnapshotPublicRestorableCheck,
  ec2Imdsv2Check,
  ec2OpenIngress,
  ec2SubnetAutoAssignPublicIpDisabled,
  ...ecrRepository,
  ...iamAccessKeys,
  iamPasswordPolicy,
  kinesisStreamEncrypted,
  kmsCmkBackingKeyRotationEnabled,
  logsCwLoggroupRetentionPeriodCheck,
  ...rdsSettings,
  rdsSnapshotsPublicProhibited,
  s3AccountPublicAccessBlock,
  s3BucketLoggingEnabled,
  s3BucketSslRequestsOnly,
  s3BucketVersioningEnabled,
  s3DefaultEncryption,
  s3PublicAccessBlock,
  snsEncryptedKms,
  sqsQueueEncrypted,
  taggingMissingTags,
];
