import type { Examples } from '../../core/index.ts';

const account = (root: object) => ({ Subject: { of: 'account', root: { accessKeysPresent: false, credentialsPresent: true, ...root } } });

export default {
  pass: [{ title: 'there is a device', state: account({ mfaEnabled: true }) }],
  fail: [{ title: 'there is none', state: account({ mfaEnabled: false }), at: [''] }],
  notApplicable: [
    { title: 'the root user has no credentials', state: account({ mfaEnabled: false, credentialsPresent: false }) },
    { title: 'the facts of a region', state: { Subject: { of: 'region' } } },
  ],
} satisfies Examples;
