import type { Examples } from '../../core/index.ts';

const costCenter = { Key: 'CostCenter', Value: '4711' };
const stages = { tag2Key: 'Stage', tag2Value: ['test', 'production'] };

export default {
  pass: [
    { title: 'it has the tag CostCenter, which is what is asked for by default', properties: { Tags: [costCenter] } },
    {
      title: 'it has every tag, and each has one of the values that are allowed',
      resources: { Logs: { Type: 'AWS::S3::Bucket', Properties: { Tags: [{ Key: 'Stage', Value: 'production' }, costCenter] } } },
      parameters: { tag1Value: ['4711', '4712'], ...stages },
    },
    {
      title: 'the tags of an Auto Scaling group',
      resources: {
        Web: { Type: 'AWS::AutoScaling::AutoScalingGroup', Properties: { Tags: [{ ...costCenter, PropagateAtLaunch: true }] } },
      },
    },
    {
      title: 'another key is asked for, and any value will do',
      properties: { Tags: [{ Key: 'Owner', Value: { Ref: 'AWS::StackName' } }] },
      parameters: { tag1Key: 'Owner' },
    },
    { title: 'values without a key ask for nothing', properties: { Tags: [costCenter] }, parameters: { tag6Value: ['web'] } },
  ],
  fail: [
    { title: 'it has no tags', properties: {}, at: ['Tags'] },
    { title: 'its list of tags is empty', properties: { Tags: [] }, at: ['Tags'] },
    { title: 'the key is in another case', properties: { Tags: [{ Key: 'costcenter', Value: '4711' }] }, at: ['Tags'] },
    {
      title: 'one of the tags is missing',
      resources: { Logs: { Type: 'AWS::S3::Bucket', Properties: { Tags: [costCenter] } } },
      parameters: { tag3Key: 'Owner' },
      at: ['Tags'],
    },
    {
      title: 'a value is not allowed',
      properties: { Tags: [costCenter, { Key: 'Stage', Value: 'prod' }] },
      parameters: stages,
      at: ['Tags[1].Value'],
    },
    {
      title: 'a value is in another case, and another tag is missing',
      properties: { Tags: [{ Key: 'Stage', Value: 'Production' }] },
      parameters: stages,
      at: ['Tags[0].Value', 'Tags'],
    },
    {
      title: 'a tag is missing, whatever the value of another is',
      template: {
        Parameters: { Stage: { Type: 'String' } },
        Resources: { Web: { Type: 'AWS::EC2::VPC', Properties: { Tags: [{ Key: 'Stage', Value: { Ref: 'Stage' } }] } } },
      },
      parameters: stages,
      at: ['Tags'],
    },
  ],
  unknown: [
    {
      title: 'the value of a tag is a parameter without default',
      template: {
        Parameters: { Stage: { Type: 'String' } },
        Resources: { Web: { Type: 'AWS::EC2::VPC', Properties: { Tags: [costCenter, { Key: 'Stage', Value: { Ref: 'Stage' } }] } } },
      },
      parameters: stages,
    },
    {
      title: 'the key of a tag is a parameter without default',
      template: {
        Parameters: { TagKey: { Type: 'String' } },
        Resources: { Logs: { Type: 'AWS::S3::Bucket', Properties: { Tags: [{ Key: { Ref: 'TagKey' }, Value: '4711' }] } } },
      },
    },
  ],
} satisfies Examples;
