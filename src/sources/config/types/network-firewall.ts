import type {
  DescribeFirewallPolicyResponse,
  DescribeRuleGroupResponse,
  DescribeTLSInspectionConfigurationResponse,
  Firewall,
} from '@aws-sdk/client-network-firewall';
import { unseen } from '../../../shapes/describe.ts';
import type { Described } from '../../../shapes/described.ts';
import { firewall, firewallPolicy, ruleGroup, tlsInspection } from '../../../shapes/networkfirewall/network-firewall.ts';
import type { Translation } from '../translation.ts';
import { translation } from './_described.ts';

/** Items keep the whole answer, the resource itself and what is said about it side by side. */
export const translations: readonly Translation[] = [
  translation<{ readonly Firewall: Firewall }>({
    type: 'AWS::NetworkFirewall::Firewall',
    shape: placed,
    never: [
      'AvailabilityZoneChangeProtection',
      'DeleteProtection',
      'EnabledAnalysisTypes',
      'FirewallPolicyChangeProtection',
      'SubnetChangeProtection',
      'TransitGatewayId',
    ],
  }),
  translation<Pick<DescribeFirewallPolicyResponse, 'FirewallPolicy' | 'FirewallPolicyResponse'>>({
    type: 'AWS::NetworkFirewall::FirewallPolicy',
    shape: firewallPolicy,
    never: ['FirewallPolicy'],
  }),
  translation<Pick<DescribeRuleGroupResponse, 'RuleGroup' | 'RuleGroupResponse'>>({
    type: 'AWS::NetworkFirewall::RuleGroup',
    shape: ruleGroup,
    never: ['RuleGroup', 'SummaryConfiguration'],
  }),
  translation<Pick<DescribeTLSInspectionConfigurationResponse, 'TLSInspectionConfiguration' | 'TLSInspectionConfigurationResponse'>>({
    type: 'AWS::NetworkFirewall::TLSInspectionConfiguration',
    shape: tlsInspection,
    names: {
      tLSInspectionConfigurationArn: 'TLSInspectionConfigurationArn',
      tlsInspectionConfiguration: 'TLSInspectionConfiguration',
      tlsInspectionConfigurationResponse: 'TLSInspectionConfigurationResponse',
    },
    never: ['TLSInspectionConfiguration'],
  }),
];

const zones = unseen('AWS Config does not record the zones of a firewall at a transit gateway');

/** A firewall has subnets of its VPC, or zones of its transit gateway: only where items tell no subnets may there be zones. */
function placed({ Firewall: told }: { readonly Firewall: Firewall }): Described {
  const described = firewall(told);
  const { SubnetMappings } = described.properties;
  return SubnetMappings === undefined ? { ...described, properties: { ...described.properties, AvailabilityZoneMappings: zones } } : described;
}
