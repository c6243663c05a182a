import { nearest } from '../../core/nearest.ts';
import { managedRule, managedRuleIds } from '../../schema/managed-rules.ts';

/** Names by which the console and the documentation show rules, where the identifier is another one. */
const consoleNames = new Map(
  Object.entries({
    'cloudtrail-enabled': 'CLOUD_TRAIL_ENABLED',
    'ec2-instance-managed-by-systems-manager': 'EC2_INSTANCE_MANAGED_BY_SSM',
    'ec2-instances-in-vpc': 'INSTANCES_IN_VPC',
    'multi-region-cloudtrail-enabled': 'MULTI_REGION_CLOUD_TRAIL_ENABLED',
    'restricted-common-ports': 'RESTRICTED_INCOMING_TRAFFIC',
    'restricted-ssh': 'INCOMING_SSH_DISABLED',
  }),
);

/** The managed rule that was probably meant by an identifier that does not exist. */
export function meantRule(identifier: string): string | undefined {
  const plain = identifier.trim();
  const asShown = consoleNames.get(plain.toLowerCase().replaceAll('_', '-'));
  if (asShown) return asShown;
  const capitals = plain.toUpperCase().replace(/[\s-]+/g, '_');
  return managedRule(capitals) ? capitals : nearest(capitals, managedRuleIds());
}
