import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'they are on', properties: { BackupPolicy: { Status: 'ENABLED' } } },
    { title: 'in one zone they are on by default', properties: { AvailabilityZoneName: 'eu-central-1a' } },
  ],
  fail: [
    { title: 'nothing is said, so they are off', properties: { Encrypted: true }, at: ['BackupPolicy.Status'] },
    { title: 'they are off', properties: { BackupPolicy: { Status: 'DISABLED' } }, at: ['BackupPolicy.Status'] },
    {
      title: 'they are switched off in one zone',
      properties: { AvailabilityZoneName: 'eu-central-1a', BackupPolicy: { Status: 'DISABLED' } },
      at: ['BackupPolicy.Status'],
    },
  ],
  unknown: [
    {
      title: 'it is a parameter without default',
      template: {
        Parameters: { Backup: { Type: 'String' } },
        Resources: { Files: { Type: 'AWS::EFS::FileSystem', Properties: { BackupPolicy: { Status: { Ref: 'Backup' } } } } },
      },
    },
  ],
} satisfies Examples;
