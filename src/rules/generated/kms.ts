// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import cmkBackingKeyRotationEnabled from '../kms/cmk-backing-key-rotation-enabled.ts';
import cmkNotScheduledForDeletion from '../kms/cmk-not-scheduled-for-deletion.ts';
import keyPolicyNoPublicAccess from '../kms/key-policy-no-public-access.ts';

export const rules: readonly Rule[] = [
  cmkBackingKeyRotationEnabled,
  cmkNotScheduledForDeletion,
  keyPolicyNoPublicAccess,
];
