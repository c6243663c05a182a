import type { Examples } from '../../core/index.ts';

const firewall = (properties: object) => ({
  FirewallName: 'edge',
  FirewallPolicyArn: 'arn:aws:network-firewall:eu-central-1:111122223333:firewall-policy/edge',
  VpcId: 'vpc-0123456789abcdef0',
  SubnetMappings: [{ SubnetId: 'subnet-0123456789abcdef0' }],
  ...properties,
});

export default {
  pass: [{ title: 'it is on', properties: firewall({ DeleteProtection: true }) }],
  fail: [
    { title: 'nothing is said, so it is off', properties: firewall({}), at: ['DeleteProtection'] },
    { title: 'it is off', properties: firewall({ DeleteProtection: false }), at: ['DeleteProtection'] },
  ],
  unknown: [
    {
      title: 'it is a parameter without default',
      template: {
        Parameters: { Protect: { Type: 'String' } },
        Resources: { Firewall: { Type: 'AWS::NetworkFirewall::Firewall', Properties: firewall({ DeleteProtection: { Ref: 'Protect' } }) } },
      },
    },
  ],
} satisfies Examples;
