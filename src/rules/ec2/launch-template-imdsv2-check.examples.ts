import type { Examples } from '../../core/index.ts';

export default {
  pass: [{ title: 'tokens are required', properties: { LaunchTemplateData: { MetadataOptions: { HttpTokens: 'required' } } } }],
  fail: [
    {
      title: 'nothing is said',
      properties: { LaunchTemplateData: { InstanceType: 't3.small' } },
      at: ['LaunchTemplateData.MetadataOptions.HttpTokens'],
    },
    {
      title: 'tokens are optional',
      properties: { LaunchTemplateData: { MetadataOptions: { HttpTokens: 'optional' } } },
      at: ['LaunchTemplateData.MetadataOptions.HttpTokens'],
    },
  ],
  unknown: [
    {
      title: 'it is a parameter without default',
      template: {
        Parameters: { Tokens: { Type: 'String' } },
        Resources: {
          Template: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: { MetadataOptions: { HttpTokens: { Ref: 'Tokens' } } } } },
        },
      },
    },
  ],
} satisfies Examples;
