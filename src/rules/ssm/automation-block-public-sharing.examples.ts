import { type Examples, Unknown } from '../../core/index.ts';

const region = (facts: object) => ({ Subject: { of: 'region', ...facts } });

export default {
  pass: [{ title: 'it is blocked', state: region({ documentSharing: 'Disable' }) }],
  fail: [{ title: 'it is open', state: region({ documentSharing: 'Enable' }), at: [''] }],
  unknown: [{ title: 'nobody may ask', state: region({ documentSharing: new Unknown('the call was denied', true) }) }],
  notApplicable: [{ title: 'the facts of the account as a whole', state: { Subject: { of: 'account' } } }],
} satisfies Examples;
