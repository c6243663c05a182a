import {
  CreateSnapshotCommand,
  CreateSubnetCommand,
  CreateVolumeCommand,
  DescribeImagesCommand,
  DescribeVpcsCommand,
  EC2Client,
  ModifySnapshotAttributeCommand,
  ModifySubnetAttributeCommand,
  RunInstancesCommand,
} from '@aws-sdk/client-ec2';
import { CreateBucketCommand, PutBucketLoggingCommand, PutBucketPolicyCommand, PutPublicAccessBlockCommand, S3Client } from '@aws-sdk/client-s3';
import { bucket, finding, group, type Seed } from './emulator-made.fixture.ts';
import { others } from './emulator-others.fixture.ts';

const policy = {
  Version: '2012-10-17',
  Statement: [{ Sid: 'Read', Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::123456789012:root' }, Action: 's3:GetObject', Resource: '*' }],
};
const s3 = 'AWS::S3::Bucket';
const open = [finding('SecurityGroupIngress[1].CidrIp'), finding('SecurityGroupIngress[2].CidrIpv6')];

/** Of S3 and EC2. */
const first: readonly Seed[] = [
  { rule: 'S3_BUCKET_VERSIONING_ENABLED', type: s3, what: 'never versioned', make: (client) => bucket(client) },
  { rule: 'S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED', type: s3, what: 'no block', make: (client) => bucket(client) },
  {
    rule: 'S3_BUCKET_PUBLIC_READ_PROHIBITED',
    type: s3,
    what: 'half a block',
    make: (client) =>
      bucket(client, (to, Bucket) =>
        to.send(
          new PutPublicAccessBlockCommand({
            Bucket,
            PublicAccessBlockConfiguration: { BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: false, RestrictPublicBuckets: false },
          }),
        ),
      ),
  },
  { rule: 'S3_BUCKET_SSL_REQUESTS_ONLY', type: s3, what: 'no policy', make: (client) => bucket(client) },
  {
    rule: 'S3_BUCKET_SSL_REQUESTS_ONLY',
    type: s3,
    what: 'a policy that stays',
    make: (client) => bucket(client, (to, Bucket) => to.send(new PutBucketPolicyCommand({ Bucket, Policy: JSON.stringify(policy) }))),
  },
  { rule: 'S3_DEFAULT_ENCRYPTION_KMS', type: s3, what: 'as S3 makes it', make: (client) => bucket(client) },
  {
    rule: 'S3_BUCKET_LOGGING_ENABLED',
    type: s3,
    what: 'no logs',
    make: async (client) => {
      const to = new S3Client({ ...client, forcePathStyle: true });
      await to.send(new CreateBucketCommand({ Bucket: 'access-logs' }));
      const logs = {
        Effect: 'Allow',
        Principal: { Service: 'logging.s3.amazonaws.com' },
        Action: 's3:PutObject',
        Resource: 'arn:aws:s3:::access-logs/*',
      };
      await to.send(new PutBucketPolicyCommand({ Bucket: 'access-logs', Policy: JSON.stringify({ Version: '2012-10-17', Statement: [logs] }) }));
      return bucket(client);
    },
  },
  {
    rule: 'S3_BUCKET_LOGGING_ENABLED',
    type: s3,
    what: 'logs under another prefix',
    parameters: { targetBucket: 'access-logs', targetPrefix: 'wanted/' },
    make: (client) =>
      bucket(client, (to, Bucket) =>
        to.send(
          new PutBucketLoggingCommand({ Bucket, BucketLoggingStatus: { LoggingEnabled: { TargetBucket: 'access-logs', TargetPrefix: 'other/' } } }),
        ),
      ),
  },
  {
    rule: 'S3_ACCOUNT_LEVEL_PUBLIC_ACCESS_BLOCKS',
    type: 'AWS::S3::AccountPublicAccessBlock',
    what: 'never set',
    make: async () => ({ id: '123456789012' }),
  },
  { rule: 'INCOMING_SSH_DISABLED', type: 'AWS::EC2::SecurityGroup', what: 'open to both kinds of address', findings: open, make: group },
  {
    rule: 'EBS_SNAPSHOT_PUBLIC_RESTORABLE_CHECK',
    type: 'AWS::EC2::Snapshot',
    what: 'shared with an account as well',
    make: async (client) => {
      const ec2 = new EC2Client(client);
      const { VolumeId = '' } = await ec2.send(new CreateVolumeCommand({ AvailabilityZone: 'us-east-1a', Size: 1 }));
      const { SnapshotId = '' } = await ec2.send(new CreateSnapshotCommand({ VolumeId }));
      const share = { SnapshotId, Attribute: 'createVolumePermission', OperationType: 'add' } as const;
      await ec2.send(new ModifySnapshotAttributeCommand({ ...share, UserIds: ['210987654321'] }));
      await ec2.send(new ModifySnapshotAttributeCommand({ ...share, GroupNames: ['all'] }));
      return { id: SnapshotId };
    },
  },
  {
    rule: 'EC2_IMDSV2_CHECK',
    type: 'AWS::EC2::Instance',
    what: 'tokens optional',
    make: async (client) => {
      const ec2 = new EC2Client(client);
      const { Images } = await ec2.send(new DescribeImagesCommand({ Owners: ['amazon'] }));
      const ImageId = Images?.[0]?.ImageId;
      const { Instances } = await ec2.send(new RunInstancesCommand({ ImageId, MinCount: 1, MaxCount: 1 }));
      return { id: Instances?.[0]?.InstanceId ?? '' };
    },
  },
  { rule: 'EC2_EBS_ENCRYPTION_BY_DEFAULT', type: 'AWS::::Account', what: 'off', make: async () => ({ id: '123456789012' }) },
  {
    rule: 'SUBNET_AUTO_ASSIGN_PUBLIC_IP_DISABLED',
    type: 'AWS::EC2::Subnet',
    what: 'gives addresses',
    make: async (client) => {
      const ec2 = new EC2Client(client);
      const { Vpcs } = await ec2.send(new DescribeVpcsCommand({}));
      const { Subnet } = await ec2.send(new CreateSubnetCommand({ VpcId: Vpcs?.[0]?.VpcId, CidrBlock: '172.31.200.0/24' }));
      const SubnetId = Subnet?.SubnetId ?? '';
      await ec2.send(new ModifySubnetAttributeCommand({ SubnetId, MapPublicIpOnLaunch: { Value: true } }));
      return { id: SubnetId };
    },
  },
];

export const seeds: readonly Seed[] = [...first, ...others];
