import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'for everybody', properties: { MfaConfiguration: 'ON', EnabledMfas: ['SOFTWARE_TOKEN_MFA'] } },
    { title: 'for whoever wants it', properties: { MfaConfiguration: 'OPTIONAL', EnabledMfas: ['SOFTWARE_TOKEN_MFA'] } },
  ],
  fail: [
    { title: 'nothing is said', properties: {}, at: ['MfaConfiguration'] },
    {
      title: 'off, with passwords alone',
      properties: { MfaConfiguration: 'OFF', Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD'] } } },
      at: ['MfaConfiguration'],
    },
  ],
  unknown: [
    {
      title: 'it is a parameter',
      template: {
        Parameters: { Mfa: { Type: 'String' } },
        Resources: { Pool: { Type: 'AWS::Cognito::UserPool', Properties: { MfaConfiguration: { Ref: 'Mfa' } } } },
      },
    },
  ],
  notApplicable: [{ title: 'passkeys', properties: { Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] } } } }],
} satisfies Examples;
