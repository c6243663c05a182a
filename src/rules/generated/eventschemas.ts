// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import customSchemaRegistryPolicyAttached from '../eventschemas/custom-schema-registry-policy-attached.ts';

export const rules: readonly Rule[] = [
  customSchemaRegistryPolicyAttached,
];
