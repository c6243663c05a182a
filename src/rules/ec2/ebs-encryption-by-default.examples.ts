import { type Examples, Unknown } from '../../core/index.ts';

const region = (facts: Readonly<Record<string, unknown>>) => ({ region: 'eu-central-1', state: { Subject: facts } });

export default {
  pass: [{ title: 'it is on', ...region({ ebsEncryptionByDefault: true }) }],
  fail: [{ title: 'it is off', ...region({ ebsEncryptionByDefault: false }), at: [''] }],
  unknown: [{ title: 'nobody may ask', ...region({ ebsEncryptionByDefault: new Unknown('the call was denied', true) }) }],
  notApplicable: [{ title: 'the facts of the account as a whole', state: { Subject: {} } }],
} satisfies Examples;
