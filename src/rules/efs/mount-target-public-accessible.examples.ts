import type { Examples } from '../../core/index.ts';

const subnet = (MapPublicIpOnLaunch: boolean) => ({
  Type: 'AWS::EC2::Subnet',
  Properties: { VpcId: 'vpc-0123456789abcdef0', CidrBlock: '10.0.0.0/24', MapPublicIpOnLaunch },
});
const target = { FileSystemId: 'fs-0123456789abcdef0', SecurityGroups: ['sg-0123456789abcdef0'] };
const inSubnet = { Type: 'AWS::EFS::MountTarget', Properties: { ...target, SubnetId: { Ref: 'Subnet' } } };

export default {
  pass: [{ title: 'a private subnet', resources: { Subnet: subnet(false), Target: inSubnet } }],
  fail: [{ title: 'a subnet that gives out public addresses', resources: { Subnet: subnet(true), Target: inSubnet }, at: ['SubnetId'] }],
  unknown: [{ title: 'a subnet that is not among what is judged', properties: { ...target, SubnetId: 'subnet-0123456789abcdef0' } }],
} satisfies Examples;
