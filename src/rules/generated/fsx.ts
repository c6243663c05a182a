// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import deploymentTypes from '../fsx/deployment-types.ts';
import lustreCopyTagsToBackups from '../fsx/lustre-copy-tags-to-backups.ts';
import openzfsCopyTagsEnabled from '../fsx/openzfs-copy-tags-enabled.ts';
import windowsAuditLogConfigured from '../fsx/windows-audit-log-configured.ts';

export const rules: readonly Rule[] = [
  ...deploymentTypes,
  lustreCopyTagsToBackups,
  openzfsCopyTagsEnabled,
  windowsAuditLogConfigured,
];
