// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import connectors from '../transfer/connectors.ts';
import familyServerNoFtp from '../transfer/family-server-no-ftp.ts';

export const rules: readonly Rule[] = [
  ...connectors,
  familyServerNoFtp,
];
