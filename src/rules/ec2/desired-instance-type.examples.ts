import type { Examples } from '../../core/index.ts';

const parameters = { instanceType: 't3.small,m7g.large' };

export default {
  pass: [{ title: 'one of the types', properties: { InstanceType: 'm7g.large' }, parameters }],
  fail: [
    { title: 'another type', properties: { InstanceType: 'p5.48xlarge' }, parameters, at: ['InstanceType'] },
    { title: 'the type that AWS takes where none is given', properties: { ImageId: 'ami-0123456789abcdef0' }, parameters, at: ['InstanceType'] },
    {
      title: 'another type in the launch template',
      resources: {
        Template: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: { InstanceType: 'x2idn.32xlarge' } } },
        Instance: { Type: 'AWS::EC2::Instance', Properties: { LaunchTemplate: { LaunchTemplateId: { Ref: 'Template' }, Version: '1' } } },
      },
      parameters,
      at: ['InstanceType'],
    },
  ],
  unknown: [
    {
      title: 'the type is a parameter without default',
      parameters,
      template: {
        Parameters: { Size: { Type: 'String' } },
        Resources: { Instance: { Type: 'AWS::EC2::Instance', Properties: { InstanceType: { Ref: 'Size' } } } },
      },
    },
  ],
} satisfies Examples;
