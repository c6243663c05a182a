import { expect, test } from 'vitest';
import { emulated, readLive } from '../../../testing/read-live.ts';
import { differences } from '../../../testing/same-verdicts.ts';
import { readers } from './network-firewall.ts';

const arn = (rest: string) => `arn:aws:network-firewall:${emulated.region}:${emulated.account}:${rest}`;
const [safe, bare] = [arn('firewall/safe'), arn('firewall/bare')];
const policies = { FirewallPolicyArn: arn('firewall-policy/p'), VpcId: 'vpc-1' };
const subnets = (...ids: string[]) => ids.map((SubnetId) => ({ SubnetId }));
const logging = { LogDestinationConfigs: [{ LogType: 'ALERT', LogDestinationType: 'S3', LogDestination: { bucketName: 'logs' } }] };

const guarded = { DeleteProtection: true, SubnetChangeProtection: true };
const loose = { DeleteProtection: false, SubnetChangeProtection: false };
const reference = [{ ResourceArn: arn('stateful-rulegroup/full') }];
const drop = { StatelessDefaultActions: ['aws:drop'], StatelessFragmentDefaultActions: ['aws:drop'], StatefulRuleGroupReferences: reference };
const pass = { StatelessDefaultActions: ['aws:pass'], StatelessFragmentDefaultActions: ['aws:pass'] };
const rules = [{ Priority: 1, RuleDefinition: { Actions: ['aws:pass'], MatchAttributes: {} } }];
const group = (StatelessRules: object[]) => ({ RulesSource: { StatelessRulesAndCustomActions: { StatelessRules } } });

const template = {
  Safe: {
    Type: 'AWS::NetworkFirewall::Firewall',
    Properties: { FirewallName: 'safe', ...policies, ...guarded, SubnetMappings: subnets('subnet-1', 'subnet-2') },
  },
  Logs: {
    Type: 'AWS::NetworkFirewall::LoggingConfiguration',
    Properties: { FirewallArn: { Ref: 'Safe' }, LoggingConfiguration: logging },
  },
  Bare: { Type: 'AWS::NetworkFirewall::Firewall', Properties: { FirewallName: 'bare', ...policies, ...loose, SubnetMappings: subnets('subnet-1') } },
  Drop: { Type: 'AWS::NetworkFirewall::FirewallPolicy', Properties: { FirewallPolicyName: 'drop', FirewallPolicy: drop } },
  Pass: { Type: 'AWS::NetworkFirewall::FirewallPolicy', Properties: { FirewallPolicyName: 'pass', FirewallPolicy: pass } },
  Full: {
    Type: 'AWS::NetworkFirewall::RuleGroup',
    Properties: { RuleGroupName: 'full', Type: 'STATELESS', Capacity: 1, RuleGroup: group(rules) },
  },
  Empty: {
    Type: 'AWS::NetworkFirewall::RuleGroup',
    Properties: { RuleGroupName: 'empty', Type: 'STATELESS', Capacity: 1, RuleGroup: group([]) },
  },
};

/** The emulator has firewalls alone: these are answers in the shape of the SDK's, the second firewall on a page of its own. */
const answers = {
  ListFirewalls: ({ NextToken }: { NextToken?: string }) =>
    NextToken ? { Firewalls: [{ FirewallArn: bare }] } : { Firewalls: [{ FirewallArn: safe }], NextToken: 'more' },
  DescribeFirewall: ({ FirewallArn }: { FirewallArn: string }) => ({
    Firewall: { FirewallArn, ...(FirewallArn === safe ? template.Safe : template.Bare).Properties },
  }),
  DescribeLoggingConfiguration: ({ FirewallArn }: { FirewallArn: string }) =>
    FirewallArn === safe ? { FirewallArn, LoggingConfiguration: logging } : { FirewallArn, LoggingConfiguration: { LogDestinationConfigs: [] } },
  ListFirewallPolicies: () => ({ FirewallPolicies: [{ Arn: arn('firewall-policy/drop') }, { Arn: arn('firewall-policy/pass') }] }),
  DescribeFirewallPolicy: ({ FirewallPolicyArn }: { FirewallPolicyArn: string }) => ({
    FirewallPolicy: FirewallPolicyArn.endsWith('drop') ? drop : pass,
    FirewallPolicyResponse: { FirewallPolicyArn, FirewallPolicyName: FirewallPolicyArn.slice(-4) },
  }),
  ListRuleGroups: () => ({ RuleGroups: [{ Arn: arn('stateless-rulegroup/full') }, { Arn: arn('stateless-rulegroup/empty') }] }),
  DescribeRuleGroup: ({ RuleGroupArn }: { RuleGroupArn: string }) => ({
    RuleGroup: group(RuleGroupArn.endsWith('full') ? rules : []),
    RuleGroupResponse: { RuleGroupArn, RuleGroupName: 'x', Type: 'STATELESS', Capacity: 1 },
  }),
  ListTLSInspectionConfigurations: () => ({ TLSInspectionConfigurations: [{ Arn: arn('tls-configuration/t') }] }),
  DescribeTLSInspectionConfiguration: ({ TLSInspectionConfigurationArn }: { TLSInspectionConfigurationArn: string }) => ({
    TLSInspectionConfiguration: { ServerCertificateConfigurations: [{ ServerCertificates: [{ ResourceArn: 'arn:aws:acm:::certificate/1' }] }] },
    TLSInspectionConfigurationResponse: { TLSInspectionConfigurationArn, TLSInspectionConfigurationName: 't' },
  }),
};

test('firewalls, policies and rule groups are judged as their template is', async () => {
  const { described, unseen, gaps } = await readLive(readers, answers);
  expect({ unseen, gaps }).toEqual({ unseen: [], gaps: {} });
  const actions = 'aws:drop';
  const parameters = {
    NETFW_LOGGING_ENABLED: { logType: 'alert' },
    NETFW_POLICY_DEFAULT_ACTION_FRAGMENT_PACKETS: { statelessFragmentDefaultActions: actions },
    NETFW_POLICY_DEFAULT_ACTION_FULL_PACKETS: { statelessDefaultActions: actions },
  };
  expect(await differences({ template, described, parameters, at: emulated })).toEqual([]);
  expect(described.filter((one) => one.type === 'AWS::NetworkFirewall::TLSInspectionConfiguration')).toMatchObject([
    { properties: { TLSInspectionConfigurationName: 't' } },
  ]);
});
