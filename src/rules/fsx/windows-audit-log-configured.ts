import { anyOf, finding, rule } from '../../core/index.ts';

export default rule({
  id: 'FSX_WINDOWS_AUDIT_LOG_CONFIGURED',
  title: 'FSx for Windows file systems log who opens files and shares',
  severity: 'low',
  types: ['AWS::FSx::FileSystem'],
  why: 'Without the log nobody can tell who took the files, or who has been trying doors that are closed to them.',
  fix: 'Set FileAccessAuditLogLevel and FileShareAccessAuditLogLevel in WindowsConfiguration.AuditLogConfiguration to SUCCESS_AND_FAILURE.',
  scope: (fileSystem) => fileSystem.FileSystemType === 'WINDOWS' || 'it is not a Windows file system',
  *check(fileSystem) {
    const log = fileSystem.WindowsConfiguration?.AuditLogConfiguration;
    // Off where nothing is said.
    const kept = anyOf(
      () => (log?.FileAccessAuditLogLevel ?? 'DISABLED') !== 'DISABLED',
      () => (log?.FileShareAccessAuditLogLevel ?? 'DISABLED') !== 'DISABLED',
    );
    if (!kept) yield finding('WindowsConfiguration.AuditLogConfiguration', 'access to files is not logged', { expected: 'SUCCESS_AND_FAILURE' });
  },
});
