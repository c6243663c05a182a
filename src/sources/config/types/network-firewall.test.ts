import { expect, test } from 'vitest';
import { Unknown } from '../../../core/value.ts';
import { item } from '../../../testing/described-forms.ts';
import { differences } from '../../../testing/same-verdicts.ts';
import { describeItem } from '../translate.ts';

const arn = (rest: string) => `arn:aws:network-firewall:eu-west-1:111122223333:${rest}`;
const type = (name: string) => `AWS::NetworkFirewall::${name}`;

function firewall(name: string, guarded: boolean, ...subnets: string[]) {
  const configuration = {
    firewallName: name,
    firewallArn: arn(`firewall/${name}`),
    firewallPolicyArn: arn('firewall-policy/p'),
    vpcId: 'vpc-1',
    subnetMappings: subnets.map((subnetId) => ({ subnetId })),
    deleteProtection: guarded,
    subnetChangeProtection: guarded,
  };
  return item(type('Firewall'), arn(`firewall/${name}`), { firewall: configuration });
}

function ruleGroup(name: string, statelessRules: object[]) {
  const ruleGroupResponse = { ruleGroupArn: arn(`stateless-rulegroup/${name}`), ruleGroupName: name, type: 'STATELESS', capacity: 1 };
  const configuration = { ruleGroup: { rulesSource: { statelessRulesAndCustomActions: { statelessRules } } }, ruleGroupResponse };
  return item(type('RuleGroup'), arn(`stateless-rulegroup/${name}`), configuration);
}

test('firewalls, policies and rule groups are judged as their template is', async () => {
  const policy = item(type('FirewallPolicy'), arn('firewall-policy/p'), {
    firewallPolicy: { statelessDefaultActions: ['aws:pass'], statelessFragmentDefaultActions: ['aws:drop'] },
    firewallPolicyResponse: { firewallPolicyArn: arn('firewall-policy/p'), firewallPolicyName: 'p' },
  });
  const rule = { priority: 1, ruleDefinition: { actions: ['aws:pass'], matchAttributes: { tCPFlags: [{ flags: ['SYN'] }] } } };
  const items = [
    firewall('safe', true, 'subnet-1', 'subnet-2'),
    firewall('bare', false, 'subnet-1'),
    policy,
    ruleGroup('full', [rule]),
    ruleGroup('empty', []),
  ];
  const written = (name: string, guarded: boolean, ...subnets: string[]) => ({
    Type: type('Firewall'),
    Properties: {
      FirewallName: name,
      FirewallPolicyArn: arn('firewall-policy/p'),
      VpcId: 'vpc-1',
      SubnetMappings: subnets.map((SubnetId) => ({ SubnetId })),
      DeleteProtection: guarded,
      SubnetChangeProtection: guarded,
    },
  });
  const group = (StatelessRules: object[]) => ({
    Type: type('RuleGroup'),
    Properties: {
      RuleGroupName: 'g',
      Type: 'STATELESS',
      Capacity: 1,
      RuleGroup: { RulesSource: { StatelessRulesAndCustomActions: { StatelessRules } } },
    },
  });
  const FirewallPolicy = { StatelessDefaultActions: ['aws:pass'], StatelessFragmentDefaultActions: ['aws:drop'] };
  const template = {
    Safe: written('safe', true, 'subnet-1', 'subnet-2'),
    Bare: written('bare', false, 'subnet-1'),
    Policy: { Type: type('FirewallPolicy'), Properties: { FirewallPolicyName: 'p', FirewallPolicy } },
    Full: group([{ Priority: 1, RuleDefinition: { Actions: ['aws:pass'], MatchAttributes: {} } }]),
    Empty: group([]),
  };
  const actions = 'aws:drop';
  const parameters = {
    NETFW_POLICY_DEFAULT_ACTION_FRAGMENT_PACKETS: { statelessFragmentDefaultActions: actions },
    NETFW_POLICY_DEFAULT_ACTION_FULL_PACKETS: { statelessDefaultActions: actions },
  };
  const described = items.flatMap(describeItem);
  expect(await differences({ template, described, parameters })).toEqual([]);
  expect(JSON.stringify(described)).toContain('"TCPFlags"');
});

test('a firewall without subnets may be one of a transit gateway, whose zones are not recorded', () => {
  const [of] = describeItem(item(type('Firewall'), arn('firewall/t'), { firewall: { firewallName: 't', firewallArn: arn('firewall/t') } }));
  expect(of?.properties.AvailabilityZoneMappings).toBeInstanceOf(Unknown);
});

test('the names of an inspection are spelled as the API spells them', () => {
  const [of] = describeItem(
    item(type('TLSInspectionConfiguration'), arn('tls-configuration/t'), {
      tlsInspectionConfiguration: { serverCertificateConfigurations: [{ serverCertificates: [{ resourceArn: 'arn:aws:acm:::certificate/1' }] }] },
      tlsInspectionConfigurationResponse: {
        tLSInspectionConfigurationArn: arn('tls-configuration/t'),
        tLSInspectionConfigurationName: 't',
      },
    }),
  );
  expect(of).toMatchObject({
    id: arn('tls-configuration/t'),
    properties: { TLSInspectionConfigurationName: 't', TLSInspectionConfiguration: { ServerCertificateConfigurations: [{}] } },
  });
});
