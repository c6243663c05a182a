import { type Examples, Unknown } from '../../core/index.ts';

const region = (facts: Readonly<Record<string, unknown>>) => ({ region: 'eu-central-1', state: { Subject: facts } });

export default {
  pass: [{ title: 'it is blocked', ...region({ documentSharing: 'Disable' }) }],
  fail: [{ title: 'it is open', ...region({ documentSharing: 'Enable' }), at: [''] }],
  unknown: [{ title: 'nobody may ask', ...region({ documentSharing: new Unknown('the call was denied', true) }) }],
  notApplicable: [{ title: 'the facts of the account as a whole', state: { Subject: {} } }],
} satisfies Examples;
