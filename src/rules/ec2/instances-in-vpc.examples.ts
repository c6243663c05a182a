import type { Examples } from '../../core/index.ts';

const inVpc = (VpcId: string) => ({
  Subnet: { Type: 'AWS::EC2::Subnet', Properties: { VpcId, CidrBlock: '10.0.0.0/24' } },
  Instance: { Type: 'AWS::EC2::Instance', Properties: { SubnetId: { Ref: 'Subnet' } } },
});
const parameters = { vpcId: 'vpc-0123456789abcdef0' };

export default {
  pass: [
    { title: 'in a subnet', properties: { SubnetId: 'subnet-0123456789abcdef0' } },
    { title: 'in the default VPC, since no subnet is named', properties: { InstanceType: 't3.small' } },
    { title: 'in the VPC that is named', resources: inVpc('vpc-0123456789abcdef0'), parameters },
  ],
  fail: [
    { title: 'in another VPC', resources: inVpc('vpc-0fedcba9876543210'), parameters, at: ['SubnetId'] },
    { title: 'a running one in another VPC', properties: {}, parameters, state: { Subject: { vpcId: 'vpc-0fedcba9876543210' } }, at: ['SubnetId'] },
  ],
  unknown: [{ title: 'a subnet that is not among what is judged', properties: { SubnetId: 'subnet-0123456789abcdef0' }, parameters }],
} satisfies Examples;
