import { firewall, firewallPolicy, loggingConfiguration, ruleGroup, tlsInspection } from '../../../shapes/networkfirewall/network-firewall.ts';
import { type Reader, service } from '../reader.ts';

const networkFirewall = service({
  name: 'network-firewall',
  load: () => import('@aws-sdk/client-network-firewall'),
  client: 'NetworkFirewallClient',
  gone: ['ResourceNotFoundException'],
});

const page = { MaxResults: 100 };

export const readers: readonly Reader[] = [
  networkFirewall.table({
    name: 'network-firewall-firewalls',
    types: ['AWS::NetworkFirewall::Firewall', 'AWS::NetworkFirewall::LoggingConfiguration'],
    list: { command: 'ListFirewalls', input: page, items: (out) => out.Firewalls },
    describe: {
      command: 'DescribeFirewall',
      input: ({ FirewallArn }) => ({ FirewallArn }),
      item: (out) => out.Firewall,
    },
    parts: [
      {
        command: 'DescribeLoggingConfiguration',
        input: ({ FirewallArn }) => ({ FirewallArn }),
        tells: ['AWS::NetworkFirewall::LoggingConfiguration'],
        shape: (out, { FirewallArn }) => ({ also: loggingConfiguration({ ...out, FirewallArn }) }),
      },
    ],
    resource: firewall,
  }),
  networkFirewall.table({
    name: 'network-firewall-policies',
    types: ['AWS::NetworkFirewall::FirewallPolicy'],
    list: { command: 'ListFirewallPolicies', input: page, items: (out) => out.FirewallPolicies },
    describe: {
      command: 'DescribeFirewallPolicy',
      input: ({ Arn }) => ({ FirewallPolicyArn: Arn }),
      item: (out) => out,
    },
    resource: firewallPolicy,
  }),
  networkFirewall.table({
    name: 'network-firewall-rule-groups',
    types: ['AWS::NetworkFirewall::RuleGroup'],
    list: { command: 'ListRuleGroups', input: page, items: (out) => out.RuleGroups },
    describe: {
      command: 'DescribeRuleGroup',
      input: ({ Arn }) => ({ RuleGroupArn: Arn }),
      item: (out) => out,
    },
    resource: ruleGroup,
  }),
  networkFirewall.table({
    name: 'network-firewall-tls-inspections',
    types: ['AWS::NetworkFirewall::TLSInspectionConfiguration'],
    list: { command: 'ListTLSInspectionConfigurations', input: page, items: (out) => out.TLSInspectionConfigurations },
    describe: {
      command: 'DescribeTLSInspectionConfiguration',
      input: ({ Arn }) => ({ TLSInspectionConfigurationArn: Arn }),
      item: (out) => out,
    },
    resource: tlsInspection,
  }),
];
