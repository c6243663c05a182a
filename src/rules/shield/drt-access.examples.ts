import { type Examples, Unknown } from '../../core/index.ts';

const account = (facts: object) => ({ Subject: { ...facts } });

const shieldSubscription = { autoRenew: true };

export default {
  pass: [
    { title: 'it has a role', state: account({ shieldSubscription, shieldResponseTeam: { roleArn: 'arn:aws:iam::111122223333:role/shield' } }) },
  ],
  fail: [{ title: 'it has none', state: account({ shieldSubscription }), at: [''] }],
  unknown: [{ title: 'nobody may ask', state: account({ shieldSubscription, shieldResponseTeam: new Unknown('the call was denied', true) }) }],
  notApplicable: [
    { title: 'there is no subscription', state: account({}) },
    { title: 'the facts of a region', region: 'eu-central-1', state: { Subject: {} } },
  ],
} satisfies Examples;
