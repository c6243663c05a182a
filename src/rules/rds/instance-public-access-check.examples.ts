import type { Examples } from '../../core/index.ts';

const network = {
  Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
  Gateway: { Type: 'AWS::EC2::InternetGateway' },
  Attachment: { Type: 'AWS::EC2::VPCGatewayAttachment', Properties: { VpcId: { Ref: 'Vpc' }, InternetGatewayId: { Ref: 'Gateway' } } },
  SubnetA: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: { Ref: 'Vpc' }, CidrBlock: '10.0.0.0/24' } },
  Group: { Type: 'AWS::RDS::DBSubnetGroup', Properties: { DBSubnetGroupDescription: 'data', SubnetIds: [{ Ref: 'SubnetA' }] } },
};

export default {
  pass: [
    { title: 'it has no public address', properties: { Engine: 'mysql', PubliclyAccessible: false } },
    {
      title: 'nothing is said, and it stands in a subnet group of the template',
      resources: { ...network, Database: { Type: 'AWS::RDS::DBInstance', Properties: { Engine: 'mysql', DBSubnetGroupName: { Ref: 'Group' } } } },
    },
    { title: 'nothing is said, and it stands in a subnet group of its own', properties: { Engine: 'mysql', DBSubnetGroupName: 'data' } },
    { title: 'nothing is said of a member of a cluster', properties: { Engine: 'aurora-mysql', DBClusterIdentifier: 'orders' } },
  ],
  fail: [
    { title: 'it has a public address', properties: { Engine: 'mysql', PubliclyAccessible: true }, at: ['PubliclyAccessible'] },
    {
      title: 'a member of a cluster has a public address',
      properties: { Engine: 'aurora-mysql', DBClusterIdentifier: 'orders', PubliclyAccessible: true },
      at: ['PubliclyAccessible'],
    },
    { title: 'nothing is said, and it stands in the default VPC', properties: { Engine: 'mysql' }, at: ['PubliclyAccessible'] },
    {
      title: 'nothing is said, and it names the default subnet group',
      properties: { Engine: 'mysql', DBSubnetGroupName: 'default' },
      at: ['PubliclyAccessible'],
    },
  ],
  unknown: [
    {
      title: 'nothing is said, and which subnet group it gets is a parameter without default',
      template: {
        Parameters: { Group: { Type: 'String' } },
        Resources: { Database: { Type: 'AWS::RDS::DBInstance', Properties: { Engine: 'mysql', DBSubnetGroupName: { Ref: 'Group' } } } },
      },
    },
    {
      title: 'whether it is public is a parameter without default',
      template: {
        Parameters: { Public: { Type: 'String' } },
        Resources: { Database: { Type: 'AWS::RDS::DBInstance', Properties: { Engine: 'mysql', PubliclyAccessible: { Ref: 'Public' } } } },
      },
    },
    { title: 'nothing is said of a replica, which stands where its source stands', properties: { SourceDBInstanceIdentifier: 'orders' } },
  ],
} satisfies Examples;
