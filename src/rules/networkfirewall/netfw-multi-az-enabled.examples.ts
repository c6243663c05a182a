import type { Examples } from '../../core/index.ts';

const policy = { FirewallName: 'edge', FirewallPolicyArn: 'arn:aws:network-firewall:eu-central-1:111122223333:firewall-policy/edge' };
const inSubnets = (...ids: string[]) => ({ ...policy, VpcId: 'vpc-0123456789abcdef0', SubnetMappings: ids.map((SubnetId) => ({ SubnetId })) });

export default {
  pass: [
    { title: 'subnets in two zones', properties: inSubnets('subnet-0123456789abcdef0', 'subnet-0123456789abcdef1') },
    {
      title: 'two zones of a transit gateway',
      properties: {
        ...policy,
        TransitGatewayId: 'tgw-0123456789abcdef0',
        AvailabilityZoneMappings: [{ AvailabilityZone: 'eu-central-1a' }, { AvailabilityZone: 'eu-central-1b' }],
      },
    },
  ],
  fail: [
    { title: 'one subnet', properties: inSubnets('subnet-0123456789abcdef0'), at: ['SubnetMappings'] },
    {
      title: 'two where three are wanted',
      properties: inSubnets('subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'),
      parameters: { availabilityZones: 3 },
      at: ['SubnetMappings'],
    },
  ],
  unknown: [
    {
      title: 'whether there is a second one hangs on a condition',
      template: {
        Parameters: { Stage: { Type: 'String' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'production'] } },
        Resources: {
          Firewall: {
            Type: 'AWS::NetworkFirewall::Firewall',
            Properties: {
              ...policy,
              VpcId: 'vpc-0123456789abcdef0',
              SubnetMappings: [
                { SubnetId: 'subnet-0123456789abcdef0' },
                { 'Fn::If': ['IsProduction', { SubnetId: 'subnet-0123456789abcdef1' }, { Ref: 'AWS::NoValue' }] },
              ],
            },
          },
        },
      },
    },
  ],
} satisfies Examples;
