import type { Examples } from '../../core/index.ts';

const network = (route: object) => ({
  Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
  Gateway: { Type: 'AWS::EC2::InternetGateway' },
  SubnetA: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: { Ref: 'Vpc' }, CidrBlock: '10.0.0.0/24' } },
  Table: { Type: 'AWS::EC2::RouteTable', Properties: { VpcId: { Ref: 'Vpc' } } },
  Association: { Type: 'AWS::EC2::SubnetRouteTableAssociation', Properties: { SubnetId: { Ref: 'SubnetA' }, RouteTableId: { Ref: 'Table' } } },
  Route: { Type: 'AWS::EC2::Route', Properties: { RouteTableId: { Ref: 'Table' }, ...route } },
  Group: { Type: 'AWS::RDS::DBSubnetGroup', Properties: { DBSubnetGroupDescription: 'data', SubnetIds: [{ Ref: 'SubnetA' }] } },
});
const database = { Type: 'AWS::RDS::DBInstance', Properties: { Engine: 'mysql', DBSubnetGroupName: { Ref: 'Group' } } };
const member = { Type: 'AWS::RDS::DBInstance', Properties: { Engine: 'aurora-mysql', DBClusterIdentifier: { Ref: 'Cluster' } } };
const cluster = { Type: 'AWS::RDS::DBCluster', Properties: { Engine: 'aurora-mysql', DBSubnetGroupName: { Ref: 'Group' } } };

/** What is deployed names its neighbours by their ids. */
const deployed = (isMain: boolean, route: object) => ({
  resources: {
    Database: { Type: 'AWS::RDS::DBInstance', Properties: { Engine: 'mysql', DBSubnetGroupName: 'Group' } },
    Group: { Type: 'AWS::RDS::DBSubnetGroup', Properties: { DBSubnetGroupName: 'Group', DBSubnetGroupDescription: 'data', SubnetIds: ['SubnetA'] } },
    SubnetA: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: 'vpc-1', CidrBlock: '10.0.0.0/24' } },
    Table: { Type: 'AWS::EC2::RouteTable', Properties: { VpcId: 'vpc-1' } },
    Route: { Type: 'AWS::EC2::Route', Properties: { RouteTableId: 'Table', ...route } },
    ...(isMain ? {} : { Association: { Type: 'AWS::EC2::SubnetRouteTableAssociation', Properties: { SubnetId: 'SubnetA', RouteTableId: 'Table' } } }),
  },
  state: { Database: {}, Table: { isMain } },
});

export default {
  pass: [
    { title: 'found with a way out through a NAT gateway', ...deployed(false, { DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-1' }) },
    {
      title: 'the way out goes through a NAT gateway',
      resources: { ...network({ DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-0123456789abcdef0' }), Database: database },
    },
    {
      title: 'only a part of the world is reached',
      resources: { ...network({ DestinationCidrBlock: '192.0.2.0/24', GatewayId: { Ref: 'Gateway' } }), Database: database },
    },
  ],
  fail: [
    {
      title: 'found bound to a table with a route to an internet gateway',
      ...deployed(false, { DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'igw-1' }),
      at: ['DBSubnetGroupName'],
    },
    {
      title: 'found under the main table of its VPC, which leads to an internet gateway',
      ...deployed(true, { DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'igw-1' }),
      at: ['DBSubnetGroupName'],
    },
    {
      title: 'its subnet has a route to the internet gateway',
      resources: { ...network({ DestinationCidrBlock: '0.0.0.0/0', GatewayId: { Ref: 'Gateway' } }), Database: database },
      at: ['DBSubnetGroupName'],
    },
    {
      title: 'over IPv6, for the cluster that it is a member of',
      resources: { ...network({ DestinationIpv6CidrBlock: '::/0', GatewayId: 'igw-0123456789abcdef0' }), Cluster: cluster, Writer: member },
      at: ['DBClusterIdentifier'],
    },
  ],
  unknown: [{ title: 'its subnet group is not in the template', properties: { Engine: 'mysql', DBSubnetGroupName: 'data' } }],
} satisfies Examples;
