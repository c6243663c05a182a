import type { Examples } from '../../core/index.ts';

const route = (properties: object) => ({ RouteTableId: 'rtb-0123456789abcdef0', ...properties });

export default {
  pass: [
    { title: 'everything goes to a NAT gateway', properties: route({ DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-0123456789abcdef0' }) },
    {
      title: 'one network goes to the internet gateway',
      properties: route({ DestinationCidrBlock: '203.0.113.0/24', GatewayId: 'igw-0123456789abcdef0' }),
    },
    {
      title: 'everything goes home by VPN',
      resources: {
        Gateway: { Type: 'AWS::EC2::VPNGateway', Properties: { Type: 'ipsec.1' } },
        Route: { Type: 'AWS::EC2::Route', Properties: route({ DestinationCidrBlock: '0.0.0.0/0', GatewayId: { Ref: 'Gateway' } }) },
      },
    },
    {
      title: 'the table may have it',
      properties: route({ DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'igw-0123456789abcdef0' }),
      parameters: { routeTableIds: 'rtb-0123456789abcdef0' },
    },
  ],
  fail: [
    {
      title: 'everything goes to the internet gateway',
      resources: {
        Gateway: { Type: 'AWS::EC2::InternetGateway' },
        Route: { Type: 'AWS::EC2::Route', Properties: route({ DestinationCidrBlock: '0.0.0.0/0', GatewayId: { Ref: 'Gateway' } }) },
      },
      at: ['DestinationCidrBlock'],
    },
    {
      title: 'everything of IPv6 does',
      properties: route({ DestinationIpv6CidrBlock: '::/0', GatewayId: 'igw-0123456789abcdef0' }),
      at: ['DestinationIpv6CidrBlock'],
    },
  ],
  unknown: [
    {
      title: 'the gateway is a parameter without default',
      template: {
        Parameters: { Gateway: { Type: 'String' } },
        Resources: { Route: { Type: 'AWS::EC2::Route', Properties: route({ DestinationCidrBlock: '0.0.0.0/0', GatewayId: { Ref: 'Gateway' } }) } },
      },
    },
  ],
} satisfies Examples;
