import type { GetUserPoolMfaConfigResponse, UserPoolType } from '@aws-sdk/client-cognito-identity-provider';
import { describe, type Part, part } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled } from '../take.ts';

const type = 'AWS::Cognito::UserPool';

export function userPool(told: UserPoolType): Described {
  const { Id = '', Name, Arn, SchemaAttributes } = told;
  return describe(type, {
    id: Id,
    arn: Arn,
    properties: {
      UserPoolName: Name,
      AccountRecoverySetting: told.AccountRecoverySetting,
      AdminCreateUserConfig: told.AdminCreateUserConfig,
      AliasAttributes: filled(told.AliasAttributes),
      AutoVerifiedAttributes: filled(told.AutoVerifiedAttributes),
      DeletionProtection: told.DeletionProtection,
      DeviceConfiguration: told.DeviceConfiguration,
      EmailConfiguration: told.EmailConfiguration,
      EmailVerificationMessage: told.EmailVerificationMessage,
      EmailVerificationSubject: told.EmailVerificationSubject,
      IssuerConfiguration: told.IssuerConfiguration as never,
      KeyConfiguration: told.KeyConfiguration as never,
      LambdaConfig: told.LambdaConfig && Object.keys(told.LambdaConfig).length > 0 ? told.LambdaConfig : undefined,
      MfaConfiguration: told.MfaConfiguration,
      Policies: told.Policies,
      Schema: filled(SchemaAttributes),
      SmsAuthenticationMessage: told.SmsAuthenticationMessage,
      SmsConfiguration: told.SmsConfiguration,
      SmsVerificationMessage: told.SmsVerificationMessage,
      UserAttributeUpdateSettings: told.UserAttributeUpdateSettings,
      UserPoolAddOns: told.UserPoolAddOns,
      UserPoolTier: told.UserPoolTier,
      UsernameAttributes: filled(told.UsernameAttributes),
      UsernameConfiguration: told.UsernameConfiguration,
      VerificationMessageTemplate: told.VerificationMessageTemplate,
    },
    tags: told.UserPoolTags,
    state: { estimatedNumberOfUsers: told.EstimatedNumberOfUsers },
  });
}

export function secondFactors(told: GetUserPoolMfaConfigResponse): Part {
  const { SmsMfaConfiguration: sms, SoftwareTokenMfaConfiguration: token, EmailMfaConfiguration: email, WebAuthnConfiguration: keys } = told;
  const enabled = [sms && 'SMS_MFA', token?.Enabled && 'SOFTWARE_TOKEN_MFA', email && 'EMAIL_OTP'].filter((one) => typeof one === 'string');
  return part(type, {
    EnabledMfas: filled(enabled),
    EmailAuthenticationMessage: email?.Message,
    EmailAuthenticationSubject: email?.Subject,
    WebAuthnRelyingPartyID: keys?.RelyingPartyId,
    WebAuthnUserVerification: keys?.UserVerification,
    WebAuthnFactorConfiguration: keys?.FactorConfiguration,
  });
}
