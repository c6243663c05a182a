// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import malwareScanningEnabled from '../ses/malware-scanning-enabled.ts';
import sendingTlsRequired from '../ses/sending-tls-required.ts';

export const rules: readonly Rule[] = [
  malwareScanningEnabled,
  sendingTlsRequired,
];
