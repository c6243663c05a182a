// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import collectionStandbyreplicasEnabled from '../opensearchserverless/collection-standbyreplicas-enabled.ts';

export const rules: readonly Rule[] = [
  collectionStandbyreplicasEnabled,
];
