// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import clusterPublicAccessDisabled from '../msk/cluster-public-access-disabled.ts';
import connectConnectorLoggingEnabled from '../msk/connect-connector-logging-enabled.ts';
import enhancedMonitoringEnabled from '../msk/enhanced-monitoring-enabled.ts';
import inClusterNodeRequireTls from '../msk/in-cluster-node-require-tls.ts';
import unrestrictedAccessCheck from '../msk/unrestricted-access-check.ts';

export const rules: readonly Rule[] = [
  clusterPublicAccessDisabled,
  connectConnectorLoggingEnabled,
  enhancedMonitoringEnabled,
  inClusterNodeRequireTls,
  unrestrictedAccessCheck,
];
