import type { Examples } from '../../core/index.ts';

const cluster = { Name: 'nightly', JobFlowRole: 'EMR_EC2_DefaultRole', ServiceRole: 'EMR_DefaultRole' };
const subnet = (more: object = {}) => ({ Type: 'AWS::EC2::Subnet', Properties: { VpcId: 'vpc-1', CidrBlock: '10.0.1.0/24', ...more } });
const open = subnet({ MapPublicIpOnLaunch: true });
const nightly = (Instances: object) => ({ Nightly: { Type: 'AWS::EMR::Cluster', Properties: { ...cluster, Instances } } });

export default {
  pass: [
    { title: 'the subnet gives out no public addresses', resources: { Private: subnet(), ...nightly({ Ec2SubnetId: { Ref: 'Private' } }) } },
    {
      title: 'none of the subnets of a fleet does',
      resources: {
        A: subnet({ MapPublicIpOnLaunch: false }),
        B: subnet(),
        ...nightly({ Ec2SubnetIds: [{ Ref: 'A' }, { Ref: 'B' }] }),
      },
    },
    {
      title: 'the running cluster has no public address',
      properties: { ...cluster, Instances: {} },
      state: { Subject: { MasterPublicIp: '' } },
    },
    {
      title: 'the running cluster has no public address, although its subnet gives them out',
      resources: { Open: open, ...nightly({ Ec2SubnetId: { Ref: 'Open' } }) },
      state: { Open: {}, Nightly: {} },
    },
  ],
  fail: [
    {
      title: 'the subnet gives out public addresses',
      resources: { Open: open, ...nightly({ Ec2SubnetId: { Ref: 'Open' } }) },
      at: ['Instances.Ec2SubnetId'],
    },
    {
      title: 'every subnet of a fleet does',
      resources: { A: open, B: open, ...nightly({ Ec2SubnetIds: [{ Ref: 'A' }, { Ref: 'B' }] }) },
      at: ['Instances.Ec2SubnetIds'],
    },
    {
      title: 'the running cluster has a public address',
      properties: { ...cluster, Instances: {} },
      state: { Subject: { MasterPublicIp: '203.0.113.7' } },
      at: ['Instances'],
    },
    {
      title: 'the running cluster has a public address, although its subnet gives out none',
      resources: { Private: subnet(), ...nightly({ Ec2SubnetId: { Ref: 'Private' } }) },
      state: { Private: {}, Nightly: { MasterPublicIp: '203.0.113.7' } },
      at: ['Instances'],
    },
  ],
  unknown: [
    { title: 'the subnet is not among what is judged', properties: { ...cluster, Instances: { Ec2SubnetId: 'subnet-1' } } },
    {
      title: 'one of two subnets gives out public addresses',
      resources: { A: open, B: subnet(), ...nightly({ Ec2SubnetIds: [{ Ref: 'A' }, { Ref: 'B' }] }) },
    },
  ],
} satisfies Examples;
