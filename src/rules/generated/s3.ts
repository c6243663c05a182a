// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import bucketVersioningEnabled from '../s3/bucket-versioning-enabled.ts';

export const rules: readonly Rule[] = [
  bucketVersioningEnabled,
];
