import { finding, isSet, rule } from '../../core/index.ts';

export default rule({
  id: 'EFS_AUTOMATIC_BACKUPS_ENABLED',
  title: 'EFS file systems are backed up automatically',
  severity: 'medium',
  types: ['AWS::EFS::FileSystem'],
  why: 'Files that are deleted, overwritten or encrypted by an extortioner are gone for good where there is no backup.',
  fix: 'Set BackupPolicy.Status to ENABLED.',
  *check(fileSystem) {
    // A file system in one zone is backed up unless that is switched off, a regional one only if it is asked for.
    const byDefault = !isSet(fileSystem, 'BackupPolicy') && isSet(fileSystem, 'AvailabilityZoneName');
    if (!byDefault && fileSystem.BackupPolicy?.Status !== 'ENABLED')
      yield finding('BackupPolicy.Status', 'automatic backups are off', { expected: 'ENABLED' });
  },
});
