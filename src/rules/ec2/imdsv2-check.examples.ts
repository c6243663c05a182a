import type { Examples } from '../../core/index.ts';

const template = (HttpTokens?: string) => ({
  Type: 'AWS::EC2::LaunchTemplate',
  Properties: {
    LaunchTemplateName: 'web',
    LaunchTemplateData: { InstanceType: 't3.small', ...(HttpTokens ? { MetadataOptions: { HttpTokens } } : {}) },
  },
});
const byId = { LaunchTemplate: { LaunchTemplateId: { Ref: 'Template' }, Version: { 'Fn::GetAtt': ['Template', 'LatestVersionNumber'] } } };
const byName = { LaunchTemplate: { LaunchTemplateName: 'web', Version: '$Latest' } };
const instance = (properties: object) => ({ Type: 'AWS::EC2::Instance', Properties: { ImageId: 'ami-0123456789abcdef0', ...properties } });
const group = (properties: object) => ({ Type: 'AWS::AutoScaling::AutoScalingGroup', Properties: { MinSize: '1', MaxSize: '2', ...properties } });
const configuration = (HttpTokens: string) => ({
  Type: 'AWS::AutoScaling::LaunchConfiguration',
  Properties: { ImageId: 'ami-0123456789abcdef0', InstanceType: 't3.small', MetadataOptions: { HttpTokens } },
});

export default {
  pass: [
    { title: 'the instance requires tokens', properties: { ImageId: 'ami-0123456789abcdef0', MetadataOptions: { HttpTokens: 'required' } } },
    { title: 'its launch template does', resources: { Template: template('required'), Instance: instance(byId) } },
    { title: 'a launch template named by its name does', resources: { Template: template('required'), Instance: instance(byName) } },
    {
      title: 'the instance has its own way over its launch template',
      resources: { Template: template('optional'), Instance: instance({ ...byId, MetadataOptions: { HttpTokens: 'required' } }) },
    },
    { title: 'an Auto Scaling group launches by such a template', resources: { Template: template('required'), Group: group(byId) } },
    {
      title: 'an Auto Scaling group launches by such a configuration',
      resources: { Configuration: configuration('required'), Group: group({ LaunchConfigurationName: { Ref: 'Configuration' } }) },
    },
    {
      title: 'a mix of instances launches by such a template',
      resources: {
        Template: template('required'),
        Group: group({ MixedInstancesPolicy: { LaunchTemplate: { LaunchTemplateSpecification: byId.LaunchTemplate } } }),
      },
    },
  ],
  fail: [
    { title: 'nothing is said', properties: { ImageId: 'ami-0123456789abcdef0' }, at: ['MetadataOptions.HttpTokens'] },
    { title: 'tokens are optional', properties: { MetadataOptions: { HttpTokens: 'optional' } }, at: ['MetadataOptions.HttpTokens'] },
    { title: 'its launch template says nothing', resources: { Template: template(), Instance: instance(byId) }, at: ['MetadataOptions.HttpTokens'] },
    {
      title: 'the instance weakens its launch template',
      resources: { Template: template('required'), Instance: instance({ ...byName, MetadataOptions: { HttpTokens: 'optional' } }) },
      at: ['MetadataOptions.HttpTokens'],
    },
    {
      title: 'an Auto Scaling group launches by a weak template',
      resources: { Template: template('optional'), Group: group(byId) },
      at: ['LaunchTemplate'],
    },
    {
      title: 'an Auto Scaling group launches by a weak configuration',
      resources: { Configuration: configuration('optional'), Group: group({ LaunchConfigurationName: { Ref: 'Configuration' } }) },
      at: ['LaunchConfigurationName'],
    },
    {
      title: 'one of a mix launches by a weak template',
      resources: {
        Template: template('optional'),
        Strong: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: { MetadataOptions: { HttpTokens: 'required' } } } },
        Group: group({
          MixedInstancesPolicy: {
            LaunchTemplate: {
              LaunchTemplateSpecification: { LaunchTemplateId: { Ref: 'Strong' }, Version: '1' },
              Overrides: [{ InstanceType: 'c7g.large', LaunchTemplateSpecification: byId.LaunchTemplate }],
            },
          },
        }),
      },
      at: ['MixedInstancesPolicy.LaunchTemplate.Overrides'],
    },
  ],
  unknown: [
    {
      title: 'the launch template is not among what is judged',
      properties: { LaunchTemplate: { LaunchTemplateId: 'lt-0123456789abcdef0', Version: '1' } },
    },
    {
      title: 'whether tokens are required is a parameter without default',
      template: {
        Parameters: { Tokens: { Type: 'String' } },
        Resources: { Instance: { Type: 'AWS::EC2::Instance', Properties: { MetadataOptions: { HttpTokens: { Ref: 'Tokens' } } } } },
      },
    },
  ],
  notApplicable: [
    { title: 'a group made in the likeness of an instance', resources: { Group: group({ InstanceId: 'i-0123456789abcdef0' }) } },
    { title: 'a deployed group', resources: { Template: template('optional'), Group: group(byId) }, state: { Group: {} } },
  ],
} satisfies Examples;
