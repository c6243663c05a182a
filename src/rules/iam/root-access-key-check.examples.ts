import { type Examples, Unknown } from '../../core/index.ts';

const account = (root: unknown) => ({ Subject: { root } });
const rest = { mfaEnabled: true, hasVirtualMfa: false, credentialsPresent: true };

export default {
  pass: [{ title: 'it has none', state: account({ ...rest, accessKeysPresent: false }) }],
  fail: [{ title: 'it has one', state: account({ ...rest, accessKeysPresent: true }), at: [''] }],
  unknown: [{ title: 'nobody may ask', state: account(new Unknown('the call was denied', true)) }],
  notApplicable: [{ title: 'the facts of a region', region: 'eu-central-1', state: { Subject: {} } }],
} satisfies Examples;
