import type { Examples } from '../../core/index.ts';

const template = (hops: number) => ({
  Type: 'AWS::EC2::LaunchTemplate',
  Properties: { LaunchTemplateData: { MetadataOptions: { HttpPutResponseHopLimit: hops } } },
});
const instance = { Type: 'AWS::EC2::Instance', Properties: { LaunchTemplate: { LaunchTemplateId: { Ref: 'Template' }, Version: '1' } } };

export default {
  pass: [
    { title: 'one hop, as by default', properties: { ImageId: 'ami-0123456789abcdef0' } },
    { title: 'two hops where two are allowed', properties: { MetadataOptions: { HttpPutResponseHopLimit: 2 } }, parameters: { tokenHopLimit: 2 } },
    { title: 'its launch template says one hop', resources: { Template: template(1), Instance: instance } },
  ],
  fail: [
    {
      title: 'two hops',
      properties: { MetadataOptions: { HttpPutResponseHopLimit: 2 } },
      at: ['MetadataOptions.HttpPutResponseHopLimit'],
    },
    {
      title: 'its launch template says three hops',
      resources: { Template: template(3), Instance: instance },
      at: ['MetadataOptions.HttpPutResponseHopLimit'],
    },
  ],
  unknown: [
    {
      title: 'the limit is a parameter without default',
      template: {
        Parameters: { Hops: { Type: 'Number' } },
        Resources: { Instance: { Type: 'AWS::EC2::Instance', Properties: { MetadataOptions: { HttpPutResponseHopLimit: { Ref: 'Hops' } } } } },
      },
    },
  ],
} satisfies Examples;
