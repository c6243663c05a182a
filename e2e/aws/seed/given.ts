import type { Given } from './row.ts';

/** Regions that are looked at in both accounts, those of them in which something was made, and of these the home regions and the others. */
const [all, made, home, away] = [6, 4, 2, 2];

function one(type: string, what: string, count: number, ...fails: string[]): Given {
  return { type, what, count, fails };
}

/** What nobody has made, or what came with something that was made. */
export const given: readonly Given[] = [
  one(
    'AWS::::Account',
    'an account with no policy of passwords, no second factor of its root user and no contact for security',
    2,
    ...['IAM_PASSWORD_POLICY', 'ROOT_ACCOUNT_MFA_ENABLED', 'SECURITY_ACCOUNT_INFORMATION_PROVIDED'],
  ),
  one('AWS::::Account', 'a region with a detector', made, 'EC2_EBS_ENCRYPTION_BY_DEFAULT', 'EMR_BLOCK_PUBLIC_ACCESS'),
  one('AWS::::Account', 'a region without', all - made, 'EC2_EBS_ENCRYPTION_BY_DEFAULT', 'EMR_BLOCK_PUBLIC_ACCESS', 'GUARDDUTY_ENABLED_CENTRALIZED'),
  one('AWS::S3::AccountPublicAccessBlock', 'an account that blocks nothing', 2, 'S3_ACCOUNT_LEVEL_PUBLIC_ACCESS_BLOCKS'),
  one('AWS::S3::BucketPolicy', 'of a bucket for TLS only', 2 * made),
  one('AWS::S3::BucketPolicy', 'of the bucket for whatever line', made, 'S3_BUCKET_SSL_REQUESTS_ONLY'),
  one('AWS::S3::BucketPolicy', 'of the open bucket', made, 'S3_BUCKET_PUBLIC_READ_PROHIBITED', 'S3_BUCKET_SSL_REQUESTS_ONLY'),
  one('AWS::SNS::TopicPolicy', 'of the account', made),
  one('AWS::SNS::TopicPolicy', 'of the open topic', made, 'SNS_TOPIC_NO_PUBLIC_ACCESS'),
  one('AWS::SQS::Queue', 'made by the stack', made),
  one('AWS::SQS::QueuePolicy', 'of the open queue', made, 'SQS_QUEUE_NO_PUBLIC_ACCESS', 'SQS_QUEUE_POLICY_FULL_ACCESS_CHECK'),
  one('AWS::Lambda::Permission', 'for anybody', made, 'LAMBDA_FUNCTION_PUBLIC_ACCESS_PROHIBITED'),
  one('AWS::ApiGatewayV2::Route', 'for anybody', made, 'API_GWV2_AUTHORIZATION_TYPE_CONFIGURED'),
  one(
    'AWS::Athena::WorkGroup',
    'the primary workgroup',
    all,
    ...['ATHENA_WORKGROUP_ENCRYPTED_AT_REST', 'ATHENA_WORKGROUP_ENFORCE_WORKGROUP_CONFIGURATION', 'ATHENA_WORKGROUP_LOGGING_ENABLED'],
  ),
  one('AWS::EC2::VPC', 'the default network', all, 'VPC_FLOW_LOGS_ENABLED'),
  // Of three zones, and of six in us-east-1.
  one('AWS::EC2::Subnet', 'in the default network', 2 * (3 + 3 + 6), 'SUBNET_AUTO_ASSIGN_PUBLIC_IP_DISABLED'),
  one('AWS::EC2::NetworkAcl', 'the default list of a network with subnets', all + made),
  one('AWS::EC2::NetworkAcl', 'the default list of the network without subnets', made, 'VPC_NETWORK_ACL_UNUSED_CHECK'),
  one('AWS::EC2::NetworkAclEntry', 'of a default list', 4 * (all + 2 * made)),
  one('AWS::EC2::SecurityGroup', 'the default group, in which members trust each other', all + 2 * made, 'VPC_DEFAULT_SECURITY_GROUP_CLOSED'),
  one('AWS::EC2::SecurityGroup', 'of the classic load balancer', made),
  one('AWS::EC2::Volume', 'the first disk of an instance', 2 * made, 'ENCRYPTED_VOLUMES'),
  one('AWS::KMS::Key', 'of a service of AWS, which the emulator says to be of the account', 2 * made, 'CMK_BACKING_KEY_ROTATION_ENABLED'),
  one('AWS::RDS::ClusterSnapshot', 'the daily one of the encrypted cluster', made),
  one('AWS::RDS::ClusterSnapshot', 'the daily one of the plain cluster', made, 'RDS_SNAPSHOT_ENCRYPTED'),
  one('AWS::RDS::DBSnapshot', 'the daily one of the encrypted database', away),
  one('AWS::RDS::DBSnapshot', 'the daily one of the plain database', home, 'RDS_SNAPSHOT_ENCRYPTED'),
  one('AWS::Redshift::ClusterParameterGroup', 'the default group, which nobody can change', all),
];
