import type { Examples } from '../../core/index.ts';

export default {
  pass: [{ title: 'viewers need a token', properties: { Name: 'lectures', Authorized: true } }],
  fail: [
    { title: 'nothing is said, so all can watch', properties: { Name: 'lectures' }, at: ['Authorized'] },
    { title: 'all can watch', properties: { Name: 'lectures', Authorized: false }, at: ['Authorized'] },
  ],
  unknown: [
    {
      title: 'a parameter decides',
      template: {
        Parameters: { Private: { Type: 'String' } },
        Resources: { Lectures: { Type: 'AWS::IVS::Channel', Properties: { Authorized: { Ref: 'Private' } } } },
      },
    },
  ],
} satisfies Examples;
