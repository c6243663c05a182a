import type { Examples } from '../../core/index.ts';

export default {
  pass: [{ title: 'all sharing is blocked', properties: { State: 'block-all-sharing' } }],
  fail: [{ title: 'only new sharing is blocked', properties: { State: 'block-new-sharing' }, at: ['State'] }],
  unknown: [
    {
      title: 'it is a parameter without default',
      template: {
        Parameters: { State: { Type: 'String' } },
        Resources: { Block: { Type: 'AWS::EC2::SnapshotBlockPublicAccess', Properties: { State: { Ref: 'State' } } } },
      },
    },
  ],
} satisfies Examples;
