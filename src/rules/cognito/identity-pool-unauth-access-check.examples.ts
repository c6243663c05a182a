import type { Examples } from '../../core/index.ts';

export default {
  pass: [{ title: 'no guests', properties: { AllowUnauthenticatedIdentities: false } }],
  fail: [{ title: 'guests', properties: { AllowUnauthenticatedIdentities: true }, at: ['AllowUnauthenticatedIdentities'] }],
  unknown: [
    {
      title: 'it is a parameter',
      template: {
        Parameters: { Guests: { Type: 'String' } },
        Resources: { Pool: { Type: 'AWS::Cognito::IdentityPool', Properties: { AllowUnauthenticatedIdentities: { Ref: 'Guests' } } } },
      },
    },
  ],
} satisfies Examples;
