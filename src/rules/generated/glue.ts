// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import jobLoggingEnabled from '../glue/job-logging-enabled.ts';
import mlTransformEncryptedAtRest from '../glue/ml-transform-encrypted-at-rest.ts';
import sparkJobSupportedVersion from '../glue/spark-job-supported-version.ts';

export const rules: readonly Rule[] = [
  jobLoggingEnabled,
  mlTransformEncryptedAtRest,
  sparkJobSupportedVersion,
];
