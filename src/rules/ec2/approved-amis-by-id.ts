import { csv, finding, rule, text } from '../../core/index.ts';
import { launchTemplateOf, launchTemplates } from './_launch-template.ts';

export default rule({
  id: 'APPROVED_AMIS_BY_ID',
  title: 'EC2 instances are launched from approved images',
  severity: 'medium',
  recommended: false,
  types: ['AWS::EC2::Instance'],
  needs: launchTemplates,
  parameters: { amiIds: csv({ about: 'The ids of the images that are approved.', required: true }) },
  why: 'An image from somewhere is a whole operating system by somebody unknown, with whatever was put in and whatever was never patched.',
  fix: 'Set ImageId to an approved image, or approve this one in the parameters.',
  *check(instance, context) {
    const { amiIds } = context.parameters;
    const image = text(instance, 'ImageId') ?? text(launchTemplateOf(instance, context)?.properties.LaunchTemplateData, 'ImageId');
    if (!image?.isOneOf(amiIds)) yield finding('ImageId', `the image ${image?.pattern ?? ''} is not approved`, { expected: amiIds.join(', ') });
  },
});
