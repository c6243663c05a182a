import type { Examples } from '../../core/index.ts';

const own = { Listeners: [{ LoadBalancerPort: '80', InstancePort: '80', Protocol: 'HTTP' }] };
const [one, two] = ['subnet-0123456789abcdef0', 'subnet-0fedcba9876543210'];

export default {
  pass: [
    { title: 'two subnets', properties: { ...own, Subnets: [one, two] } },
    { title: 'two zones', properties: { ...own, AvailabilityZones: ['eu-west-1a', 'eu-west-1b'] } },
  ],
  fail: [
    { title: 'one subnet', properties: { ...own, Subnets: [one] }, at: ['Subnets'] },
    { title: 'one zone', properties: { ...own, AvailabilityZones: ['eu-west-1a'] }, at: ['AvailabilityZones'] },
    { title: 'three are wanted', properties: { ...own, Subnets: [one, two] }, parameters: { minAvailabilityZones: 3 }, at: ['Subnets'] },
  ],
  unknown: [
    {
      title: 'the subnets are a parameter',
      template: {
        Parameters: { Subnets: { Type: 'List<AWS::EC2::Subnet::Id>' } },
        Resources: { Balancer: { Type: 'AWS::ElasticLoadBalancing::LoadBalancer', Properties: { ...own, Subnets: { Ref: 'Subnets' } } } },
      },
    },
  ],
} satisfies Examples;
