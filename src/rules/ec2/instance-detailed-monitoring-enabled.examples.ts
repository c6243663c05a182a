import type { Examples } from '../../core/index.ts';

const launched = { Type: 'AWS::EC2::Instance', Properties: { LaunchTemplate: { LaunchTemplateName: 'web', Version: '$Latest' } } };
const template = (Enabled: boolean) => ({
  Type: 'AWS::EC2::LaunchTemplate',
  Properties: { LaunchTemplateName: 'web', LaunchTemplateData: { Monitoring: { Enabled } } },
});
const configuration = { ImageId: 'ami-0123456789abcdef0', InstanceType: 't3.small' };

export default {
  pass: [
    { title: 'it is on', properties: { Monitoring: true } },
    { title: 'it is on in the launch template', resources: { Template: template(true), Instance: launched } },
    { title: 'a launch configuration has it on by default', type: 'AWS::AutoScaling::LaunchConfiguration', properties: configuration },
  ],
  fail: [
    { title: 'nothing is said, so it is off', properties: { InstanceType: 't3.small' }, at: ['Monitoring'] },
    { title: 'it is switched off', properties: { Monitoring: false }, at: ['Monitoring'] },
    { title: 'it is off in the launch template', resources: { Template: template(false), Instance: launched }, at: ['Monitoring'] },
    {
      title: 'a launch configuration switches it off',
      type: 'AWS::AutoScaling::LaunchConfiguration',
      properties: { ...configuration, InstanceMonitoring: false },
      at: ['InstanceMonitoring'],
    },
  ],
  unknown: [
    { title: 'the launch template is not among what is judged', properties: { LaunchTemplate: { LaunchTemplateName: 'shared', Version: '1' } } },
  ],
} satisfies Examples;
