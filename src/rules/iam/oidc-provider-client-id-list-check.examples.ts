import type { Examples } from '../../core/index.ts';

const parameters = { allowedClientIds: 'sts.amazonaws.com' };
const Url = 'https://token.actions.githubusercontent.com';

export default {
  pass: [
    { title: 'the client of AWS itself', properties: { Url, ClientIdList: ['sts.amazonaws.com'] }, parameters },
    { title: 'no client', properties: { Url }, parameters },
  ],
  fail: [
    {
      title: 'one client too many',
      properties: { Url, ClientIdList: ['sts.amazonaws.com', 'web'] },
      parameters,
      at: ['ClientIdList[1]'],
    },
  ],
  unknown: [
    {
      title: 'the client is a parameter',
      template: {
        Parameters: { Client: { Type: 'String' } },
        Resources: { Provider: { Type: 'AWS::IAM::OIDCProvider', Properties: { Url, ClientIdList: [{ Ref: 'Client' }] } } },
      },
      parameters,
    },
  ],
} satisfies Examples;
