import { type Examples, Unknown } from '../../core/index.ts';

const region = (facts: Readonly<Record<string, unknown>>) => ({ region: 'eu-central-1', state: { Subject: facts } });

export default {
  pass: [{ title: 'it is on', ...region({ macie: { status: 'ENABLED', automatedDiscovery: 'ENABLED' } }) }],
  fail: [
    { title: 'Macie is on alone', ...region({ macie: { status: 'ENABLED', automatedDiscovery: 'DISABLED' } }), at: [''] },
    { title: 'Macie is off', ...region({}), at: [''] },
  ],
  unknown: [{ title: 'nobody may ask', ...region({ macie: new Unknown('the call was denied', true) }) }],
  notApplicable: [{ title: 'the facts of the account as a whole', state: { Subject: {} } }],
} satisfies Examples;
