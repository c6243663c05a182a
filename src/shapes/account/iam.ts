import type { PasswordPolicy as Answered, GetAccountSummaryResponse, VirtualMFADevice } from '@aws-sdk/client-iam';
import type { PasswordPolicy, RootUser } from '../../schema/account-state.ts';

/** `devices` are the virtual ones that are assigned to somebody: the summary counts them, and does not say whose they are. */
export function rootUser({ SummaryMap = {} }: GetAccountSummaryResponse, devices: readonly VirtualMFADevice[]): RootUser {
  const counted = SummaryMap as Readonly<Record<string, number>>;
  return {
    mfaEnabled: counted.AccountMFAEnabled === 1,
    hasVirtualMfa: devices.some(({ SerialNumber, User }) => User?.Arn?.endsWith(':root') || SerialNumber?.endsWith(':mfa/root-account-mfa-device')),
    accessKeysPresent: (counted.AccountAccessKeysPresent ?? 0) > 0,
    // Counted since credentials can be removed; where it is not counted there are some.
    credentialsPresent: counted.AccountPasswordPresent !== 0 || (counted.AccountAccessKeysPresent ?? 0) > 0 || counted.AccountMFAEnabled === 1,
  };
}

export function passwordPolicy(answer: Answered): PasswordPolicy {
  const { MinimumPasswordLength = 6, MaxPasswordAge, PasswordReusePrevention } = answer;
  return {
    MinimumPasswordLength,
    RequireSymbols: answer.RequireSymbols === true,
    RequireNumbers: answer.RequireNumbers === true,
    RequireUppercaseCharacters: answer.RequireUppercaseCharacters === true,
    RequireLowercaseCharacters: answer.RequireLowercaseCharacters === true,
    ...(MaxPasswordAge ? { MaxPasswordAge } : {}),
    ...(PasswordReusePrevention ? { PasswordReusePrevention } : {}),
  };
}
