const noCall = /the endpoint has no such call|not to be had there/;
const noType = /not all of type AWS::(Scheduler::Schedule|SSM::ManagedInstanceInventory) that belong to it/;
const notTold = /the answer does not say/;

/** What the emulator lacks, by the rules that cannot know for it: these may be unknown for this reason, and no others. */
export const lacking: Readonly<Record<string, RegExp>> = {
  BACKUP_RECOVERY_POINT_MANUAL_DELETION_DISABLED: noCall,
  EC2_INSTANCE_LAUNCHED_WITH_ALLOWED_AMI: noCall,
  EC2_INSTANCE_MANAGED_BY_SSM: noType,
  ELASTICACHE_RBAC_AUTH_ENABLED: /none of its nodes could be seen/,
  ELASTICACHE_REPL_GRP_REDIS_AUTH_ENABLED: /none of its nodes could be seen/,
  ELASTICACHE_SUBNET_GROUP_CHECK: /none of its nodes could be seen/,
  GUARDDUTY_EKS_PROTECTION_AUDIT_ENABLED: notTold,
  GUARDDUTY_LAMBDA_PROTECTION_ENABLED: notTold,
  GUARDDUTY_MALWARE_PROTECTION_ENABLED: notTold,
  GUARDDUTY_RDS_PROTECTION_ENABLED: notTold,
  GUARDDUTY_S3_PROTECTION_ENABLED: notTold,
  IAM_EXTERNAL_ACCESS_ANALYZER_ENABLED: noCall,
  OPENSEARCH_UPDATE_CHECK: notTold,
  RDS_ENHANCED_MONITORING_ENABLED: notTold,
  SQS_QUEUE_DLQ_CHECK: noType,
  SSM_AUTOMATION_BLOCK_PUBLIC_SHARING: noCall,
};
