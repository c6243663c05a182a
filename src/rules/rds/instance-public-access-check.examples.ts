import type { Examples } from '../../core/index.ts';

const network = {
  Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
  SubnetA: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: { Ref: 'Vpc' }, CidrBlock: '10.0.0.0/24' } },
  Group: { Type: 'AWS::RDS::DBSubnetGroup', Properties: { DBSubnetGroupDescription: 'data', SubnetIds: [{ Ref: 'SubnetA' }] } },
};
const gateway = {
  Gateway: { Type: 'AWS::EC2::InternetGateway' },
  Attachment: { Type: 'AWS::EC2::VPCGatewayAttachment', Properties: { VpcId: { Ref: 'Vpc' }, InternetGatewayId: { Ref: 'Gateway' } } },
};
const quiet = { Type: 'AWS::RDS::DBInstance', Properties: { Engine: 'mysql', DBSubnetGroupName: { Ref: 'Group' } } };

export default {
  pass: [
    { title: 'it has no public address', properties: { Engine: 'mysql', PubliclyAccessible: false } },
    { title: 'its VPC has no internet gateway', resources: { ...network, Database: quiet } },
  ],
  fail: [
    { title: 'it has a public address', properties: { Engine: 'mysql', PubliclyAccessible: true }, at: ['PubliclyAccessible'] },
    { title: 'nothing is said, and it stands in the default VPC', properties: { Engine: 'mysql' }, at: ['PubliclyAccessible'] },
    {
      title: 'nothing is said, and its VPC has an internet gateway',
      resources: { ...network, ...gateway, Database: quiet },
      at: ['PubliclyAccessible'],
    },
  ],
  unknown: [
    { title: 'nothing is said, and its network is not in the template', properties: { Engine: 'mysql', DBSubnetGroupName: 'data' } },
    { title: 'its cluster is not in the template', properties: { Engine: 'aurora-mysql', DBClusterIdentifier: 'orders' } },
  ],
} satisfies Examples;
