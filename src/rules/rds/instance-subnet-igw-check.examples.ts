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

export default {
  pass: [
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
