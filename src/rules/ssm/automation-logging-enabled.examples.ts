import { type Examples, Unknown } from '../../core/index.ts';

const region = (facts: Readonly<Record<string, unknown>>) => ({ region: 'eu-central-1', state: { Subject: facts } });

export default {
  pass: [{ title: 'they do', ...region({ automationLogging: 'CloudWatch' }) }],
  fail: [{ title: 'they do not', ...region({}), at: [''] }],
  unknown: [{ title: 'nobody may ask', ...region({ automationLogging: new Unknown('the call was denied', true) }) }],
  notApplicable: [{ title: 'the facts of the account as a whole', state: { Subject: {} } }],
} satisfies Examples;
