import { type Examples, Unknown } from '../../core/index.ts';

const region = (facts: object) => ({ Subject: { of: 'region', ...facts } });

const arn = 'arn:aws:access-analyzer:eu-central-1:111122223333:analyzer/all';

export default {
  pass: [{ title: 'one is active', state: region({ externalAccessAnalyzers: [arn] }) }],
  fail: [{ title: 'none is', state: region({ externalAccessAnalyzers: [] }), at: [''] }],
  unknown: [{ title: 'nobody may ask', state: region({ externalAccessAnalyzers: new Unknown('the call was denied', true) }) }],
  notApplicable: [{ title: 'the facts of the account as a whole', state: { Subject: { of: 'account' } } }],
} satisfies Examples;
