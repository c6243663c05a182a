// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import autoMinorVersionUpgradeCheck from '../dms/auto-minor-version-upgrade-check.ts';
import endpointSslConfigured from '../dms/endpoint-ssl-configured.ts';
import mongoDbAuthenticationEnabled from '../dms/mongo-db-authentication-enabled.ts';
import neptuneIamAuthorizationEnabled from '../dms/neptune-iam-authorization-enabled.ts';
import redisTlsEnabled from '../dms/redis-tls-enabled.ts';
import replicationInstanceMultiAzEnabled from '../dms/replication-instance-multi-az-enabled.ts';
import replicationNotPublic from '../dms/replication-not-public.ts';
import replicationTaskLogging from '../dms/replication-task-logging.ts';

export const rules: readonly Rule[] = [
  autoMinorVersionUpgradeCheck,
  endpointSslConfigured,
  mongoDbAuthenticationEnabled,
  neptuneIamAuthorizationEnabled,
  redisTlsEnabled,
  replicationInstanceMultiAzEnabled,
  replicationNotPublic,
  ...replicationTaskLogging,
];
