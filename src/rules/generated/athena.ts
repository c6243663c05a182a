// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import workgroupEncryptedAtRest from '../athena/workgroup-encrypted-at-rest.ts';
import workgroupEnforceWorkgroupConfiguration from '../athena/workgroup-enforce-workgroup-configuration.ts';
import workgroupEngineVersionAutoUpgrade from '../athena/workgroup-engine-version-auto-upgrade.ts';
import workgroupLoggingEnabled from '../athena/workgroup-logging-enabled.ts';

export const rules: readonly Rule[] = [
  workgroupEncryptedAtRest,
  workgroupEnforceWorkgroupConfiguration,
  workgroupEngineVersionAutoUpgrade,
  workgroupLoggingEnabled,
];
