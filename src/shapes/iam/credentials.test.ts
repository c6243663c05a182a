import { expect, test } from 'vitest';
import { CredentialReport } from './credentials.ts';

const columns = [
  'user',
  'arn',
  'password_enabled',
  'password_last_used',
  'password_last_changed',
  'mfa_active',
  'access_key_1_active',
  'access_key_1_last_rotated',
  'access_key_1_last_used_date',
  'access_key_2_active',
  'access_key_2_last_rotated',
  'access_key_2_last_used_date',
];
const arn = (name: string) => `arn:aws:iam::111122223333:user/${name}`;
const row = (name: string, ...cells: string[]) => [name, arn(name), ...cells].join(',');

const report = new CredentialReport(
  [
    columns.join(','),
    row('person', 'true', '2026-10-01T08:00:00+00:00', '2026-01-01T08:00:00+00:00', 'true', 'false', 'N/A', 'N/A', 'false', 'N/A', 'N/A'),
    row(
      'robot',
      'false',
      'N/A',
      'N/A',
      'false',
      'true',
      '2026-02-01T08:00:00+00:00',
      'N/A',
      'false',
      '2025-01-01T08:00:00+00:00',
      '2025-03-01T08:00:00+00:00',
    ),
    row('newcomer', 'true', 'no_information', '2026-10-31T08:00:00+00:00', 'false', 'false', 'N/A', 'N/A', 'false', 'N/A', 'N/A'),
  ].join('\r\n'),
);

test('tells when a password was changed and used', () => {
  expect(report.of(arn('person'))).toEqual({
    password: { changedAt: '2026-01-01T08:00:00+00:00', lastUsedAt: '2026-10-01T08:00:00+00:00' },
    hasMfaDevice: true,
    accessKeys: [],
  });
});

test('tells of keys that are active and of such that are not, and what was never used', () => {
  expect(report.of(arn('robot'))).toEqual({
    hasMfaDevice: false,
    accessKeys: [
      { isActive: true, madeAt: '2026-02-01T08:00:00+00:00' },
      { isActive: false, madeAt: '2025-01-01T08:00:00+00:00', lastUsedAt: '2025-03-01T08:00:00+00:00' },
    ],
  });
  expect(report.of(arn('newcomer'))).toMatchObject({ password: { changedAt: '2026-10-31T08:00:00+00:00' } });
});

test('does not know whom it does not mention', () => {
  expect(report.of(arn('stranger'))).toMatchObject({ maybeAbsent: true });
});
