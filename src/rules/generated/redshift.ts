// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import auditLoggingEnabled from '../redshift/audit-logging-enabled.ts';
import backupEnabled from '../redshift/backup-enabled.ts';
import clusterConfigurationCheck from '../redshift/cluster-configuration-check.ts';
import clusterKmsEnabled from '../redshift/cluster-kms-enabled.ts';
import clusterMaintenancesettingsCheck from '../redshift/cluster-maintenancesettings-check.ts';
import clusterMultiAzEnabled from '../redshift/cluster-multi-az-enabled.ts';
import clusterPublicAccessCheck from '../redshift/cluster-public-access-check.ts';
import clusterSubnetGroupMultiAz from '../redshift/cluster-subnet-group-multi-az.ts';
import defaultAdminCheck from '../redshift/default-admin-check.ts';
import defaultDbNameCheck from '../redshift/default-db-name-check.ts';
import enhancedVpcRoutingEnabled from '../redshift/enhanced-vpc-routing-enabled.ts';
import requireTlsSsl from '../redshift/require-tls-ssl.ts';
import unrestrictedPortAccess from '../redshift/unrestricted-port-access.ts';

export const rules: readonly Rule[] = [
  auditLoggingEnabled,
  backupEnabled,
  clusterConfigurationCheck,
  clusterKmsEnabled,
  clusterMaintenancesettingsCheck,
  clusterMultiAzEnabled,
  clusterPublicAccessCheck,
  clusterSubnetGroupMultiAz,
  defaultAdminCheck,
  defaultDbNameCheck,
  enhancedVpcRoutingEnabled,
  requireTlsSsl,
  unrestrictedPortAccess,
];
