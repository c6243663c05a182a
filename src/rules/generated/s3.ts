// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import accessPointInVpcOnly from '../s3/access-point-in-vpc-only.ts';
import accessPointPublicAccessBlocks from '../s3/access-point-public-access-blocks.ts';
import accountLevelPublicAccessBlocksPeriodic from '../s3/account-level-public-access-blocks-periodic.ts';
import accountLevelPublicAccessBlocks from '../s3/account-level-public-access-blocks.ts';
import bucketAclProhibited from '../s3/bucket-acl-prohibited.ts';
import bucketBlacklistedActionsProhibited from '../s3/bucket-blacklisted-actions-prohibited.ts';
import bucketCrossRegionReplicationEnabled from '../s3/bucket-cross-region-replication-enabled.ts';
import bucketDefaultLockEnabled from '../s3/bucket-default-lock-enabled.ts';
import bucketLevelPublicAccessProhibited from '../s3/bucket-level-public-access-prohibited.ts';
import bucketLoggingEnabled from '../s3/bucket-logging-enabled.ts';
import bucketMfaDeleteEnabled from '../s3/bucket-mfa-delete-enabled.ts';
import bucketPolicyGranteeCheck from '../s3/bucket-policy-grantee-check.ts';
import bucketPolicyNotMorePermissive from '../s3/bucket-policy-not-more-permissive.ts';
import bucketPublicReadProhibited from '../s3/bucket-public-read-prohibited.ts';
import bucketPublicWriteProhibited from '../s3/bucket-public-write-prohibited.ts';
import bucketReplicationEnabled from '../s3/bucket-replication-enabled.ts';
import bucketServerSideEncryptionEnabled from '../s3/bucket-server-side-encryption-enabled.ts';
import bucketSslRequestsOnly from '../s3/bucket-ssl-requests-only.ts';
import bucketVersioningEnabled from '../s3/bucket-versioning-enabled.ts';
import defaultEncryptionKms from '../s3/default-encryption-kms.ts';
import directoryBucketLifecyclePolicyRuleCheck from '../s3/directory-bucket-lifecycle-policy-rule-check.ts';
import eventNotificationsEnabled from '../s3/event-notifications-enabled.ts';
import lifecyclePolicyCheck from '../s3/lifecycle-policy-check.ts';
import s3expressDirBucketLifecycleRulesCheck from '../s3/s3express-dir-bucket-lifecycle-rules-check.ts';
import versionLifecyclePolicyCheck from '../s3/version-lifecycle-policy-check.ts';

export const rules: readonly Rule[] = [
  accessPointInVpcOnly,
  accessPointPublicAccessBlocks,
  accountLevelPublicAccessBlocksPeriodic,
  accountLevelPublicAccessBlocks,
  bucketAclProhibited,
  bucketBlacklistedActionsProhibited,
  bucketCrossRegionReplicationEnabled,
  bucketDefaultLockEnabled,
  bucketLevelPublicAccessProhibited,
  bucketLoggingEnabled,
  bucketMfaDeleteEnabled,
  bucketPolicyGranteeCheck,
  bucketPolicyNotMorePermissive,
  bucketPublicReadProhibited,
  bucketPublicWriteProhibited,
  bucketReplicationEnabled,
  bucketServerSideEncryptionEnabled,
  bucketSslRequestsOnly,
  bucketVersioningEnabled,
  defaultEncryptionKms,
  directoryBucketLifecyclePolicyRuleCheck,
  eventNotificationsEnabled,
  lifecyclePolicyCheck,
  s3expressDirBucketLifecycleRulesCheck,
  versionLifecyclePolicyCheck,
];
