import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'it is off by default', properties: { Description: 'core' } },
    { title: 'it is off', properties: { AutoAcceptSharedAttachments: 'disable' } },
  ],
  fail: [{ title: 'it is on', properties: { AutoAcceptSharedAttachments: 'enable' }, at: ['AutoAcceptSharedAttachments'] }],
  unknown: [
    {
      title: 'it is a parameter without default',
      template: {
        Parameters: { Accept: { Type: 'String' } },
        Resources: { Gateway: { Type: 'AWS::EC2::TransitGateway', Properties: { AutoAcceptSharedAttachments: { Ref: 'Accept' } } } },
      },
    },
  ],
} satisfies Examples;
