import { type Examples, Unknown } from '../../core/index.ts';

const region = (facts: object) => ({ Subject: { of: 'region', ...facts } });

export default {
  pass: [{ title: 'it is on', state: region({ macie: { status: 'ENABLED', automatedDiscovery: 'ENABLED' } }) }],
  fail: [
    { title: 'Macie is on alone', state: region({ macie: { status: 'ENABLED', automatedDiscovery: 'DISABLED' } }), at: [''] },
    { title: 'Macie is off', state: region({}), at: [''] },
  ],
  unknown: [{ title: 'nobody may ask', state: region({ macie: new Unknown('the call was denied', true) }) }],
  notApplicable: [{ title: 'the facts of the account as a whole', state: { Subject: { of: 'account' } } }],
} satisfies Examples;
