import { finding, rule } from '../../core/index.ts';

const rows = [
  ['WORKSPACES_ROOT_VOLUME_ENCRYPTION_ENABLED', 'RootVolumeEncryptionEnabled', 'root'],
  ['WORKSPACES_USER_VOLUME_ENCRYPTION_ENABLED', 'UserVolumeEncryptionEnabled', 'user'],
] as const;

export default rows.map(([id, key, volume]) =>
  rule({
    id,
    title: `The ${volume} volumes of WorkSpaces are encrypted`,
    severity: 'medium',
    types: ['AWS::WorkSpaces::Workspace'],
    why: `The ${volume} volume of a desktop holds what somebody works on every day, or traces of it. Without encryption its snapshots are readable as they are.`,
    fix: `Set ${key} to true, with a VolumeEncryptionKey. The change replaces the WorkSpace.`,
    *check(workspace) {
      // Volumes are not encrypted by default.
      if (workspace[key] !== true) yield finding(key, `the ${volume} volume is not encrypted`, { expected: 'true' });
    },
  }),
);
