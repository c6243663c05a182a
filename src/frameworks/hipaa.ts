import { framework, lines } from './framework.ts';
import { asOf, packs } from './generated/packs.ts';

const titles = `
164.308(a)(1)(ii)(B) risks are brought down to a reasonable level
164.308(a)(3)(i) staff have the access they need, and nobody else
164.308(a)(3)(ii)(A) access of staff is authorized or supervised
164.308(a)(3)(ii)(B) whether access of staff is right is determined
164.308(a)(4)(i) access to health information is authorized
164.308(a)(4)(ii)(A) a clearinghouse is kept apart from the larger organization
164.308(a)(4)(ii)(B) access is granted by policy
164.308(a)(4)(ii)(C) rights of access are set up, reviewed and changed
164.308(a)(5)(ii)(A) staff are reminded of security
164.308(a)(5)(ii)(B) malicious software is kept out and noticed
164.308(a)(5)(ii)(C) log-ins are watched
164.308(a)(5)(ii)(D) passwords are managed
164.308(a)(6)(ii) incidents are recognised, answered and documented
164.308(a)(7)(i) emergencies are planned for
164.308(a)(7)(ii)(A) data is backed up
164.308(a)(7)(ii)(B) lost data can be restored
164.308(a)(7)(ii)(C) critical work goes on in an emergency
164.312(a)(1) systems let in only those with rights
164.312(a)(2)(i) every user has an identity of their own
164.312(a)(2)(iv) health information is encrypted
164.312(b) activity is recorded and examined
164.312(c)(1) health information is not altered or destroyed improperly
164.312(c)(2) alteration and destruction can be noticed
164.312(d) who asks for access is verified
164.312(e)(1) data in transit is guarded
164.312(e)(2)(i) data is not altered in transit
164.312(e)(2)(ii) data is encrypted in transit where appropriate
164.314(b)(2)(i) a group health plan safeguards its information
`;

/** Each rule with the standards that it serves. What is said of Elasticsearch holds for OpenSearch, its later name, too. */
const table = `
ACCESS_KEYS_ROTATED 164.308(a)(4)(ii)(B)
ALB_HTTP_DROP_INVALID_HEADER_ENABLED 164.312(a)(2)(iv) 164.312(e)(1) 164.312(e)(2)(i) 164.312(e)(2)(ii)
ALB_HTTP_TO_HTTPS_REDIRECTION_CHECK 164.312(a)(2)(iv) 164.312(e)(1) 164.312(e)(2)(i) 164.312(e)(2)(ii)
API_GW_CACHE_ENABLED_AND_ENCRYPTED 164.312(a)(2)(iv) 164.312(e)(2)(ii)
API_GW_EXECUTION_LOGGING_ENABLED 164.312(b)
API_GW_SSL_ENABLED 164.312(a)(2)(iv) 164.312(e)(1) 164.312(e)(2)(i) 164.312(e)(2)(ii)
API_GW_XRAY_ENABLED 164.312(b)
AUTOSCALING_GROUP_ELB_HEALTHCHECK_REQUIRED 164.312(b)
AUTOSCALING_LAUNCH_CONFIG_PUBLIC_IP_DISABLED 164.308(a)(3)(i) 164.308(a)(3)(ii)(B) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)
BEANSTALK_ENHANCED_HEALTH_REPORTING_ENABLED 164.312(b)
CLOUDTRAIL_S3_DATAEVENTS_ENABLED 164.308(a)(3)(ii)(A) 164.312(b)
CLOUDWATCH_ALARM_ACTION_CHECK 164.312(b)
CLOUDWATCH_LOG_GROUP_ENCRYPTED 164.312(a)(2)(iv) 164.312(e)(2)(ii)
CLOUD_TRAIL_CLOUD_WATCH_LOGS_ENABLED 164.308(a)(3)(ii)(A) 164.312(b)
CLOUD_TRAIL_ENABLED 164.308(a)(3)(ii)(A) 164.308(a)(5)(ii)(C) 164.312(b)
CLOUD_TRAIL_ENCRYPTION_ENABLED 164.312(a)(2)(iv) 164.312(e)(2)(ii)
CLOUD_TRAIL_LOG_FILE_VALIDATION_ENABLED 164.312(c)(1) 164.312(c)(2)
CODEBUILD_PROJECT_ENVVAR_AWSCRED_CHECK 164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1)
CODEBUILD_PROJECT_SOURCE_REPO_URL_CHECK 164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1)
CW_LOGGROUP_RETENTION_PERIOD_CHECK 164.312(b)
DB_INSTANCE_BACKUP_ENABLED 164.308(a)(7)(i) 164.308(a)(7)(ii)(A) 164.308(a)(7)(ii)(B)
DMS_REPLICATION_NOT_PUBLIC 164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)
DYNAMODB_AUTOSCALING_ENABLED 164.308(a)(7)(i) 164.308(a)(7)(ii)(C)
DYNAMODB_IN_BACKUP_PLAN 164.308(a)(7)(i) 164.308(a)(7)(ii)(A) 164.308(a)(7)(ii)(B)
DYNAMODB_PITR_ENABLED 164.308(a)(7)(i) 164.308(a)(7)(ii)(A) 164.308(a)(7)(ii)(B)
DYNAMODB_TABLE_ENCRYPTED_KMS 164.312(a)(2)(iv) 164.312(e)(2)(ii)
DYNAMODB_THROUGHPUT_LIMIT_CHECK 164.312(b)
EBS_IN_BACKUP_PLAN 164.308(a)(7)(i) 164.308(a)(7)(ii)(A) 164.308(a)(7)(ii)(B)
EBS_OPTIMIZED_INSTANCE 164.308(a)(7)(i)
EBS_SNAPSHOT_PUBLIC_RESTORABLE_CHECK 164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)
EC2_EBS_ENCRYPTION_BY_DEFAULT 164.312(a)(2)(iv) 164.312(e)(2)(ii)
EC2_IMDSV2_CHECK 164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1)
EC2_INSTANCE_DETAILED_MONITORING_ENABLED 164.312(b)
EC2_INSTANCE_MANAGED_BY_SSM 164.308(a)(5)(ii)(B)
EC2_INSTANCE_NO_PUBLIC_IP 164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)
EC2_INSTANCE_PROFILE_ATTACHED 164.308(a)(3)(i) 164.308(a)(3)(ii)(A) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(B) 164.308(a)(4)(ii)(C) 164.312(a)(1)
EC2_MANAGEDINSTANCE_ASSOCIATION_COMPLIANCE_STATUS_CHECK 164.308(a)(5)(ii)(B)
EC2_MANAGEDINSTANCE_PATCH_COMPLIANCE_STATUS_CHECK 164.308(a)(5)(ii)(A) 164.308(a)(5)(ii)(B)
ECS_TASK_DEFINITION_USER_FOR_HOST_MODE_CHECK 164.308(a)(3)(i) 164.308(a)(3)(ii)(A) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1)
EFS_ENCRYPTED_CHECK 164.312(a)(2)(iv) 164.312(e)(2)(ii)
EFS_IN_BACKUP_PLAN 164.308(a)(7)(i) 164.308(a)(7)(ii)(A) 164.308(a)(7)(ii)(B)
ELASTICACHE_REDIS_CLUSTER_AUTOMATIC_BACKUP_CHECK 164.308(a)(7)(i) 164.308(a)(7)(ii)(A) 164.308(a)(7)(ii)(B)
ELASTICSEARCH_ENCRYPTED_AT_REST 164.312(a)(2)(iv) 164.312(e)(2)(ii)
ELASTICSEARCH_IN_VPC_ONLY 164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)
ELASTICSEARCH_LOGS_TO_CLOUDWATCH 164.308(a)(3)(ii)(A) 164.312(b)
ELASTICSEARCH_NODE_TO_NODE_ENCRYPTION_CHECK 164.312(a)(2)(iv) 164.312(e)(1) 164.312(e)(2)(i) 164.312(e)(2)(ii)
ELASTIC_BEANSTALK_MANAGED_UPDATES_ENABLED 164.308(a)(5)(ii)(A)
ELBV2_ACM_CERTIFICATE_REQUIRED 164.312(a)(2)(iv) 164.312(e)(2)(ii)
ELB_ACM_CERTIFICATE_REQUIRED 164.312(a)(2)(iv) 164.312(e)(1) 164.312(e)(2)(i) 164.312(e)(2)(ii)
ELB_CROSS_ZONE_LOAD_BALANCING_ENABLED 164.308(a)(7)(i) 164.308(a)(7)(ii)(C)
ELB_DELETION_PROTECTION_ENABLED 164.308(a)(7)(i) 164.308(a)(7)(ii)(C)
ELB_LOGGING_ENABLED 164.312(b)
ELB_TLS_HTTPS_LISTENERS_ONLY 164.312(a)(2)(iv) 164.312(e)(1) 164.312(e)(2)(i) 164.312(e)(2)(ii)
EMR_KERBEROS_ENABLED 164.308(a)(3)(i) 164.308(a)(3)(ii)(A) 164.308(a)(3)(ii)(B) 164.308(a)(4)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(B) 164.308(a)(4)(ii)(C) 164.312(a)(1)
EMR_MASTER_NO_PUBLIC_IP 164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)
ENCRYPTED_VOLUMES 164.312(a)(2)(iv) 164.312(e)(2)(ii)
GUARDDUTY_ENABLED_CENTRALIZED 164.308(a)(5)(ii)(C) 164.308(a)(6)(ii) 164.312(b)
GUARDDUTY_NON_ARCHIVED_FINDINGS 164.312(b)
IAM_GROUP_HAS_USERS_CHECK 164.308(a)(3)(i) 164.308(a)(3)(ii)(A) 164.308(a)(3)(ii)(B) 164.308(a)(4)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(B) 164.308(a)(4)(ii)(C) 164.312(a)(1)
IAM_NO_INLINE_POLICY_CHECK 164.308(a)(3)(i) 164.308(a)(3)(ii)(A) 164.308(a)(3)(ii)(B) 164.308(a)(4)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(B) 164.308(a)(4)(ii)(C) 164.312(a)(1)
IAM_PASSWORD_POLICY 164.308(a)(4)(ii)(B) 164.308(a)(5)(ii)(D) 164.312(d)
IAM_POLICY_NO_STATEMENTS_WITH_ADMIN_ACCESS 164.308(a)(3)(i) 164.308(a)(3)(ii)(A) 164.308(a)(3)(ii)(B) 164.308(a)(4)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(B) 164.308(a)(4)(ii)(C) 164.312(a)(1)
IAM_POLICY_NO_STATEMENTS_WITH_FULL_ACCESS 164.308(a)(3)(i) 164.308(a)(3)(ii)(A) 164.308(a)(3)(ii)(B) 164.308(a)(4)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(B) 164.308(a)(4)(ii)(C) 164.312(a)(1)
IAM_ROOT_ACCESS_KEY_CHECK 164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(B) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(a)(2)(i)
IAM_USER_GROUP_MEMBERSHIP_CHECK 164.308(a)(3)(i) 164.308(a)(3)(ii)(A) 164.308(a)(3)(ii)(B) 164.308(a)(4)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(B) 164.308(a)(4)(ii)(C) 164.312(a)(1)
IAM_USER_MFA_ENABLED 164.308(a)(4)(ii)(B) 164.312(d)
IAM_USER_NO_POLICIES_CHECK 164.308(a)(3)(i) 164.308(a)(3)(ii)(A) 164.308(a)(3)(ii)(B) 164.308(a)(4)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(B) 164.308(a)(4)(ii)(C) 164.312(a)(1)
IAM_USER_UNUSED_CREDENTIALS_CHECK 164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(B) 164.308(a)(4)(ii)(C) 164.312(a)(1)
INCOMING_SSH_DISABLED 164.308(a)(3)(i) 164.308(a)(3)(ii)(B) 164.308(a)(4)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(B) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)
INSTANCES_IN_VPC 164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)
LAMBDA_CONCURRENCY_CHECK 164.312(b)
LAMBDA_DLQ_CHECK 164.312(b)
LAMBDA_FUNCTION_PUBLIC_ACCESS_PROHIBITED 164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)
LAMBDA_INSIDE_VPC 164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)
MFA_ENABLED_FOR_IAM_CONSOLE_ACCESS 164.312(d)
MULTI_REGION_CLOUD_TRAIL_ENABLED 164.308(a)(3)(ii)(A) 164.312(b)
NO_UNRESTRICTED_ROUTE_TO_IGW 164.312(e)(1)
OPENSEARCH_ENCRYPTED_AT_REST 164.312(a)(2)(iv) 164.312(e)(2)(ii)
OPENSEARCH_IN_VPC_ONLY 164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)
OPENSEARCH_LOGS_TO_CLOUDWATCH 164.308(a)(3)(ii)(A) 164.312(b)
OPENSEARCH_NODE_TO_NODE_ENCRYPTION_CHECK 164.312(a)(2)(iv) 164.312(e)(1) 164.312(e)(2)(i) 164.312(e)(2)(ii)
RDS_AUTOMATIC_MINOR_VERSION_UPGRADE_ENABLED 164.308(a)(5)(ii)(A)
RDS_ENHANCED_MONITORING_ENABLED 164.312(b)
RDS_INSTANCE_DELETION_PROTECTION_ENABLED 164.308(a)(7)(i) 164.308(a)(7)(ii)(C)
RDS_INSTANCE_PUBLIC_ACCESS_CHECK 164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)
RDS_IN_BACKUP_PLAN 164.308(a)(7)(i) 164.308(a)(7)(ii)(A) 164.308(a)(7)(ii)(B)
RDS_LOGGING_ENABLED 164.308(a)(3)(ii)(A) 164.308(a)(5)(ii)(C)
RDS_MULTI_AZ_SUPPORT 164.308(a)(7)(i) 164.308(a)(7)(ii)(C)
RDS_SNAPSHOTS_PUBLIC_PROHIBITED 164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)
RDS_SNAPSHOT_ENCRYPTED 164.312(a)(2)(iv) 164.312(e)(2)(ii)
RDS_STORAGE_ENCRYPTED 164.312(a)(2)(iv) 164.312(e)(2)(ii)
REDSHIFT_BACKUP_ENABLED 164.308(a)(7)(i) 164.308(a)(7)(ii)(A) 164.308(a)(7)(ii)(B)
REDSHIFT_CLUSTER_CONFIGURATION_CHECK 164.312(a)(2)(iv) 164.312(b) 164.312(e)(2)(ii)
REDSHIFT_CLUSTER_KMS_ENABLED 164.312(a)(2)(iv) 164.312(e)(2)(ii)
REDSHIFT_CLUSTER_MAINTENANCESETTINGS_CHECK 164.308(a)(5)(ii)(A) 164.308(a)(7)(ii)(A)
REDSHIFT_CLUSTER_PUBLIC_ACCESS_CHECK 164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)
REDSHIFT_ENHANCED_VPC_ROUTING_ENABLED 164.312(e)(1)
REDSHIFT_REQUIRE_TLS_SSL 164.312(a)(2)(iv) 164.312(e)(1) 164.312(e)(2)(i) 164.312(e)(2)(ii)
RESTRICTED_INCOMING_TRAFFIC 164.308(a)(3)(i) 164.308(a)(3)(ii)(B) 164.308(a)(4)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(B) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)
ROOT_ACCOUNT_HARDWARE_MFA_ENABLED 164.312(d)
ROOT_ACCOUNT_MFA_ENABLED 164.312(d)
S3_ACCOUNT_LEVEL_PUBLIC_ACCESS_BLOCKS_PERIODIC 164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)
S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED 164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)
S3_BUCKET_LOGGING_ENABLED 164.308(a)(3)(ii)(A) 164.312(b)
S3_BUCKET_POLICY_GRANTEE_CHECK 164.308(a)(3)(i) 164.308(a)(3)(ii)(A) 164.308(a)(3)(ii)(B) 164.308(a)(4)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(B) 164.308(a)(4)(ii)(C) 164.312(a)(1)
S3_BUCKET_PUBLIC_READ_PROHIBITED 164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)
S3_BUCKET_PUBLIC_WRITE_PROHIBITED 164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)
S3_BUCKET_REPLICATION_ENABLED 164.308(a)(7)(i) 164.308(a)(7)(ii)(A) 164.308(a)(7)(ii)(B)
S3_BUCKET_SERVER_SIDE_ENCRYPTION_ENABLED 164.312(a)(2)(iv) 164.312(c)(2) 164.312(e)(2)(ii)
S3_BUCKET_SSL_REQUESTS_ONLY 164.312(a)(2)(iv) 164.312(c)(2) 164.312(e)(1) 164.312(e)(2)(i) 164.312(e)(2)(ii)
S3_BUCKET_VERSIONING_ENABLED 164.308(a)(7)(i) 164.308(a)(7)(ii)(A) 164.308(a)(7)(ii)(B) 164.312(c)(1) 164.312(c)(2)
S3_DEFAULT_ENCRYPTION_KMS 164.312(a)(2)(iv) 164.312(e)(2)(ii)
SAGEMAKER_ENDPOINT_CONFIGURATION_KMS_KEY_CONFIGURED 164.312(a)(2)(iv) 164.312(e)(2)(ii)
SAGEMAKER_NOTEBOOK_INSTANCE_KMS_KEY_CONFIGURED 164.312(a)(2)(iv) 164.312(e)(2)(ii)
SAGEMAKER_NOTEBOOK_NO_DIRECT_INTERNET_ACCESS 164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)
SECRETSMANAGER_ROTATION_ENABLED_CHECK 164.308(a)(4)(ii)(B)
SECRETSMANAGER_SCHEDULED_ROTATION_SUCCESS_CHECK 164.308(a)(4)(ii)(B)
SECRETSMANAGER_SECRET_PERIODIC_ROTATION 164.308(a)(4)(ii)(B)
SECRETSMANAGER_SECRET_UNUSED 164.308(a)(4)(ii)(B) 164.308(a)(4)(ii)(C)
SECRETSMANAGER_USING_CMK 164.312(a)(2)(iv) 164.312(e)(2)(ii)
SECURITYHUB_ENABLED 164.312(b)
SNS_ENCRYPTED_KMS 164.308(a)(1)(ii)(B) 164.312(a)(2)(iv) 164.312(e)(2)(ii) 164.314(b)(2)(i)
SSM_DOCUMENT_NOT_PUBLIC 164.308(a)(3)(i) 164.308(a)(3)(ii)(B) 164.308(a)(4)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(B) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)
SUBNET_AUTO_ASSIGN_PUBLIC_IP_DISABLED 164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)
VPC_DEFAULT_SECURITY_GROUP_CLOSED 164.312(e)(1)
VPC_FLOW_LOGS_ENABLED 164.308(a)(3)(ii)(A) 164.312(b)
VPC_SG_OPEN_ONLY_TO_AUTHORIZED_PORTS 164.312(e)(1)
VPC_VPN_2_TUNNELS_UP 164.308(a)(7)(i) 164.308(a)(7)(ii)(C)
WAFV2_LOGGING_ENABLED 164.312(b)
`;

export default framework({
  id: 'hipaa',
  title: 'HIPAA Security Rule (45 CFR 164)',
  asOf: `${asOf} (rules of the pack)`,
  source:
    "AWS Config's conformance pack for HIPAA Security; which standard a rule serves is taken from published transcripts of the pack's page, and rules that those do not have stand apart.",
  table,
  titles,
  pack: lines(packs.hipaa),
});
