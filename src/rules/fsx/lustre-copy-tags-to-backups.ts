import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'FSX_LUSTRE_COPY_TAGS_TO_BACKUPS',
  title: 'Backups of FSx for Lustre file systems carry the tags of their file system',
  severity: 'low',
  recommended: false,
  types: ['AWS::FSx::FileSystem'],
  why: 'A backup without tags belongs to nobody: it is not billed to its team, and rules that go by tags do not hold for it.',
  fix: 'Set LustreConfiguration.CopyTagsToBackups to true.',
  scope: (fileSystem) => fileSystem.FileSystemType === 'LUSTRE' || 'it is not a Lustre file system',
  *check(fileSystem) {
    if (fileSystem.LustreConfiguration?.CopyTagsToBackups !== true)
      yield finding('LustreConfiguration.CopyTagsToBackups', 'tags are not copied to backups', { expected: 'true' });
  },
});
