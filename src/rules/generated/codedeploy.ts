// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import autoRollbackMonitorEnabled from '../codedeploy/auto-rollback-monitor-enabled.ts';
import deploymentGroupAutoRollbackEnabled from '../codedeploy/deployment-group-auto-rollback-enabled.ts';
import deploymentGroupOutdatedInstancesUpdate from '../codedeploy/deployment-group-outdated-instances-update.ts';
import ec2MinimumHealthyHostsConfigured from '../codedeploy/ec2-minimum-healthy-hosts-configured.ts';
import lambdaAllatonceTrafficShiftDisabled from '../codedeploy/lambda-allatonce-traffic-shift-disabled.ts';

export const rules: readonly Rule[] = [
  autoRollbackMonitorEnabled,
  deploymentGroupAutoRollbackEnabled,
  deploymentGroupOutdatedInstancesUpdate,
  ec2MinimumHealthyHostsConfigured,
  lambdaAllatonceTrafficShiftDisabled,
];
