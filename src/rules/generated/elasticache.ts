// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import autoMinorVersionUpgradeCheck from '../elasticache/auto-minor-version-upgrade-check.ts';
import automaticBackupCheckEnabled from '../elasticache/automatic-backup-check-enabled.ts';
import rbacAuthEnabled from '../elasticache/rbac-auth-enabled.ts';
import redisClusterAutomaticBackupCheck from '../elasticache/redis-cluster-automatic-backup-check.ts';
import replGrpAutoFailoverEnabled from '../elasticache/repl-grp-auto-failover-enabled.ts';
import replGrpEncryptedAtRest from '../elasticache/repl-grp-encrypted-at-rest.ts';
import replGrpEncryptedInTransit from '../elasticache/repl-grp-encrypted-in-transit.ts';
import replGrpRedisAuthEnabled from '../elasticache/repl-grp-redis-auth-enabled.ts';
import subnetGroupCheck from '../elasticache/subnet-group-check.ts';
import supportedEngineVersion from '../elasticache/supported-engine-version.ts';

export const rules: readonly Rule[] = [
  autoMinorVersionUpgradeCheck,
  automaticBackupCheckEnabled,
  rbacAuthEnabled,
  redisClusterAutomaticBackupCheck,
  replGrpAutoFailoverEnabled,
  replGrpEncryptedAtRest,
  replGrpEncryptedInTransit,
  replGrpRedisAuthEnabled,
  subnetGroupCheck,
  supportedEngineVersion,
];
