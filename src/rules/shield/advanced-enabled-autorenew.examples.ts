import { type Examples, Unknown } from '../../core/index.ts';

const account = (facts: object) => ({ Subject: { ...facts } });

export default {
  pass: [{ title: 'it renews itself', state: account({ shieldSubscription: { autoRenew: true } }) }],
  fail: [
    { title: 'it runs out', state: account({ shieldSubscription: { autoRenew: false } }), at: [''] },
    { title: 'there is none', state: account({}), at: [''] },
  ],
  unknown: [{ title: 'nobody may ask', state: account({ shieldSubscription: new Unknown('the call was denied', true) }) }],
  notApplicable: [{ title: 'the facts of a region', region: 'eu-central-1', state: { Subject: {} } }],
} satisfies Examples;
