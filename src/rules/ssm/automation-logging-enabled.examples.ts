import { type Examples, Unknown } from '../../core/index.ts';

const region = (facts: object) => ({ Subject: { of: 'region', ...facts } });

export default {
  pass: [{ title: 'they do', state: region({ automationLogging: 'CloudWatch' }) }],
  fail: [{ title: 'they do not', state: region({}), at: [''] }],
  unknown: [{ title: 'nobody may ask', state: region({ automationLogging: new Unknown('the call was denied', true) }) }],
  notApplicable: [{ title: 'the facts of the account as a whole', state: { Subject: { of: 'account' } } }],
} satisfies Examples;
