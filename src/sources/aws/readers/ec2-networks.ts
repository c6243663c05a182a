import { elasticIp } from '../../../shapes/ec2/elastic-ip.ts';
import { flowLog } from '../../../shapes/ec2/flow-log.ts';
import { carrierGateway, egressOnlyInternetGateway, internetGateway, isLasting, natGateway } from '../../../shapes/ec2/gateways.ts';
import { networkAcl } from '../../../shapes/ec2/network-acl.ts';
import { networkInterface } from '../../../shapes/ec2/network-interface.ts';
import { routeTable } from '../../../shapes/ec2/route-table.ts';
import { securityGroup } from '../../../shapes/ec2/security-group.ts';
import { prefixList } from '../../../shapes/ec2/small.ts';
import { dhcpOptions, subnet, vpc } from '../../../shapes/ec2/vpc.ts';
import { isStanding, vpcEndpoint, vpcEndpointService, vpcPeeringConnection } from '../../../shapes/ec2/vpc-endpoint.ts';
import type { Reader } from '../reader.ts';
import { ec2, owned, page } from './_ec2.ts';

const networks = ec2.table({
  name: 'ec2-vpcs',
  types: ['AWS::EC2::VPC', 'AWS::EC2::VPCCidrBlock'],
  list: { command: 'DescribeVpcs', input: page, items: (out) => out.Vpcs },
  parts: [
    {
      command: 'DescribeVpcAttribute',
      input: ({ VpcId }) => ({ VpcId, Attribute: 'enableDnsSupport' as const }),
      gives: ['EnableDnsSupport'],
      shape: (out) => ({ properties: { EnableDnsSupport: out?.EnableDnsSupport?.Value } }),
    },
    {
      command: 'DescribeVpcAttribute',
      input: ({ VpcId }) => ({ VpcId, Attribute: 'enableDnsHostnames' as const }),
      gives: ['EnableDnsHostnames'],
      shape: (out) => ({ properties: { EnableDnsHostnames: out?.EnableDnsHostnames?.Value } }),
    },
  ],
  resource: owned(vpc),
});

/** Entries come list by list, and page by page. */
const prefixLists = ec2.reader({
  name: 'ec2-prefix-lists',
  types: ['AWS::EC2::PrefixList'],
  calls: ['DescribeManagedPrefixLists', 'GetManagedPrefixListEntries'],
  async *read(api) {
    const input = { MaxResults: 100, Filters: [{ Name: 'owner-id', Values: [api.place.account] }] };
    const own = api.list('DescribeManagedPrefixLists', input, (out) => out.PrefixLists);
    yield* api.each(own, async (one) => {
      const { PrefixListId } = one;
      const entries = await Array.fromAsync(api.list('GetManagedPrefixListEntries', { PrefixListId, MaxResults: 100 }, (out) => out.Entries));
      return prefixList(one, entries, api.place);
    });
  },
});

export const readers: readonly Reader[] = [
  networks,
  prefixLists,
  ec2.table({
    name: 'ec2-subnets',
    types: ['AWS::EC2::Subnet'],
    list: { command: 'DescribeSubnets', input: page, items: (out) => out.Subnets },
    resource: owned(subnet),
  }),
  ec2.table({
    name: 'ec2-security-groups',
    // Rules that templates keep apart are among the group's once they are deployed.
    types: ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupIngress', 'AWS::EC2::SecurityGroupEgress'],
    list: { command: 'DescribeSecurityGroups', input: page, items: (out) => out.SecurityGroups },
    resource: owned(securityGroup),
  }),
  ec2.table({
    name: 'ec2-route-tables',
    types: ['AWS::EC2::RouteTable', 'AWS::EC2::Route', 'AWS::EC2::SubnetRouteTableAssociation', 'AWS::EC2::GatewayRouteTableAssociation'],
    list: { command: 'DescribeRouteTables', input: { MaxResults: 100 }, items: (out) => out.RouteTables },
    resource: owned(routeTable),
  }),
  ec2.table({
    name: 'ec2-network-acls',
    types: ['AWS::EC2::NetworkAcl', 'AWS::EC2::NetworkAclEntry', 'AWS::EC2::SubnetNetworkAclAssociation'],
    list: { command: 'DescribeNetworkAcls', input: page, items: (out) => out.NetworkAcls },
    resource: owned(networkAcl),
  }),
  ec2.table({
    name: 'ec2-network-interfaces',
    types: ['AWS::EC2::NetworkInterface'],
    list: { command: 'DescribeNetworkInterfaces', input: page, items: (out) => out.NetworkInterfaces },
    // The owner of a shared network sees those of all who use it.
    resource: owned(networkInterface),
  }),
  ec2.table({
    name: 'ec2-addresses',
    types: ['AWS::EC2::EIP', 'AWS::EC2::EIPAssociation'],
    list: { command: 'DescribeAddresses', items: (out) => out.Addresses },
    resource: elasticIp,
  }),
  ec2.table({
    name: 'ec2-internet-gateways',
    types: ['AWS::EC2::InternetGateway', 'AWS::EC2::VPCGatewayAttachment'],
    list: { command: 'DescribeInternetGateways', input: page, items: (out) => out.InternetGateways },
    resource: owned(internetGateway),
  }),
  ec2.table({
    name: 'ec2-egress-only-internet-gateways',
    types: ['AWS::EC2::EgressOnlyInternetGateway'],
    list: { command: 'DescribeEgressOnlyInternetGateways', input: { MaxResults: 255 }, items: (out) => out.EgressOnlyInternetGateways },
    resource: egressOnlyInternetGateway,
  }),
  ec2.table({
    name: 'ec2-carrier-gateways',
    types: ['AWS::EC2::CarrierGateway'],
    list: { command: 'DescribeCarrierGateways', input: page, items: (out) => out.CarrierGateways },
    resource: owned(carrierGateway),
  }),
  ec2.table({
    name: 'ec2-nat-gateways',
    types: ['AWS::EC2::NatGateway'],
    list: { command: 'DescribeNatGateways', input: page, items: (out) => out.NatGateways?.filter(isLasting) },
    resource: natGateway,
  }),
  ec2.table({
    name: 'ec2-flow-logs',
    types: ['AWS::EC2::FlowLog'],
    list: { command: 'DescribeFlowLogs', input: page, items: (out) => out.FlowLogs },
    resource: flowLog,
  }),
  ec2.table({
    name: 'ec2-vpc-endpoints',
    types: ['AWS::EC2::VPCEndpoint'],
    list: {
      command: 'DescribeVpcEndpoints',
      input: page,
      items: (out) => out.VpcEndpoints?.filter((one) => isLasting({ State: one.State?.toLowerCase() })),
    },
    resource: owned(vpcEndpoint),
  }),
  ec2.table({
    name: 'ec2-vpc-endpoint-services',
    types: ['AWS::EC2::VPCEndpointService'],
    list: { command: 'DescribeVpcEndpointServiceConfigurations', input: page, items: (out) => out.ServiceConfigurations },
    resource: vpcEndpointService,
  }),
  ec2.table({
    name: 'ec2-vpc-peering-connections',
    types: ['AWS::EC2::VPCPeeringConnection'],
    list: { command: 'DescribeVpcPeeringConnections', input: page, items: (out) => out.VpcPeeringConnections?.filter(isStanding) },
    resource: vpcPeeringConnection,
  }),
  ec2.table({
    name: 'ec2-dhcp-options',
    types: ['AWS::EC2::DHCPOptions'],
    list: { command: 'DescribeDhcpOptions', input: page, items: (out) => out.DhcpOptions },
    resource: owned(dhcpOptions),
  }),
];
