import type { Examples } from '../../core/index.ts';

const windows = (properties: object) => ({
  FileSystemType: 'WINDOWS',
  StorageCapacity: 32,
  SubnetIds: ['subnet-0123456789abcdef0'],
  WindowsConfiguration: { ThroughputCapacity: 32, ActiveDirectoryId: 'd-0123456789', ...properties },
});
const log = (FileAccessAuditLogLevel: unknown, FileShareAccessAuditLogLevel: unknown) => ({
  AuditLogConfiguration: { FileAccessAuditLogLevel, FileShareAccessAuditLogLevel },
});

export default {
  pass: [
    { title: 'both are logged', properties: windows(log('SUCCESS_AND_FAILURE', 'SUCCESS_AND_FAILURE')) },
    { title: 'failures at shares are logged', properties: windows(log('DISABLED', 'FAILURE_ONLY')) },
  ],
  fail: [
    { title: 'nothing is said, so nothing is logged', properties: windows({}), at: ['WindowsConfiguration.AuditLogConfiguration'] },
    { title: 'both are off', properties: windows(log('DISABLED', 'DISABLED')), at: ['WindowsConfiguration.AuditLogConfiguration'] },
  ],
  unknown: [
    {
      title: 'one is off, the other a parameter without default',
      template: {
        Parameters: { Level: { Type: 'String' } },
        Resources: { Files: { Type: 'AWS::FSx::FileSystem', Properties: windows(log('DISABLED', { Ref: 'Level' })) } },
      },
    },
  ],
  notApplicable: [{ title: 'another kind', properties: { FileSystemType: 'LUSTRE', SubnetIds: ['subnet-0123456789abcdef0'] } }],
} satisfies Examples;
