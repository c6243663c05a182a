// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import endpointNoPublicAccess from '../eks/endpoint-no-public-access.ts';
import logging from '../eks/logging.ts';
import secretsEncryption from '../eks/secrets-encryption.ts';
import versions from '../eks/versions.ts';

export const rules: readonly Rule[] = [
  endpointNoPublicAccess,
  ...logging,
  ...secretsEncryption,
  ...versions,
];
