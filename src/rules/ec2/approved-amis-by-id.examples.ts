import type { Examples } from '../../core/index.ts';

const parameters = { amiIds: 'ami-0123456789abcdef0,ami-0123456789abcdef1' };
const template = (ImageId: string) => ({
  Template: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: { ImageId } } },
  Instance: { Type: 'AWS::EC2::Instance', Properties: { LaunchTemplate: { LaunchTemplateId: { Ref: 'Template' }, Version: '1' } } },
});

export default {
  pass: [
    { title: 'an approved image', properties: { ImageId: 'ami-0123456789abcdef1' }, parameters },
    { title: 'an approved image in the launch template', resources: template('ami-0123456789abcdef0'), parameters },
  ],
  fail: [
    { title: 'another image', properties: { ImageId: 'ami-0fedcba9876543210' }, parameters, at: ['ImageId'] },
    { title: 'another image in the launch template', resources: template('ami-0fedcba9876543210'), parameters, at: ['ImageId'] },
  ],
  unknown: [
    {
      title: 'the image is a parameter without default',
      parameters,
      template: {
        Parameters: { Image: { Type: 'AWS::EC2::Image::Id' } },
        Resources: { Instance: { Type: 'AWS::EC2::Instance', Properties: { ImageId: { Ref: 'Image' } } } },
      },
    },
  ],
} satisfies Examples;
