// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import privateImageScanningEnabled from '../ecr/private-image-scanning-enabled.ts';
import privateLifecyclePolicyConfigured from '../ecr/private-lifecycle-policy-configured.ts';
import privateTagImmutabilityEnabled from '../ecr/private-tag-immutability-enabled.ts';
import repositoryCmkEncryptionEnabled from '../ecr/repository-cmk-encryption-enabled.ts';

export const rules: readonly Rule[] = [
  privateImageScanningEnabled,
  privateLifecyclePolicyConfigured,
  privateTagImmutabilityEnabled,
  repositoryCmkEncryptionEnabled,
];
