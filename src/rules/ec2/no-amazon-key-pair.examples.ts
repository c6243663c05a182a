import type { Examples } from '../../core/index.ts';

const template = (data: object) => ({ Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateName: 'web', LaunchTemplateData: data } });
const launched = { Type: 'AWS::EC2::Instance', Properties: { LaunchTemplate: { LaunchTemplateName: 'web', Version: '$Latest' } } };

export default {
  pass: [
    { title: 'it has none', properties: { InstanceType: 't3.small' } },
    { title: 'its launch template has none', resources: { Template: template({ InstanceType: 't3.small' }), Instance: launched } },
  ],
  fail: [
    { title: 'it has one', properties: { KeyName: 'operators' }, at: ['KeyName'] },
    {
      title: 'it has one, whichever it is',
      template: {
        Parameters: { Key: { Type: 'AWS::EC2::KeyPair::KeyName' } },
        Resources: { Instance: { Type: 'AWS::EC2::Instance', Properties: { KeyName: { Ref: 'Key' } } } },
      },
      at: ['KeyName'],
    },
    {
      title: 'its launch template gives it one',
      resources: { Template: template({ KeyName: 'operators' }), Instance: launched },
      at: ['LaunchTemplate'],
    },
  ],
  unknown: [
    { title: 'the launch template is not among what is judged', properties: { LaunchTemplate: { LaunchTemplateName: 'shared', Version: '1' } } },
  ],
} satisfies Examples;
