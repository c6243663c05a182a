// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import redshiftServerlessDefaultAdminCheck from '../redshiftserverless/redshift-serverless-default-admin-check.ts';
import redshiftServerlessDefaultDbNameCheck from '../redshiftserverless/redshift-serverless-default-db-name-check.ts';
import redshiftServerlessNamespaceCmkEncryption from '../redshiftserverless/redshift-serverless-namespace-cmk-encryption.ts';
import redshiftServerlessPublishLogsToCloudwatch from '../redshiftserverless/redshift-serverless-publish-logs-to-cloudwatch.ts';
import workgroupSettings from '../redshiftserverless/workgroup-settings.ts';

export const rules: readonly Rule[] = [
  redshiftServerlessDefaultAdminCheck,
  redshiftServerlessDefaultDbNameCheck,
  redshiftServerlessNamespaceCmkEncryption,
  redshiftServerlessPublishLogsToCloudwatch,
  ...workgroupSettings,
];
