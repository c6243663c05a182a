import type { Examples } from '../../core/index.ts';

const configuration = (properties: object) => ({ ImageId: 'ami-0123456789abcdef0', InstanceType: 't3.small', ...properties });

export default {
  pass: [{ title: 'tokens are required', properties: configuration({ MetadataOptions: { HttpTokens: 'required' } }) }],
  fail: [
    { title: 'nothing is said', properties: configuration({}), at: ['MetadataOptions.HttpTokens'] },
    { title: 'tokens are optional', properties: configuration({ MetadataOptions: { HttpTokens: 'optional' } }), at: ['MetadataOptions.HttpTokens'] },
  ],
  unknown: [
    {
      title: 'it is a parameter without default',
      template: {
        Parameters: { Tokens: { Type: 'String' } },
        Resources: {
          Configuration: {
            Type: 'AWS::AutoScaling::LaunchConfiguration',
            Properties: configuration({ MetadataOptions: { HttpTokens: { Ref: 'Tokens' } } }),
          },
        },
      },
    },
  ],
} satisfies Examples;
