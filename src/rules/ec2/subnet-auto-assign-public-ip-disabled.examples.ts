import type { Examples } from '../../core/index.ts';

const subnet = { VpcId: 'vpc-0123456789abcdef0', CidrBlock: '10.0.0.0/24' };

export default {
  pass: [
    { title: 'nothing is said', properties: subnet },
    { title: 'it is off', properties: { ...subnet, MapPublicIpOnLaunch: false } },
  ],
  fail: [{ title: 'it is on', properties: { ...subnet, MapPublicIpOnLaunch: true }, at: ['MapPublicIpOnLaunch'] }],
  unknown: [
    {
      title: 'it is a parameter without default',
      template: {
        Parameters: { Public: { Type: 'String' } },
        Resources: { Subnet: { Type: 'AWS::EC2::Subnet', Properties: { ...subnet, MapPublicIpOnLaunch: { Ref: 'Public' } } } },
      },
    },
  ],
} satisfies Examples;
