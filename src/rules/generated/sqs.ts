// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import queueDlqCheck from '../sqs/queue-dlq-check.ts';
import queueEncrypted from '../sqs/queue-encrypted.ts';
import queueNoPublicAccess from '../sqs/queue-no-public-access.ts';
import queuePolicyFullAccessCheck from '../sqs/queue-policy-full-access-check.ts';

export const rules: readonly Rule[] = [
  queueDlqCheck,
  queueEncrypted,
  queueNoPublicAccess,
  queuePolicyFullAccessCheck,
];
