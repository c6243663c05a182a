// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import auditLogging from '../amazonmq/audit-logging.ts';
import autoMinorVersionUpgrade from '../amazonmq/auto-minor-version-upgrade.ts';
import deploymentMode from '../amazonmq/deployment-mode.ts';
import mqActiveBrokerLdapAuthentication from '../amazonmq/mq-active-broker-ldap-authentication.ts';
import mqActiveSingleInstanceBrokerStorageTypeEfs from '../amazonmq/mq-active-single-instance-broker-storage-type-efs.ts';
import mqBrokerGeneralLoggingEnabled from '../amazonmq/mq-broker-general-logging-enabled.ts';
import mqNoPublicAccess from '../amazonmq/mq-no-public-access.ts';
import supportedVersion from '../amazonmq/supported-version.ts';

export const rules: readonly Rule[] = [
  ...auditLogging,
  ...autoMinorVersionUpgrade,
  ...deploymentMode,
  mqActiveBrokerLdapAuthentication,
  mqActiveSingleInstanceBrokerStorageTypeEfs,
  mqBrokerGeneralLoggingEnabled,
  mqNoPublicAccess,
  ...supportedVersion,
];
