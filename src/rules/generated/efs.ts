// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import accessPointEnforceRootDirectory from '../efs/access-point-enforce-root-directory.ts';
import accessPointEnforceUserIdentity from '../efs/access-point-enforce-user-identity.ts';
import automaticBackupsEnabled from '../efs/automatic-backups-enabled.ts';
import encryptedCheck from '../efs/encrypted-check.ts';
import filesystemCtEncrypted from '../efs/filesystem-ct-encrypted.ts';
import mountTargetPublicAccessible from '../efs/mount-target-public-accessible.ts';

export const rules: readonly Rule[] = [
  accessPointEnforceRootDirectory,
  accessPointEnforceUserIdentity,
  automaticBackupsEnabled,
  encryptedCheck,
  filesystemCtEncrypted,
  mountTargetPublicAccessible,
];
