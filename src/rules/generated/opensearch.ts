// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import accessControlEnabled from '../opensearch/access-control-enabled.ts';
import auditLoggingEnabled from '../opensearch/audit-logging-enabled.ts';
import dataNodeFaultTolerance from '../opensearch/data-node-fault-tolerance.ts';
import encryptedAtRest from '../opensearch/encrypted-at-rest.ts';
import httpsRequired from '../opensearch/https-required.ts';
import inVpcOnly from '../opensearch/in-vpc-only.ts';
import logsToCloudwatch from '../opensearch/logs-to-cloudwatch.ts';
import nodeToNodeEncryptionCheck from '../opensearch/node-to-node-encryption-check.ts';
import primaryNodeFaultTolerance from '../opensearch/primary-node-fault-tolerance.ts';
import updateCheck from '../opensearch/update-check.ts';

export const rules: readonly Rule[] = [
  accessControlEnabled,
  auditLoggingEnabled,
  dataNodeFaultTolerance,
  encryptedAtRest,
  httpsRequired,
  inVpcOnly,
  logsToCloudwatch,
  nodeToNodeEncryptionCheck,
  primaryNodeFaultTolerance,
  updateCheck,
];
