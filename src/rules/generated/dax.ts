// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import encryptionEnabled from '../dax/encryption-enabled.ts';
import tlsEndpointEncryption from '../dax/tls-endpoint-encryption.ts';

export const rules: readonly Rule[] = [
  encryptionEnabled,
  tlsEndpointEncryption,
];
