import type { Examples } from '../../core/index.ts';

const user = (state: object) => ({ Subject: { hasMfaDevice: false, accessKeys: [], ...state } });

export default {
  pass: [
    { title: 'it has none', state: user({}) },
    { title: 'it is a month old', state: user({ accessKeys: [{ isActive: true, madeAt: '2026-10-01T00:00:00Z' }] }) },
    { title: 'the old one is not active', state: user({ accessKeys: [{ isActive: false, madeAt: '2025-10-01T00:00:00Z' }] }) },
  ],
  fail: [
    {
      title: 'one of two is a year old',
      state: user({
        accessKeys: [
          { isActive: true, madeAt: '2026-10-01T00:00:00Z' },
          { isActive: true, madeAt: '2025-10-01T00:00:00Z' },
        ],
      }),
      at: [''],
    },
    {
      title: 'it must be younger',
      state: user({ accessKeys: [{ isActive: true, madeAt: '2026-10-01T00:00:00Z' }] }),
      parameters: { maxAccessKeyAge: 30 },
      at: [''],
    },
  ],
  unknown: [{ title: 'a template does not tell', properties: { UserName: 'ann' } }],
} satisfies Examples;
