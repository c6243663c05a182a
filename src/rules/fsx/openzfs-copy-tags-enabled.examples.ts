import type { Examples } from '../../core/index.ts';

const openzfs = (properties: object) => ({
  FileSystemType: 'OPENZFS',
  StorageCapacity: 64,
  SubnetIds: ['subnet-0123456789abcdef0'],
  OpenZFSConfiguration: { DeploymentType: 'SINGLE_AZ_1', ...properties },
});

export default {
  pass: [{ title: 'they are copied to both', properties: openzfs({ CopyTagsToBackups: true, CopyTagsToVolumes: true }) }],
  fail: [
    {
      title: 'nothing is said, so they are copied to neither',
      properties: openzfs({}),
      at: ['OpenZFSConfiguration.CopyTagsToBackups', 'OpenZFSConfiguration.CopyTagsToVolumes'],
    },
    {
      title: 'they are copied to backups only',
      properties: openzfs({ CopyTagsToBackups: true, CopyTagsToVolumes: false }),
      at: ['OpenZFSConfiguration.CopyTagsToVolumes'],
    },
  ],
  notApplicable: [{ title: 'another kind', properties: { FileSystemType: 'LUSTRE', SubnetIds: ['subnet-0123456789abcdef0'] } }],
} satisfies Examples;
