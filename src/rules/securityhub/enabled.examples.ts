import { type Examples, Unknown } from '../../core/index.ts';

const region = (facts: Readonly<Record<string, unknown>>) => ({ region: 'eu-central-1', state: { Subject: facts } });

export default {
  pass: [{ title: 'it is on', ...region({ securityHub: { arn: 'arn:aws:securityhub:eu-central-1:111122223333:hub/default' } }) }],
  fail: [{ title: 'it is off', ...region({}), at: [''] }],
  unknown: [{ title: 'nobody may ask', ...region({ securityHub: new Unknown('the call was denied', true) }) }],
  notApplicable: [{ title: 'the facts of the account as a whole', state: { Subject: {} } }],
} satisfies Examples;
