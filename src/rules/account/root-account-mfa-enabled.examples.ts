import { type Examples, Unknown } from '../../core/index.ts';

const account = (root: unknown) => ({ Subject: { root } });
const rest = { accessKeysPresent: false, credentialsPresent: true, hasVirtualMfa: false };

export default {
  pass: [{ title: 'there is a device', state: account({ ...rest, mfaEnabled: true }) }],
  fail: [{ title: 'there is none', state: account({ ...rest, mfaEnabled: false }), at: [''] }],
  unknown: [{ title: 'nobody may ask', state: account(new Unknown('the call was denied', true)) }],
  notApplicable: [
    { title: 'the root user has no credentials', state: account({ ...rest, mfaEnabled: false, credentialsPresent: false }) },
    { title: 'the facts of a region', region: 'eu-central-1', state: { Subject: {} } },
  ],
} satisfies Examples;
