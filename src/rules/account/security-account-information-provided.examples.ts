import { type Examples, Unknown } from '../../core/index.ts';

const account = (facts: object) => ({ Subject: { ...facts } });

export default {
  pass: [{ title: 'there is one', state: account({ hasSecurityContact: true }) }],
  fail: [{ title: 'there is none', state: account({ hasSecurityContact: false }), at: [''] }],
  unknown: [{ title: 'nobody may ask', state: account({ hasSecurityContact: new Unknown('the call was denied', true) }) }],
  notApplicable: [{ title: 'the facts of a region', region: 'eu-central-1', state: { Subject: {} } }],
} satisfies Examples;
