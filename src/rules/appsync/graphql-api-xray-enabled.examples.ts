import type { Examples } from '../../core/index.ts';

const api = (more: object = {}) => ({ Name: 'orders', AuthenticationType: 'AWS_IAM', ...more });

export default {
  pass: [{ title: 'tracing is on', properties: api({ XrayEnabled: true }) }],
  fail: [
    { title: 'nothing is said', properties: api(), at: ['XrayEnabled'] },
    { title: 'tracing is off', properties: api({ XrayEnabled: false }), at: ['XrayEnabled'] },
  ],
  unknown: [
    {
      title: 'tracing is a parameter',
      template: {
        Parameters: { Trace: { Type: 'String' } },
        Resources: { Api: { Type: 'AWS::AppSync::GraphQLApi', Properties: api({ XrayEnabled: { Ref: 'Trace' } }) } },
      },
    },
  ],
} satisfies Examples;
