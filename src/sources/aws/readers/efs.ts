import {
  accessPoint,
  backupPolicy,
  fileSystem,
  fileSystemPolicy,
  lifecycle,
  mountTarget,
  mountTargetGroups,
  replication,
} from '../../../shapes/efs/file-system.ts';
import { assembled, type Reader, service } from '../reader.ts';

type Sdk = typeof import('@aws-sdk/client-efs');

const efs = service<Sdk>({
  name: 'efs',
  prefix: 'elasticfilesystem',
  load: () => import('@aws-sdk/client-efs'),
  client: 'EFSClient',
  gone: ['FileSystemNotFound', 'MountTargetNotFound', 'AccessPointNotFound'],
});

/** Told file system by file system. */
const mountTargets = efs.reader({
  name: 'efs-mount-targets',
  types: ['AWS::EFS::MountTarget'],
  calls: ['DescribeFileSystems', 'DescribeMountTargets', 'DescribeMountTargetSecurityGroups'],
  details: { DescribeMountTargetSecurityGroups: { 'AWS::EFS::MountTarget': ['SecurityGroups'] } },
  async *read(api) {
    const all = api.list('DescribeFileSystems', {}, (out) => out.FileSystems);
    const told = api.each(all, async ({ FileSystemId, NumberOfMountTargets }) => {
      if (NumberOfMountTargets === 0) return [];
      const own = await Array.fromAsync(api.list('DescribeMountTargets', { FileSystemId }, (out) => out.MountTargets));
      const groups = own.map(({ MountTargetId }) =>
        api.part(
          'DescribeMountTargetSecurityGroups',
          { MountTargetId },
          { gives: ['SecurityGroups'], shape: (out) => mountTargetGroups(out?.SecurityGroups) },
        ),
      );
      return (await Promise.all(groups)).flatMap((part, index) => assembled(mountTarget(own[index] as (typeof own)[number]), part));
    });
    for await (const resources of told) yield* resources;
  },
});

export const readers: readonly Reader[] = [
  mountTargets,
  efs.table({
    name: 'efs-file-systems',
    types: ['AWS::EFS::FileSystem'],
    list: { command: 'DescribeFileSystems', items: (out) => out.FileSystems },
    parts: [
      {
        command: 'DescribeBackupPolicy',
        input: ({ FileSystemId }) => ({ FileSystemId }),
        gives: ['BackupPolicy'],
        none: ['PolicyNotFound'],
        shape: (out) => backupPolicy(out?.BackupPolicy),
      },
      {
        command: 'DescribeLifecycleConfiguration',
        input: ({ FileSystemId }) => ({ FileSystemId }),
        gives: ['LifecyclePolicies'],
        shape: (out) => lifecycle(out?.LifecyclePolicies),
      },
      {
        command: 'DescribeFileSystemPolicy',
        input: ({ FileSystemId }) => ({ FileSystemId }),
        gives: ['FileSystemPolicy'],
        none: ['PolicyNotFound'],
        shape: (out) => fileSystemPolicy(out?.Policy),
      },
      {
        command: 'DescribeReplicationConfigurations',
        input: ({ FileSystemId }) => ({ FileSystemId }),
        gives: ['ReplicationConfiguration'],
        none: ['ReplicationNotFound'],
        shape: (out, { FileSystemId = '' }) => replication(out?.Replications, FileSystemId),
      },
    ],
    resource: fileSystem,
  }),
  efs.table({
    name: 'efs-access-points',
    types: ['AWS::EFS::AccessPoint'],
    list: { command: 'DescribeAccessPoints', input: { MaxResults: 100 }, items: (out) => out.AccessPoints },
    resource: accessPoint,
  }),
];
