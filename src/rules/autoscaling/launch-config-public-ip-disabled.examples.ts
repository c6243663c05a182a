import type { Examples } from '../../core/index.ts';

const configuration = (properties: object) => ({ ImageId: 'ami-0123456789abcdef0', InstanceType: 't3.small', ...properties });

export default {
  pass: [
    { title: 'they get none', properties: configuration({ AssociatePublicIpAddress: false }) },
    { title: 'the subnet decides', properties: configuration({}) },
  ],
  fail: [{ title: 'they get one', properties: configuration({ AssociatePublicIpAddress: true }), at: ['AssociatePublicIpAddress'] }],
  unknown: [
    {
      title: 'it is a parameter without default',
      template: {
        Parameters: { Public: { Type: 'String' } },
        Resources: {
          Configuration: {
            Type: 'AWS::AutoScaling::LaunchConfiguration',
            Properties: configuration({ AssociatePublicIpAddress: { Ref: 'Public' } }),
          },
        },
      },
    },
  ],
} satisfies Examples;
