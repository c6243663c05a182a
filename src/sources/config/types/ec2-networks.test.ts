import type { FlowLog, InternetGateway, NetworkAcl, RouteTable, Subnet, Vpc, VpcEndpoint, VpnConnection } from '@aws-sdk/client-ec2';
import { describe, expect, test } from 'vitest';
import { Unknown } from '../../../core/value.ts';
import { flowLog } from '../../../shapes/ec2/flow-log.ts';
import { internetGateway } from '../../../shapes/ec2/gateways.ts';
import { networkAcl } from '../../../shapes/ec2/network-acl.ts';
import { routeTable } from '../../../shapes/ec2/route-table.ts';
import { subnet, vpc } from '../../../shapes/ec2/vpc.ts';
import { vpcEndpoint } from '../../../shapes/ec2/vpc-endpoint.ts';
import { vpnConnection } from '../../../shapes/ec2/vpn-connection.ts';
import { type Answered, asItems, item, live } from '../../../testing/described-forms.ts';
import { differences, type Forms } from '../../../testing/same-verdicts.ts';
import { describeItem } from '../translate.ts';

const cidr = 'AWS::EC2::NetworkAclEntry';
const entry = (list: string, number: number, range: object, action = 'allow') => ({
  Type: cidr,
  Properties: { NetworkAclId: { Ref: list }, RuleNumber: number, Protocol: 6, RuleAction: action, ...range },
});
const closing = (egress: boolean) => ({ RuleNumber: 32767, Protocol: '-1', RuleAction: 'deny' as const, Egress: egress, CidrBlock: '0.0.0.0/0' });
const closed = (list: string, egress: boolean) => ({
  Type: cidr,
  Properties: { NetworkAclId: { Ref: list }, RuleNumber: 32767, Protocol: -1, RuleAction: 'deny', Egress: egress, CidrBlock: '0.0.0.0/0' },
});

const tunnel = (version: 'ikev1' | 'ikev2', LogEnabled: boolean) => ({
  IKEVersions: [{ Value: version }],
  LogOptions: { CloudwatchLogOptions: { LogEnabled } },
});
const answeredTunnel = (Value: 'ikev1' | 'ikev2', LogEnabled: boolean) => ({
  IkeVersions: [{ Value }],
  LogOptions: { CloudWatchLogOptions: { LogEnabled } },
  PreSharedKey: 'not to be seen anywhere',
});

const estates: Record<string, { forms: Omit<Forms, 'described'>; answers: readonly Answered[] }> = {
  'networks, with and without a log': {
    forms: {
      template: {
        Logged: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
        Log: { Type: 'AWS::EC2::FlowLog', Properties: { ResourceId: { Ref: 'Logged' }, ResourceType: 'VPC', TrafficType: 'REJECT' } },
        Bare: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.1.0.0/16' } },
        Door: { Type: 'AWS::EC2::VPCEndpoint', Properties: { VpcId: { Ref: 'Logged' }, ServiceName: 'com.amazonaws.eu-west-1.s3' } },
      },
      parameters: { VPC_FLOW_LOGS_ENABLED: { trafficType: 'REJECT' }, SERVICE_VPC_ENDPOINT_ENABLED: { serviceName: 's3' } },
      except: { VPC_DEFAULT_SECURITY_GROUP_CLOSED: 'of what is deployed the group is judged by itself' },
    },
    answers: [
      ...[{ VpcId: 'vpc-1', CidrBlock: '10.0.0.0/16' } satisfies Vpc, { VpcId: 'vpc-2', CidrBlock: '10.1.0.0/16' }].map((answer) => ({
        type: 'AWS::EC2::VPC',
        id: answer.VpcId,
        answer,
        shape: vpc,
      })),
      {
        type: 'AWS::EC2::FlowLog',
        id: 'fl-1',
        answer: { FlowLogId: 'fl-1', ResourceId: 'vpc-1', TrafficType: 'REJECT', FlowLogStatus: 'ACTIVE' } satisfies FlowLog,
        shape: flowLog,
      },
      {
        type: 'AWS::EC2::VPCEndpoint',
        id: 'vpce-1',
        answer: { VpcEndpointId: 'vpce-1', VpcId: 'vpc-1', ServiceName: 'com.amazonaws.eu-west-1.s3' } satisfies VpcEndpoint,
        shape: vpcEndpoint,
      },
    ],
  },
  'subnets that do and do not give out public addresses': {
    forms: {
      template: {
        Public: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: 'vpc-1', CidrBlock: '10.0.0.0/24', MapPublicIpOnLaunch: true } },
        Private: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: 'vpc-1', CidrBlock: '10.0.1.0/24' } },
      },
    },
    answers: [true, false].map((open, index) => ({
      type: 'AWS::EC2::Subnet',
      id: `subnet-${index}`,
      answer: { SubnetId: `subnet-${index}`, VpcId: 'vpc-1', CidrBlock: `10.0.${index}.0/24`, MapPublicIpOnLaunch: open } satisfies Subnet,
      shape: subnet,
    })),
  },
  'routes to the internet': {
    forms: {
      template: {
        Gateway: { Type: 'AWS::EC2::InternetGateway' },
        Attached: { Type: 'AWS::EC2::VPCGatewayAttachment', Properties: { VpcId: 'vpc-1', InternetGatewayId: { Ref: 'Gateway' } } },
        Table: { Type: 'AWS::EC2::RouteTable', Properties: { VpcId: 'vpc-1' } },
        Out: {
          Type: 'AWS::EC2::Route',
          Properties: { RouteTableId: { Ref: 'Table' }, DestinationCidrBlock: '0.0.0.0/0', GatewayId: { Ref: 'Gateway' } },
        },
        Across: {
          Type: 'AWS::EC2::Route',
          Properties: { RouteTableId: { Ref: 'Table' }, DestinationCidrBlock: '10.9.0.0/16', VpcPeeringConnectionId: 'pcx-1' },
        },
        Bound: { Type: 'AWS::EC2::SubnetRouteTableAssociation', Properties: { RouteTableId: { Ref: 'Table' }, SubnetId: 'subnet-1' } },
      },
      parameters: { INTERNET_GATEWAY_AUTHORIZED_VPC_ONLY: { AuthorizedVpcIds: 'vpc-9' } },
    },
    answers: [
      {
        type: 'AWS::EC2::InternetGateway',
        id: 'igw-1',
        answer: { InternetGatewayId: 'igw-1', Attachments: [{ VpcId: 'vpc-1', State: 'attached' }] } satisfies InternetGateway,
        shape: internetGateway,
      },
      {
        type: 'AWS::EC2::RouteTable',
        id: 'rtb-1',
        answer: {
          RouteTableId: 'rtb-1',
          VpcId: 'vpc-1',
          Routes: [
            { DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'igw-1', State: 'active' },
            { DestinationCidrBlock: '10.9.0.0/16', VpcPeeringConnectionId: 'pcx-1', State: 'active' },
          ],
          Associations: [{ RouteTableAssociationId: 'rtbassoc-1', RouteTableId: 'rtb-1', SubnetId: 'subnet-1', Main: false }],
        } satisfies RouteTable,
        shape: routeTable,
      },
    ],
  },
  'access lists: one open to SSH and in use, one closed and idle': {
    forms: {
      template: {
        Open: { Type: 'AWS::EC2::NetworkAcl', Properties: { VpcId: 'vpc-1' } },
        OpenIn: entry('Open', 100, { CidrBlock: '0.0.0.0/0', PortRange: { From: 22, To: 22 } }),
        OpenOut: entry('Open', 100, { Egress: true, Ipv6CidrBlock: '::/0' }),
        OpenEndIn: closed('Open', false),
        OpenEndOut: closed('Open', true),
        Bound: { Type: 'AWS::EC2::SubnetNetworkAclAssociation', Properties: { NetworkAclId: { Ref: 'Open' }, SubnetId: 'subnet-1' } },
        Idle: { Type: 'AWS::EC2::NetworkAcl', Properties: { VpcId: 'vpc-1' } },
        IdleIn: entry('Idle', 100, { CidrBlock: '0.0.0.0/0', PortRange: { From: 22, To: 22 } }, 'deny'),
      },
    },
    answers: [
      {
        NetworkAclId: 'acl-1',
        VpcId: 'vpc-1',
        Entries: [
          { RuleNumber: 100, Protocol: '6', RuleAction: 'allow', Egress: false, CidrBlock: '0.0.0.0/0', PortRange: { From: 22, To: 22 } },
          { RuleNumber: 100, Protocol: '6', RuleAction: 'allow', Egress: true, Ipv6CidrBlock: '::/0' },
          closing(false),
          closing(true),
        ],
        Associations: [{ NetworkAclAssociationId: 'aclassoc-1', NetworkAclId: 'acl-1', SubnetId: 'subnet-1' }],
      } satisfies NetworkAcl,
      {
        NetworkAclId: 'acl-2',
        VpcId: 'vpc-1',
        Entries: [{ RuleNumber: 100, Protocol: '6', RuleAction: 'deny', Egress: false, CidrBlock: '0.0.0.0/0', PortRange: { From: 22, To: 22 } }],
      } satisfies NetworkAcl,
    ].map((answer) => ({ type: 'AWS::EC2::NetworkAcl', id: answer.NetworkAclId, answer, shape: networkAcl })),
  },
  'tunnels of old and new versions': {
    forms: {
      template: {
        Old: {
          Type: 'AWS::EC2::VPNConnection',
          Properties: {
            Type: 'ipsec.1',
            CustomerGatewayId: 'cgw-1',
            VpnTunnelOptionsSpecifications: [tunnel('ikev1', false), tunnel('ikev2', true)],
          },
        },
        New: {
          Type: 'AWS::EC2::VPNConnection',
          Properties: { Type: 'ipsec.1', CustomerGatewayId: 'cgw-1', VpnTunnelOptionsSpecifications: [tunnel('ikev2', true), tunnel('ikev2', true)] },
        },
      },
    },
    answers: [
      {
        VpnConnectionId: 'vpn-1',
        Type: 'ipsec.1',
        CustomerGatewayId: 'cgw-1',
        Options: { TunnelOptions: [answeredTunnel('ikev1', false), answeredTunnel('ikev2', true)] },
      } satisfies VpnConnection,
      {
        VpnConnectionId: 'vpn-2',
        Type: 'ipsec.1',
        CustomerGatewayId: 'cgw-1',
        Options: { TunnelOptions: [answeredTunnel('ikev2', true), answeredTunnel('ikev2', true)] },
      } satisfies VpnConnection,
    ].map((answer) => ({ type: 'AWS::EC2::VPNConnection', id: answer.VpnConnectionId, answer, shape: vpnConnection })),
  },
};

describe.each(Object.entries(estates))('%s', (_, { forms, answers }) => {
  test('get the same verdicts live', async () => {
    expect(await differences({ ...forms, described: live(answers) })).toEqual([]);
  });

  test('get the same verdicts as items of AWS Config', async () => {
    expect(await differences({ ...forms, described: asItems(answers) })).toEqual([]);
  });
});

test('the keys of tunnels are taken over from nowhere', () => {
  const answers = estates['tunnels of old and new versions']?.answers ?? [];
  const configuration = { vpnConnectionId: 'vpn-1', customerGatewayConfiguration: '<pre_shared_key>not to be seen anywhere</pre_shared_key>' };
  const all = [...live(answers), ...asItems(answers), ...describeItem(item('AWS::EC2::VPNConnection', 'vpn-1', configuration))];
  expect(all).toHaveLength(5);
  expect(JSON.stringify(all)).not.toContain('not to be seen');
});

test('how tunnels are logged is unknown of items that do not tell it, of each tunnel or of all', () => {
  const options = (tunnelOptions: unknown) => ({ vpnConnectionId: 'vpn-1', options: tunnelOptions });
  const specifications = (configuration: ReturnType<typeof options>) =>
    describeItem(item('AWS::EC2::VPNConnection', 'vpn-1', configuration))[0]?.properties.VpnTunnelOptionsSpecifications;
  expect(specifications(options(undefined))).toBeInstanceOf(Unknown);
  expect(specifications(options({ tunnelOptions: [{ ikeVersions: [{ value: 'ikev2' }] }] }))).toEqual([
    { IKEVersions: [{ Value: 'ikev2' }], LogOptions: expect.any(Unknown) },
  ]);
});
