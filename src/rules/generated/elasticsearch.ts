// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import encryptedAtRest from '../elasticsearch/encrypted-at-rest.ts';
import inVpcOnly from '../elasticsearch/in-vpc-only.ts';
import logsToCloudwatch from '../elasticsearch/logs-to-cloudwatch.ts';
import nodeToNodeEncryptionCheck from '../elasticsearch/node-to-node-encryption-check.ts';

export const rules: readonly Rule[] = [
  encryptedAtRest,
  inVpcOnly,
  logsToCloudwatch,
  nodeToNodeEncryptionCheck,
];
