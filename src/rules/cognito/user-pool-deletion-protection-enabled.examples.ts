import type { Examples } from '../../core/index.ts';

export default {
  pass: [{ title: 'on', properties: { DeletionProtection: 'ACTIVE' } }],
  fail: [
    { title: 'nothing is said', properties: {}, at: ['DeletionProtection'] },
    { title: 'off', properties: { DeletionProtection: 'INACTIVE' }, at: ['DeletionProtection'] },
  ],
  unknown: [
    {
      title: 'it is a parameter',
      template: {
        Parameters: { Protection: { Type: 'String' } },
        Resources: { Pool: { Type: 'AWS::Cognito::UserPool', Properties: { DeletionProtection: { Ref: 'Protection' } } } },
      },
    },
  ],
} satisfies Examples;
