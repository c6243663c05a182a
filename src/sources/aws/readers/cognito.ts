import { secondFactors, userPool } from '../../../shapes/cognito/user-pool.ts';
import { type Reader, service } from '../reader.ts';

const cognito = service({
  name: 'cognito-identity-provider',
  prefix: 'cognito-idp',
  load: () => import('@aws-sdk/client-cognito-identity-provider'),
  client: 'CognitoIdentityProviderClient',
});

export const readers: readonly Reader[] = [
  cognito.table({
    name: 'cognito-user-pools',
    types: ['AWS::Cognito::UserPool'],
    list: { command: 'ListUserPools', input: { MaxResults: 60 }, items: (out) => out.UserPools },
    describe: { command: 'DescribeUserPool', input: ({ Id }) => ({ UserPoolId: Id }), item: (out) => out.UserPool },
    parts: [
      {
        command: 'GetUserPoolMfaConfig',
        input: ({ Id }) => ({ UserPoolId: Id }),
        gives: [
          'EnabledMfas',
          'EmailAuthenticationMessage',
          'EmailAuthenticationSubject',
          'WebAuthnRelyingPartyID',
          'WebAuthnUserVerification',
          'WebAuthnFactorConfiguration',
        ],
        shape: (out) => out && secondFactors(out),
      },
    ],
    resource: userPool,
  }),
];
