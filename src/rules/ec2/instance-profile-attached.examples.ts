import type { Examples } from '../../core/index.ts';

const arn = 'arn:aws:iam::111122223333:instance-profile/web';

export default {
  pass: [
    { title: 'it has a profile', properties: { IamInstanceProfile: 'web' } },
    { title: 'it has the profile that is allowed', properties: { IamInstanceProfile: 'web' }, parameters: { IamInstanceProfileArnList: arn } },
    {
      title: 'it has one from its launch template',
      resources: {
        Template: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: { IamInstanceProfile: { Name: 'web' } } } },
        Instance: { Type: 'AWS::EC2::Instance', Properties: { LaunchTemplate: { LaunchTemplateId: { Ref: 'Template' }, Version: '1' } } },
      },
    },
    {
      title: 'it has one whose name is a parameter',
      template: {
        Parameters: { Profile: { Type: 'String' } },
        Resources: { Instance: { Type: 'AWS::EC2::Instance', Properties: { IamInstanceProfile: { Ref: 'Profile' } } } },
      },
    },
  ],
  fail: [
    { title: 'it has none', properties: { ImageId: 'ami-0123456789abcdef0' }, at: ['IamInstanceProfile'] },
    {
      title: 'its launch template has none either',
      resources: {
        Template: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: { InstanceType: 't3.small' } } },
        Instance: { Type: 'AWS::EC2::Instance', Properties: { LaunchTemplate: { LaunchTemplateId: { Ref: 'Template' }, Version: '1' } } },
      },
      at: ['IamInstanceProfile'],
    },
    {
      title: 'it has another one than is allowed',
      properties: { IamInstanceProfile: 'admin' },
      parameters: { IamInstanceProfileArnList: arn },
      at: ['IamInstanceProfile'],
    },
  ],
  unknown: [
    {
      title: 'the launch template is not among what is judged',
      properties: { LaunchTemplate: { LaunchTemplateName: 'shared', Version: '1' } },
    },
  ],
} satisfies Examples;
