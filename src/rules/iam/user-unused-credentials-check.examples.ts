import type { Examples } from '../../core/index.ts';

const user = (state: object) => ({ Subject: { hasMfaDevice: false, accessKeys: [], ...state } });

const recent = '2026-10-20T00:00:00Z';
const old = '2026-01-01T00:00:00Z';

export default {
  pass: [
    {
      title: 'both are in use',
      state: user({ password: { changedAt: old, lastUsedAt: recent }, accessKeys: [{ isActive: true, madeAt: old, lastUsedAt: recent }] }),
    },
    { title: 'the password is new', state: user({ password: { changedAt: recent } }) },
    { title: 'the key is not active', state: user({ accessKeys: [{ isActive: false, madeAt: old }] }) },
  ],
  fail: [
    { title: 'the password is out of use', state: user({ password: { changedAt: old, lastUsedAt: old } }), at: [''] },
    { title: 'the key was never used', state: user({ accessKeys: [{ isActive: true, madeAt: old }] }), at: [''] },
    {
      title: 'neither was used for a week',
      state: user({ password: { lastUsedAt: recent }, accessKeys: [{ isActive: true, madeAt: old, lastUsedAt: recent }] }),
      parameters: { maxCredentialUsageAge: 7 },
      at: ['', ''],
    },
  ],
  unknown: [{ title: 'a template does not tell', properties: { UserName: 'ann' } }],
} satisfies Examples;
