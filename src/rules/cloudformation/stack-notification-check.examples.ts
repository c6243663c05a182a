import type { Examples } from '../../core/index.ts';

const base = { TemplateURL: 'https://templates.s3.amazonaws.com/web.json' };
const arn = 'arn:aws:sns:eu-central-1:111122223333:stacks';

export default {
  pass: [
    { title: 'a topic', properties: { ...base, NotificationARNs: [arn] } },
    {
      title: 'a topic of the template',
      resources: {
        Web: { Type: 'AWS::CloudFormation::Stack', Properties: { ...base, NotificationARNs: [{ Ref: 'Topic' }] } },
        Topic: { Type: 'AWS::SNS::Topic' },
      },
    },
    { title: 'the wanted topic', properties: { ...base, NotificationARNs: [arn] }, parameters: { snsTopic1: arn } },
  ],
  fail: [
    { title: 'none', properties: base, at: ['NotificationARNs'] },
    { title: 'an empty list', properties: { ...base, NotificationARNs: [] }, at: ['NotificationARNs'] },
    {
      title: 'another topic than is wanted',
      properties: { ...base, NotificationARNs: ['arn:aws:sns:eu-central-1:111122223333:other'] },
      parameters: { snsTopic1: arn },
      at: ['NotificationARNs'],
    },
  ],
  unknown: [
    {
      title: 'the topic is a parameter, and one is asked for',
      template: {
        Parameters: { Topic: { Type: 'String' } },
        Resources: { Web: { Type: 'AWS::CloudFormation::Stack', Properties: { ...base, NotificationARNs: [{ Ref: 'Topic' }] } } },
      },
      parameters: { snsTopic1: arn },
    },
  ],
} satisfies Examples;
