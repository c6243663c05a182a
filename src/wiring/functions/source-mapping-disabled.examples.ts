import type { Examples } from '../../core/index.ts';

const mapping = { FunctionName: 'worker', EventSourceArn: 'arn:aws:sqs:eu-west-1:123456789012:jobs' };

export default {
  pass: [
    { title: 'nothing is said, which means enabled', properties: mapping },
    { title: 'it is enabled', properties: { ...mapping, Enabled: true } },
  ],
  fail: [{ title: 'it is disabled', properties: { ...mapping, Enabled: 'false' }, at: ['Enabled'] }],
  unknown: [
    {
      title: 'it is given on deployment',
      template: {
        Parameters: { On: { Type: 'String' } },
        Resources: { Source: { Type: 'AWS::Lambda::EventSourceMapping', Properties: { ...mapping, Enabled: { Ref: 'On' } } } },
      },
    },
  ],
} satisfies Examples;
