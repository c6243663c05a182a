import type { Examples } from '../../core/index.ts';

const address = { Type: 'AWS::EC2::EIP', Properties: { Domain: 'vpc' } };
const allocation = { 'Fn::GetAtt': ['Address', 'AllocationId'] };

export default {
  pass: [
    {
      title: 'a deployed one that something has which is not among what is judged',
      properties: { Domain: 'vpc' },
      state: { Subject: { associationId: 'eipassoc-0123456789abcdef0' } },
    },
    { title: 'an instance has it', properties: { InstanceId: 'i-0123456789abcdef0' } },
    {
      title: 'a NAT gateway has it',
      resources: {
        Address: address,
        Nat: { Type: 'AWS::EC2::NatGateway', Properties: { AllocationId: allocation, SubnetId: 'subnet-0123456789abcdef0' } },
      },
    },
    {
      title: 'a network interface has it',
      resources: {
        Address: address,
        Association: {
          Type: 'AWS::EC2::EIPAssociation',
          Properties: { AllocationId: allocation, NetworkInterfaceId: 'eni-0123456789abcdef0' },
        },
      },
    },
    {
      title: 'a network load balancer has it',
      resources: {
        Address: address,
        Balancer: {
          Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
          Properties: { Type: 'network', SubnetMappings: [{ SubnetId: 'subnet-0123456789abcdef0', AllocationId: allocation }] },
        },
      },
    },
  ],
  fail: [
    { title: 'nothing uses it', properties: { Domain: 'vpc' }, at: [''] },
    { title: 'a deployed one that is not associated', properties: { Domain: 'vpc' }, state: { Subject: { associationId: undefined } }, at: [''] },
  ],
  unknown: [
    {
      title: 'a NAT gateway whose address is a parameter',
      template: {
        Parameters: { Other: { Type: 'String' } },
        Resources: {
          Address: address,
          Nat: { Type: 'AWS::EC2::NatGateway', Properties: { AllocationId: { Ref: 'Other' }, SubnetId: 'subnet-0123456789abcdef0' } },
        },
      },
    },
  ],
} satisfies Examples;
