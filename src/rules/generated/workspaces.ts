// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import volumeEncryption from '../workspaces/volume-encryption.ts';

export const rules: readonly Rule[] = [
  ...volumeEncryption,
];
