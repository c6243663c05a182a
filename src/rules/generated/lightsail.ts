// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import bucketAllowPublicOverridesDisabled from '../lightsail/bucket-allow-public-overrides-disabled.ts';
import bucketObjectVersioningEnabled from '../lightsail/bucket-object-versioning-enabled.ts';

export const rules: readonly Rule[] = [
  bucketAllowPublicOverridesDisabled,
  bucketObjectVersioningEnabled,
];
