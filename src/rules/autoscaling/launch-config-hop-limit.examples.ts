import type { Examples } from '../../core/index.ts';

const configuration = (properties: object) => ({ ImageId: 'ami-0123456789abcdef0', InstanceType: 't3.small', ...properties });

export default {
  pass: [
    { title: 'one hop, as by default', properties: configuration({}) },
    { title: 'one hop', properties: configuration({ MetadataOptions: { HttpPutResponseHopLimit: 1 } }) },
  ],
  fail: [
    {
      title: 'two hops',
      properties: configuration({ MetadataOptions: { HttpPutResponseHopLimit: 2 } }),
      at: ['MetadataOptions.HttpPutResponseHopLimit'],
    },
  ],
  unknown: [
    {
      title: 'it is a parameter without default',
      template: {
        Parameters: { Hops: { Type: 'Number' } },
        Resources: {
          Configuration: {
            Type: 'AWS::AutoScaling::LaunchConfiguration',
            Properties: configuration({ MetadataOptions: { HttpPutResponseHopLimit: { Ref: 'Hops' } } }),
          },
        },
      },
    },
  ],
} satisfies Examples;
