import type {
  CustomerGateway,
  EgressOnlyInternetGateway,
  FlowLog,
  InternetGateway,
  NatGateway,
  NetworkAcl,
  RouteTable,
  ServiceConfiguration,
  Subnet,
  Vpc,
  VpcEndpoint,
  VpcPeeringConnection,
  VpnConnection,
  VpnGateway,
} from '@aws-sdk/client-ec2';
import { isContainer, type Value } from '../../../core/value.ts';
import { type Place, unseen } from '../../../shapes/describe.ts';
import type { Described } from '../../../shapes/described.ts';
import { flowLog } from '../../../shapes/ec2/flow-log.ts';
import { customerGateway, egressOnlyInternetGateway, internetGateway, natGateway, vpnGateway } from '../../../shapes/ec2/gateways.ts';
import { networkAcl } from '../../../shapes/ec2/network-acl.ts';
import { routeTable } from '../../../shapes/ec2/route-table.ts';
import { subnet, vpc } from '../../../shapes/ec2/vpc.ts';
import { vpcEndpoint, vpcEndpointService, vpcPeeringConnection } from '../../../shapes/ec2/vpc-endpoint.ts';
import { vpnConnection } from '../../../shapes/ec2/vpn-connection.ts';
import type { Translation } from '../translation.ts';
import { translation } from './_described.ts';

const wrapped = ['state'];

export const translations: readonly Translation[] = [
  translation<Vpc>({
    type: 'AWS::EC2::VPC',
    shape: vpc,
    tells: ['AWS::EC2::VPCCidrBlock'],
    wrapped,
    never: ['EnableDnsHostnames', 'EnableDnsSupport', 'InstanceTenancy', 'VpcEncryptionControl'],
  }),
  translation<Subnet>({
    type: 'AWS::EC2::Subnet',
    shape: subnet,
    wrapped,
    never: ['AssignIpv6AddressOnCreation', 'AvailabilityZoneId', 'EnableDns64', 'Ipv6Native', 'MapPublicIpOnLaunch', 'PrivateDnsNameOptionsOnLaunch'],
  }),
  translation<RouteTable>({
    type: 'AWS::EC2::RouteTable',
    shape: routeTable,
    tells: ['AWS::EC2::Route', 'AWS::EC2::SubnetRouteTableAssociation', 'AWS::EC2::GatewayRouteTableAssociation'],
  }),
  translation<NetworkAcl>({
    type: 'AWS::EC2::NetworkAcl',
    shape: networkAcl,
    tells: ['AWS::EC2::NetworkAclEntry', 'AWS::EC2::SubnetNetworkAclAssociation'],
  }),
  translation<InternetGateway>({ type: 'AWS::EC2::InternetGateway', shape: internetGateway }),
  translation<EgressOnlyInternetGateway>({ type: 'AWS::EC2::EgressOnlyInternetGateway', shape: egressOnlyInternetGateway }),
  translation<NatGateway>({
    type: 'AWS::EC2::NatGateway',
    shape: natGateway,
    wrapped,
    never: ['AvailabilityMode', 'ConnectivityType'],
    facts: ['publicIpAddress'],
  }),
  translation<VpnGateway>({ type: 'AWS::EC2::VPNGateway', shape: vpnGateway, wrapped, never: ['AmazonSideAsn'] }),
  translation<CustomerGateway>({ type: 'AWS::EC2::CustomerGateway', shape: customerGateway, wrapped, never: ['BgpAsnExtended', 'DeviceName'] }),
  translation<VpnConnection>({
    type: 'AWS::EC2::VPNConnection',
    shape: tunnels,
    tells: ['AWS::EC2::VPNConnectionRoute'],
    wrapped,
    never: [
      'EnableAcceleration',
      'OutsideIpAddressType',
      'StaticRoutesOnly',
      'TransportTransitGatewayAttachmentId',
      'TunnelBandwidth',
      'TunnelInsideIpVersion',
      'VpnConcentratorId',
      'VpnTunnelOptionsSpecifications',
    ],
  }),
  translation<FlowLog>({
    type: 'AWS::EC2::FlowLog',
    shape: flowLog,
    never: ['DeliverCrossAccountRole', 'DestinationOptions', 'MaxAggregationInterval', 'TagFieldSpecifications'],
    facts: ['deliverLogsErrorMessage'],
  }),
  translation<VpcEndpoint>({
    type: 'AWS::EC2::VPCEndpoint',
    shape: vpcEndpoint,
    wrapped,
    never: ['DnsOptions', 'IpAddressType', 'PolicyDocument', 'ResourceConfigurationArn', 'ServiceNetworkArn', 'ServiceRegion'],
  }),
  translation<ServiceConfiguration>({
    type: 'AWS::EC2::VPCEndpointService',
    shape: vpcEndpointService,
    wrapped: ['availabilityZones'],
    never: ['PayerResponsibility', 'SupportedIpAddressTypes', 'SupportedRegions'],
  }),
  translation<VpcPeeringConnection>({
    type: 'AWS::EC2::VPCPeeringConnection',
    shape: vpcPeeringConnection,
    amend: (connection) => {
      const { Status: status } = connection as { Status?: unknown };
      return typeof status === 'string' ? { ...connection, Status: { Code: status as never } } : connection;
    },
  }),
];

const noLogs = unseen('AWS Config does not record how the tunnels are logged');
const keys = unseen('AWS Config does not record where the keys are kept');

/** What older items lack of each tunnel is not known, be the tunnels themselves told of or not. */
function tunnels(connection: VpnConnection, place: Place): readonly Described[] {
  const [own, ...routes] = vpnConnection(connection, place) as readonly [Described, ...Described[]];
  const { VpnTunnelOptionsSpecifications: told, ...properties } = own.properties;
  const specifications = Array.isArray(told) ? told.map((tunnel) => (isContainer(tunnel) ? { LogOptions: noLogs, ...tunnel } : tunnel)) : undefined;
  return [
    {
      ...own,
      properties: {
        ...properties,
        ...(connection.PreSharedKeyArn === undefined ? { PreSharedKeyStorage: keys } : {}),
        ...(specifications && { VpnTunnelOptionsSpecifications: specifications as Value }),
      },
    },
    ...routes,
  ];
}
