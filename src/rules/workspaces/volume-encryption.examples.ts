import type { Examples, ExamplesByRule } from '../../core/index.ts';

const workspace = { BundleId: 'wsb-0123456789', DirectoryId: 'd-0123456789', UserName: 'ada' };

const of = (key: string, other: string): Examples => ({
  pass: [{ title: 'the volume is encrypted', properties: { ...workspace, [key]: true, VolumeEncryptionKey: 'alias/aws/workspaces' } }],
  fail: [
    { title: 'nothing is said, so it is not encrypted', properties: workspace, at: [key] },
    { title: 'it is not encrypted', properties: { ...workspace, [key]: false }, at: [key] },
    { title: 'only the other volume is', properties: { ...workspace, [other]: true, VolumeEncryptionKey: 'alias/aws/workspaces' }, at: [key] },
  ],
  unknown: [
    {
      title: 'encryption is a parameter',
      template: {
        Parameters: { Encrypt: { Type: 'String' } },
        Resources: { Desk: { Type: 'AWS::WorkSpaces::Workspace', Properties: { ...workspace, [key]: { Ref: 'Encrypt' } } } },
      },
    },
  ],
});

export default {
  WORKSPACES_ROOT_VOLUME_ENCRYPTION_ENABLED: of('RootVolumeEncryptionEnabled', 'UserVolumeEncryptionEnabled'),
  WORKSPACES_USER_VOLUME_ENCRYPTION_ENABLED: of('UserVolumeEncryptionEnabled', 'RootVolumeEncryptionEnabled'),
} satisfies ExamplesByRule;
