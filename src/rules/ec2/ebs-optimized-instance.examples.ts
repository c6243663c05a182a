import type { Examples } from '../../core/index.ts';

const launched = (properties: object) => ({
  Type: 'AWS::EC2::Instance',
  Properties: { LaunchTemplate: { LaunchTemplateId: { Ref: 'Template' }, Version: '1' }, ...properties },
});
const template = (data: object) => ({ Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: data } });

export default {
  pass: [
    { title: 'an older type that asks for it', properties: { InstanceType: 'm3.xlarge', EbsOptimized: true } },
    { title: 'a current type, which always has it', properties: { InstanceType: 'm7g.large' } },
    {
      title: 'its launch template asks for it',
      resources: { Template: template({ InstanceType: 'r3.2xlarge', EbsOptimized: true }), Instance: launched({}) },
    },
  ],
  fail: [
    { title: 'an older type that does not ask', properties: { InstanceType: 'c3.xlarge' }, at: ['EbsOptimized'] },
    { title: 'an older type that refuses', properties: { InstanceType: 'i2.4xlarge', EbsOptimized: false }, at: ['EbsOptimized'] },
    {
      title: 'neither it nor its launch template asks',
      resources: { Template: template({ InstanceType: 'm1.large' }), Instance: launched({}) },
      at: ['EbsOptimized'],
    },
  ],
  unknown: [
    {
      title: 'the type is a parameter without default',
      template: {
        Parameters: { Size: { Type: 'String' } },
        Resources: { Instance: { Type: 'AWS::EC2::Instance', Properties: { InstanceType: { Ref: 'Size' } } } },
      },
    },
  ],
  notApplicable: [{ title: 'a type that cannot be', properties: { InstanceType: 't2.micro' } }],
} satisfies Examples;
