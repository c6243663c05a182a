// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import capacityRebalancing from '../autoscaling/capacity-rebalancing.ts';
import groupElbHealthcheckRequired from '../autoscaling/group-elb-healthcheck-required.ts';
import launchConfigHopLimit from '../autoscaling/launch-config-hop-limit.ts';
import launchConfigPublicIpDisabled from '../autoscaling/launch-config-public-ip-disabled.ts';
import launchTemplate from '../autoscaling/launch-template.ts';
import launchconfigRequiresImdsv2 from '../autoscaling/launchconfig-requires-imdsv2.ts';
import multipleAz from '../autoscaling/multiple-az.ts';
import multipleInstanceTypes from '../autoscaling/multiple-instance-types.ts';

export const rules: readonly Rule[] = [
  capacityRebalancing,
  groupElbHealthcheckRequired,
  launchConfigHopLimit,
  launchConfigPublicIpDisabled,
  launchTemplate,
  launchconfigRequiresImdsv2,
  multipleAz,
  multipleInstanceTypes,
];
