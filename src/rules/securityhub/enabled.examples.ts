import { type Examples, Unknown } from '../../core/index.ts';

const region = (facts: object) => ({ Subject: { of: 'region', ...facts } });

export default {
  pass: [{ title: 'it is on', state: region({ securityHub: { arn: 'arn:aws:securityhub:eu-central-1:111122223333:hub/default' } }) }],
  fail: [{ title: 'it is off', state: region({}), at: [''] }],
  unknown: [{ title: 'nobody may ask', state: region({ securityHub: new Unknown('the call was denied', true) }) }],
  notApplicable: [{ title: 'the facts of the account as a whole', state: { Subject: { of: 'account' } } }],
} satisfies Examples;
