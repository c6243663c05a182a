import type { Examples } from '../../core/index.ts';

const lustre = (LustreConfiguration: object) => ({
  FileSystemType: 'LUSTRE',
  StorageCapacity: 1200,
  SubnetIds: ['subnet-0123456789abcdef0'],
  LustreConfiguration,
});

export default {
  pass: [{ title: 'they are copied', properties: lustre({ DeploymentType: 'PERSISTENT_2', CopyTagsToBackups: true }) }],
  fail: [
    {
      title: 'nothing is said, so they are not',
      properties: lustre({ DeploymentType: 'PERSISTENT_2' }),
      at: ['LustreConfiguration.CopyTagsToBackups'],
    },
    { title: 'they are not', properties: lustre({ CopyTagsToBackups: false }), at: ['LustreConfiguration.CopyTagsToBackups'] },
  ],
  notApplicable: [{ title: 'another kind', properties: { FileSystemType: 'ONTAP', SubnetIds: ['subnet-0123456789abcdef0'] } }],
} satisfies Examples;
