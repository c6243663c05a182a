import { expect, test } from 'vitest';
import { rootUser } from './iam.ts';

const summary = (counted: Record<string, number>) => ({ SummaryMap: counted });

test('a virtual device counts whatever it is called, if the root user has it', () => {
  const counted = summary({ AccountMFAEnabled: 1, AccountAccessKeysPresent: 0 });
  const root = { SerialNumber: 'arn:aws:iam::111122223333:mfa/phone', User: { Arn: 'arn:aws:iam::111122223333:root' } };
  const other = { SerialNumber: 'arn:aws:iam::111122223333:mfa/ann', User: { Arn: 'arn:aws:iam::111122223333:user/ann' } };
  expect(rootUser(counted, [root, other] as never)).toEqual({
    mfaEnabled: true,
    hasVirtualMfa: true,
    accessKeysPresent: false,
    credentialsPresent: true,
  });
  expect(rootUser(counted, [other] as never).hasVirtualMfa).toBe(false);
});

test('credentials that the organization has removed are not there, and are where nobody counts them', () => {
  expect(rootUser(summary({ AccountMFAEnabled: 0, AccountAccessKeysPresent: 0, AccountPasswordPresent: 0 }), []).credentialsPresent).toBe(false);
  expect(rootUser(summary({ AccountMFAEnabled: 0, AccountAccessKeysPresent: 1, AccountPasswordPresent: 0 }), []).credentialsPresent).toBe(true);
  expect(rootUser(summary({ AccountMFAEnabled: 0 }), []).credentialsPresent).toBe(true);
});
