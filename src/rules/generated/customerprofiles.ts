// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import objectTypeAllowProfileCreation from '../customerprofiles/object-type-allow-profile-creation.ts';

export const rules: readonly Rule[] = [
  objectTypeAllowProfileCreation,
];
