import type { Examples } from '../../core/index.ts';

const group = (properties: object) => ({ MinSize: '1', MaxSize: '4', ...properties });
const specification = { LaunchTemplateId: 'lt-0123456789abcdef0', Version: '1' };

export default {
  pass: [
    { title: 'by a launch template', properties: group({ LaunchTemplate: specification }) },
    {
      title: 'by a mix of instances',
      properties: group({ MixedInstancesPolicy: { LaunchTemplate: { LaunchTemplateSpecification: specification } } }),
    },
  ],
  fail: [
    { title: 'by a launch configuration', properties: group({ LaunchConfigurationName: 'web' }), at: ['LaunchConfigurationName'] },
    { title: 'in the likeness of an instance', properties: group({ InstanceId: 'i-0123456789abcdef0' }), at: ['LaunchTemplate'] },
  ],
} satisfies Examples;
