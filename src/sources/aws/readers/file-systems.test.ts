import { CreateSubnetCommand, CreateVpcCommand, EC2Client, ModifySubnetAttributeCommand } from '@aws-sdk/client-ec2';
import {
  CreateAccessPointCommand,
  CreateFileSystemCommand,
  CreateMountTargetCommand,
  EFSClient,
  PutFileSystemPolicyCommand,
} from '@aws-sdk/client-efs';
import type { FileSystem } from '@aws-sdk/client-fsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Moto, motoCommand, startMoto, withoutMoto } from '../../../testing/moto.ts';
import { emulated, readLive, refusal } from '../../../testing/read-live.ts';
import { differences } from '../../../testing/same-verdicts.ts';
import { readers as networks } from './ec2-networks.ts';
import { readers as efs } from './efs.ts';
import { readers as fsx } from './fsx.ts';

const ref = (Ref: string) => ({ Ref });
const tags = [{ Key: 'Owner', Value: 'platform' }];
const user = { Uid: '1000', Gid: '1000' };

const template = {
  Open: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: 'vpc-1', CidrBlock: '10.0.0.0/24', MapPublicIpOnLaunch: true } },
  Inner: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: 'vpc-1', CidrBlock: '10.0.1.0/24' } },
  Safe: { Type: 'AWS::EFS::FileSystem', Properties: { Encrypted: true, BackupPolicy: { Status: 'ENABLED' }, FileSystemTags: tags } },
  Bare: { Type: 'AWS::EFS::FileSystem', Properties: { Encrypted: false } },
  Public: { Type: 'AWS::EFS::MountTarget', Properties: { FileSystemId: ref('Bare'), SubnetId: ref('Open'), SecurityGroups: [] } },
  Private: { Type: 'AWS::EFS::MountTarget', Properties: { FileSystemId: ref('Safe'), SubnetId: ref('Inner'), SecurityGroups: [] } },
  Root: { Type: 'AWS::EFS::AccessPoint', Properties: { FileSystemId: ref('Bare') } },
  Door: { Type: 'AWS::EFS::AccessPoint', Properties: { FileSystemId: ref('Safe'), PosixUser: user, RootDirectory: { Path: '/app' } } },
};

async function seed(moto: Moto): Promise<void> {
  const ec2 = new EC2Client(moto.client());
  const { Vpc } = await ec2.send(new CreateVpcCommand({ CidrBlock: '10.0.0.0/16' }));
  const subnet = (CidrBlock: string) =>
    ec2.send(new CreateSubnetCommand({ VpcId: Vpc?.VpcId, CidrBlock, AvailabilityZone: 'us-east-1a' })).then((out) => out.Subnet?.SubnetId as string);
  const [open, inner] = [await subnet('10.0.0.0/24'), await subnet('10.0.1.0/24')];
  await ec2.send(new ModifySubnetAttributeCommand({ SubnetId: open, MapPublicIpOnLaunch: { Value: true } }));
  const client = new EFSClient(moto.client());
  const made = async (CreationToken: string, Encrypted: boolean) =>
    (await client.send(new CreateFileSystemCommand({ CreationToken, Encrypted, Backup: Encrypted, ...(Encrypted ? { Tags: tags } : {}) })))
      .FileSystemId as string;
  const [safe, bare] = [await made('safe', true), await made('bare', false)];
  await client.send(new PutFileSystemPolicyCommand({ FileSystemId: safe, Policy: '{"Version":"2012-10-17","Statement":[]}' }));
  await client.send(new CreateMountTargetCommand({ FileSystemId: bare, SubnetId: open }));
  await client.send(new CreateMountTargetCommand({ FileSystemId: safe, SubnetId: inner }));
  await client.send(new CreateAccessPointCommand({ ClientToken: 'root', FileSystemId: bare }));
  const PosixUser = { Uid: 1000, Gid: 1000 };
  await client.send(new CreateAccessPointCommand({ ClientToken: 'door', FileSystemId: safe, PosixUser, RootDirectory: { Path: '/app' } }));
}

let moto: Moto;
beforeAll(async () => {
  if (motoCommand() !== undefined) moto = await startMoto();
}, 90_000);
afterAll(() => moto?.stop());

const types = ['AWS::EFS::FileSystem', 'AWS::EFS::MountTarget', 'AWS::EFS::AccessPoint'];
/** Rules that ask for backups say nothing of what is not deployed. */
const except = {
  EFS_LAST_BACKUP_RECOVERY_POINT_CREATED: 'of what is not deployed there is nothing to back up',
  EFS_RESOURCES_IN_LOGICALLY_AIR_GAPPED_VAULT: 'of what is not deployed there is nothing to back up',
};

test('elastic file systems are judged as their template is', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  await seed(moto);
  const { described, unseen, gaps } = await readLive([...efs, ...networks.filter((one) => one.name === 'ec2-subnets')], moto);
  // The emulator has no replication.
  expect([...new Set(unseen.map((one) => one.what.split(' ')[0]))]).toEqual(['DescribeReplicationConfigurations']);
  expect(gaps).toEqual({});
  expect(described.filter((one) => types.includes(one.type))).toHaveLength(6);
  expect(await differences({ template, described, types, except, at: emulated })).toEqual([]);
  const policies = described.filter((one) => one.type === 'AWS::EFS::FileSystem').map((one) => one.properties.FileSystemPolicy);
  expect(policies).toEqual([{ Version: '2012-10-17', Statement: [] }, undefined]);
}, 60_000);

test('a file system in one zone that has no backup policy is not backed up', async () => {
  const none = (name: string) => () => {
    throw refusal(name, 'there is none', 404);
  };
  const answers = {
    DescribeFileSystems: () => ({ FileSystems: [{ FileSystemId: 'fs-1', AvailabilityZoneName: 'us-east-1a', Encrypted: true }] }),
    DescribeBackupPolicy: none('PolicyNotFound'),
    DescribeLifecycleConfiguration: () => ({ LifecyclePolicies: [] }),
    DescribeFileSystemPolicy: none('PolicyNotFound'),
    DescribeReplicationConfigurations: none('ReplicationNotFound'),
  };
  const { described, unseen } = await readLive(
    efs.filter((one) => one.name === 'efs-file-systems'),
    answers,
  );
  expect(unseen).toEqual([]);
  expect(described[0]?.properties.BackupPolicy).toEqual({ Status: 'DISABLED' });
  expect(Object.hasOwn(described[0]?.properties ?? {}, 'FileSystemPolicy')).toBe(false);
});

/** The emulator keeps too little of FSx: these are answers in the shape of the SDK's. */
test('FSx file systems of each kind are judged as their template is', async () => {
  const made = (id: string, from: FileSystem): FileSystem => ({ FileSystemId: id, SubnetIds: ['subnet-1'], ...from });
  const audit = { FileAccessAuditLogLevel: 'SUCCESS_AND_FAILURE', FileShareAccessAuditLogLevel: 'DISABLED' } as const;
  const FileSystems = [
    made('fs-1', { FileSystemType: 'LUSTRE', LustreConfiguration: { CopyTagsToBackups: true, DeploymentType: 'SCRATCH_2' } }),
    made('fs-2', {
      FileSystemType: 'OPENZFS',
      OpenZFSConfiguration: { CopyTagsToBackups: false, CopyTagsToVolumes: true, DeploymentType: 'SINGLE_AZ_1' },
    }),
    made('fs-3', {
      FileSystemType: 'WINDOWS',
      WindowsConfiguration: { DeploymentType: 'MULTI_AZ_1', ThroughputCapacity: 8, AuditLogConfiguration: audit },
    }),
    made('fs-4', { FileSystemType: 'WINDOWS', WindowsConfiguration: { DeploymentType: 'SINGLE_AZ_2', ThroughputCapacity: 8 } }),
    made('fs-5', { FileSystemType: 'ONTAP', OntapConfiguration: { DeploymentType: 'MULTI_AZ_1' } }),
  ];
  const written = Object.fromEntries(
    FileSystems.map(({ FileSystemId: _, ...Properties }, index) => [`F${index}`, { Type: 'AWS::FSx::FileSystem', Properties: { ...Properties } }]),
  );
  const { described, unseen } = await readLive(fsx, { DescribeFileSystems: () => ({ FileSystems }) });
  expect(unseen).toEqual([]);
  const deploymentTypes = { deploymentTypes: 'MULTI_AZ_1' };
  const parameters = {
    FSX_ONTAP_DEPLOYMENT_TYPE_CHECK: deploymentTypes,
    FSX_OPENZFS_DEPLOYMENT_TYPE_CHECK: deploymentTypes,
    FSX_WINDOWS_DEPLOYMENT_TYPE_CHECK: deploymentTypes,
  };
  const undeployed = {
    FSX_LAST_BACKUP_RECOVERY_POINT_CREATED: 'of what is not deployed there is nothing to back up',
  };
  expect(await differences({ template: written, described, parameters, except: undeployed })).toEqual([]);
});
