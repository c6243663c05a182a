import type { Examples } from '../../core/index.ts';

const cluster = {
  Type: 'AWS::Redshift::Cluster',
  Properties: { NodeType: 'ra3.large', VpcSecurityGroupIds: [{ 'Fn::GetAtt': ['Group', 'GroupId'] }] },
};
const group = (...ingress: object[]) => ({
  Type: 'AWS::EC2::SecurityGroup',
  Properties: { GroupDescription: 'warehouse', SecurityGroupIngress: ingress },
});

export default {
  pass: [
    {
      title: 'its own network only',
      resources: { Group: group({ IpProtocol: 'tcp', FromPort: 5439, ToPort: 5439, CidrIp: '10.0.0.0/8' }), Cluster: cluster },
    },
    { title: 'another port', resources: { Group: group({ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '0.0.0.0/0' }), Cluster: cluster } },
    { title: 'no security group is named', properties: { NodeType: 'ra3.large' } },
  ],
  fail: [
    {
      title: 'open to the internet',
      resources: { Group: group({ IpProtocol: 'tcp', FromPort: 5439, ToPort: 5439, CidrIp: '0.0.0.0/0' }), Cluster: cluster },
      at: ['VpcSecurityGroupIds'],
    },
    {
      title: 'everything is open over IPv6',
      resources: { Group: group({ IpProtocol: '-1', CidrIpv6: '::/0' }), Cluster: cluster },
      at: ['VpcSecurityGroupIds'],
    },
    {
      title: 'a rule beside the group opens it',
      resources: {
        Group: group(),
        Rule: {
          Type: 'AWS::EC2::SecurityGroupIngress',
          Properties: { GroupId: { 'Fn::GetAtt': ['Group', 'GroupId'] }, IpProtocol: 'tcp', FromPort: 5000, ToPort: 6000, CidrIp: '0.0.0.0/0' },
        },
        Cluster: cluster,
      },
      at: ['VpcSecurityGroupIds'],
    },
  ],
  unknown: [{ title: 'its security group is not in the template', properties: { VpcSecurityGroupIds: ['sg-0123456789abcdef0'] } }],
} satisfies Examples;
