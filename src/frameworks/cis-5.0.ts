import { framework, lines } from './framework.ts';

const titles = `
1.1 contact details are current
1.2 a security contact is registered
1.3 root has no access key
1.4 root signs in with MFA
1.5 root signs in with a hardware device
1.6 root is not used day to day
1.7 passwords have 14 characters or more
1.8 passwords are not used again
1.9 console users sign in with MFA
1.10 new console users get no access key
1.11 credentials unused for 45 days are disabled
1.12 a user has one active access key at most
1.13 access keys are changed every 90 days
1.14 users have rights through groups only
1.15 no policy grants everything
1.16 there is a role for AWS Support
1.17 instances use roles
1.18 expired certificates are removed from IAM
1.19 an access analyzer runs in every region
1.20 users of many accounts are managed in one place
1.21 full rights to CloudShell are restricted
2.1.1 bucket policies deny plain HTTP
2.1.2 buckets want MFA to delete versions
2.1.3 sensitive data in S3 is found and classified
2.1.4 S3 blocks public access
2.2.1 RDS instances are encrypted
2.2.2 RDS instances take minor upgrades by themselves
2.2.3 RDS instances are not public
2.2.4 RDS stands in several zones
2.3.1 EFS file systems are encrypted
3.1 CloudTrail records every region
3.2 CloudTrail validates its files
3.3 AWS Config records every region
3.4 access to the bucket of CloudTrail is logged
3.5 CloudTrail encrypts by a KMS key
3.6 KMS keys of one's own are rotated
3.7 every VPC has flow logs
3.8 writes of objects are recorded
3.9 reads of objects are recorded
4.1 alarm: calls that were denied
4.2 alarm: sign-in without MFA
4.3 alarm: use of root
4.4 alarm: changed IAM policies
4.5 alarm: changed CloudTrail
4.6 alarm: failed sign-in
4.7 alarm: disabled or deleted KMS keys
4.8 alarm: changed bucket policies
4.9 alarm: changed AWS Config
4.10 alarm: changed security groups
4.11 alarm: changed network ACLs
4.12 alarm: changed gateways
4.13 alarm: changed route tables
4.14 alarm: changed VPCs
4.15 alarm: changed organization
4.16 Security Hub is on
5.1.1 EBS volumes are encrypted
5.1.2 CIFS is open to trusted networks only
5.2 network ACLs do not open administration to the world
5.3 security groups do not open administration to the world (IPv4)
5.4 security groups do not open administration to the world (IPv6)
5.5 default security groups let nothing through
5.6 routes of peerings are as narrow as can be
5.7 instances answer IMDSv2 only
`;

const table = `
ACCESS_KEYS_ROTATED 1.13
CLOUDTRAIL_ALL_READ_S3_DATA_EVENT_CHECK 3.9
CLOUDTRAIL_ALL_WRITE_S3_DATA_EVENT_CHECK 3.8
CLOUD_TRAIL_ENCRYPTION_ENABLED 3.5
CLOUD_TRAIL_LOG_FILE_VALIDATION_ENABLED 3.2
CMK_BACKING_KEY_ROTATION_ENABLED 3.6
EC2_EBS_ENCRYPTION_BY_DEFAULT 5.1.1
EC2_IMDSV2_CHECK 5.7
EC2_INSTANCE_PROFILE_ATTACHED 1.17
EFS_ENCRYPTED_CHECK 2.3.1
EFS_FILESYSTEM_CT_ENCRYPTED 2.3.1
ENCRYPTED_VOLUMES 5.1.1
IAM_EXTERNAL_ACCESS_ANALYZER_ENABLED 1.19
IAM_PASSWORD_POLICY 1.7 1.8
IAM_POLICY_BLACKLISTED_CHECK 1.21
IAM_POLICY_IN_USE 1.16
IAM_POLICY_NO_STATEMENTS_WITH_ADMIN_ACCESS 1.15
IAM_ROOT_ACCESS_KEY_CHECK 1.3
IAM_SERVER_CERTIFICATE_EXPIRATION_CHECK 1.18
IAM_USER_NO_POLICIES_CHECK 1.14
IAM_USER_UNUSED_CREDENTIALS_CHECK 1.11
INCOMING_SSH_DISABLED 5.3
MFA_ENABLED_FOR_IAM_CONSOLE_ACCESS 1.9
MULTI_REGION_CLOUD_TRAIL_ENABLED 3.1
NACL_NO_UNRESTRICTED_SSH_RDP 5.2
RDS_AUTOMATIC_MINOR_VERSION_UPGRADE_ENABLED 2.2.2
RDS_CLUSTER_MULTI_AZ_ENABLED 2.2.4
RDS_INSTANCE_PUBLIC_ACCESS_CHECK 2.2.3
RDS_MULTI_AZ_SUPPORT 2.2.4
RDS_STORAGE_ENCRYPTED 2.2.1
RESTRICTED_INCOMING_TRAFFIC 5.3
ROOT_ACCOUNT_HARDWARE_MFA_ENABLED 1.5
ROOT_ACCOUNT_MFA_ENABLED 1.4
S3_ACCOUNT_LEVEL_PUBLIC_ACCESS_BLOCKS_PERIODIC 2.1.4
S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED 2.1.4
S3_BUCKET_LOGGING_ENABLED 3.4
S3_BUCKET_MFA_DELETE_ENABLED 2.1.2
S3_BUCKET_SSL_REQUESTS_ONLY 2.1.1
SECURITYHUB_ENABLED 4.16
SECURITY_ACCOUNT_INFORMATION_PROVIDED 1.2
VPC_DEFAULT_SECURITY_GROUP_CLOSED 5.5
VPC_FLOW_LOGS_ENABLED 3.7
VPC_SG_PORT_RESTRICTION_CHECK 5.3 5.4
`;

export default framework({
  id: 'cis-5.0',
  title: 'CIS AWS Foundations Benchmark 5.0',
  asOf: 'late 2025',
  source:
    "Security Hub's controls for version 5.0.0; where it has none, the rule that the conformance pack for version 1.4 has for the same recommendation. No rule stands where only a person can tell.",
  table,
  titles,
  open: lines(titles).map((line) => line.slice(0, line.indexOf(' '))),
});
