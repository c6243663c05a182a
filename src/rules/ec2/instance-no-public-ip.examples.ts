import type { Examples } from '../../core/index.ts';

const subnet = (MapPublicIpOnLaunch?: boolean) => ({
  Type: 'AWS::EC2::Subnet',
  Properties: { VpcId: 'vpc-0123456789abcdef0', CidrBlock: '10.0.0.0/24', ...(MapPublicIpOnLaunch === undefined ? {} : { MapPublicIpOnLaunch }) },
});
const instance = (properties: Record<string, unknown>) => ({ Type: 'AWS::EC2::Instance', Properties: properties });
const inSubnet = instance({ SubnetId: { Ref: 'Subnet' } });

export default {
  pass: [
    { title: 'its interface gets none', properties: { NetworkInterfaces: [{ DeviceIndex: '0', AssociatePublicIpAddress: false }] } },
    { title: 'it stands in a private subnet', resources: { Subnet: subnet(), Instance: inSubnet } },
    {
      title: 'its interface stands in a private subnet',
      resources: { Subnet: subnet(false), Instance: instance({ NetworkInterfaces: [{ DeviceIndex: '0', SubnetId: { Ref: 'Subnet' } }] }) },
    },
    {
      title: 'its launch template gives it none',
      resources: {
        Template: {
          Type: 'AWS::EC2::LaunchTemplate',
          Properties: { LaunchTemplateData: { NetworkInterfaces: [{ DeviceIndex: 0, AssociatePublicIpAddress: false }] } },
        },
        Instance: instance({ LaunchTemplate: { LaunchTemplateId: { Ref: 'Template' }, Version: '1' } }),
      },
    },
    { title: 'a running one without a public address', properties: { InstanceType: 't3.small' }, state: { Subject: { publicIpAddress: undefined } } },
  ],
  fail: [
    {
      title: 'its interface gets a public address',
      properties: { NetworkInterfaces: [{ DeviceIndex: '0', AssociatePublicIpAddress: true }] },
      at: ['NetworkInterfaces[0].AssociatePublicIpAddress'],
    },
    { title: 'its subnet gives public addresses', resources: { Subnet: subnet(true), Instance: inSubnet }, at: ['SubnetId'] },
    {
      title: 'an Elastic IP address is bound to it',
      resources: { Subnet: subnet(), Instance: inSubnet, Address: { Type: 'AWS::EC2::EIP', Properties: { InstanceId: { Ref: 'Instance' } } } },
      at: [''],
    },
    {
      title: 'an Elastic IP address is bound to it by an association',
      resources: {
        Subnet: subnet(),
        Instance: inSubnet,
        Association: {
          Type: 'AWS::EC2::EIPAssociation',
          Properties: { InstanceId: { Ref: 'Instance' }, AllocationId: 'eipalloc-0123456789abcdef0' },
        },
      },
      at: [''],
    },
    {
      title: 'a running one with a public address',
      properties: { InstanceType: 't3.small' },
      state: { Subject: { publicIpAddress: '203.0.113.10' } },
      at: [''],
    },
  ],
  unknown: [
    { title: 'the subnet is not among what is judged', properties: { SubnetId: 'subnet-0123456789abcdef0' } },
    { title: 'it comes into a default subnet', properties: { InstanceType: 't3.small' } },
  ],
} satisfies Examples;
