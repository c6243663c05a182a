import { each, finding, rule } from '../../core/index.ts';

export default rule({
  id: 'FSX_OPENZFS_COPY_TAGS_ENABLED',
  title: 'Backups and volumes of FSx for OpenZFS file systems carry the tags of their file system',
  severity: 'low',
  recommended: false,
  types: ['AWS::FSx::FileSystem'],
  why: 'A backup or volume without tags belongs to nobody: it is not billed to its team, and rules that go by tags do not hold for it.',
  fix: 'Set OpenZFSConfiguration.CopyTagsToBackups and CopyTagsToVolumes to true.',
  scope: (fileSystem) => fileSystem.FileSystemType === 'OPENZFS' || 'it is not an OpenZFS file system',
  *check(fileSystem) {
    yield* each(['CopyTagsToBackups', 'CopyTagsToVolumes'] as const, function* (key) {
      if (fileSystem.OpenZFSConfiguration?.[key] !== true)
        yield finding(`OpenZFSConfiguration.${key}`, `tags are not copied to ${key === 'CopyTagsToBackups' ? 'backups' : 'volumes'}`, {
          expected: 'true',
        });
    });
  },
});
