import { type Examples, Unknown } from '../../core/index.ts';

const account = (facts: object) => ({ Subject: { ...facts } });

export default {
  pass: [{ title: 'there is one', state: account({ securityContact: { EmailAddress: 'security@example.com' } }) }],
  fail: [{ title: 'there is none', state: account({}), at: [''] }],
  unknown: [{ title: 'nobody may ask', state: account({ securityContact: new Unknown('the call was denied', true) }) }],
  notApplicable: [{ title: 'the facts of a region', region: 'eu-central-1', state: { Subject: {} } }],
} satisfies Examples;
