import { type Examples, Unknown } from '../../core/index.ts';

const region = (facts: Readonly<Record<string, unknown>>) => ({ region: 'eu-central-1', state: { Subject: facts } });

const arn = 'arn:aws:access-analyzer:eu-central-1:111122223333:analyzer/all';

export default {
  pass: [{ title: 'one is active', ...region({ externalAccessAnalyzers: [arn] }) }],
  fail: [{ title: 'none is', ...region({ externalAccessAnalyzers: [] }), at: [''] }],
  unknown: [{ title: 'nobody may ask', ...region({ externalAccessAnalyzers: new Unknown('the call was denied', true) }) }],
  notApplicable: [{ title: 'the facts of the account as a whole', state: { Subject: {} } }],
} satisfies Examples;
