// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import imagerecipeEbsVolumesEncrypted from '../imagebuilder/imagerecipe-ebs-volumes-encrypted.ts';

export const rules: readonly Rule[] = [
  imagerecipeEbsVolumesEncrypted,
];
