import { type Examples, Unknown } from '../../core/index.ts';

const region = (facts: object) => ({ Subject: { of: 'region', ...facts } });

export default {
  pass: [{ title: 'it is on', state: region({ ebsEncryptionByDefault: true }) }],
  fail: [{ title: 'it is off', state: region({ ebsEncryptionByDefault: false }), at: [''] }],
  unknown: [{ title: 'nobody may ask', state: region({ ebsEncryptionByDefault: new Unknown('the call was denied', true) }) }],
  notApplicable: [{ title: 'the facts of the account as a whole', state: { Subject: { of: 'account' } } }],
} satisfies Examples;
