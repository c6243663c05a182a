import { type Examples, Unknown } from '../../core/index.ts';

const region = (facts: Readonly<Record<string, unknown>>) => ({ region: 'eu-central-1', state: { Subject: facts } });

const port = (from: number, to = from) => ({ MinRange: from, MaxRange: to });

export default {
  pass: [
    { title: 'it is blocked', ...region({ emrBlockPublicAccess: { enabled: true, permittedPorts: [] } }) },
    { title: 'port 22 may be open', ...region({ emrBlockPublicAccess: { enabled: true, permittedPorts: [port(22)] } }) },
  ],
  fail: [
    { title: 'it is not', ...region({ emrBlockPublicAccess: { enabled: false, permittedPorts: [] } }), at: [''] },
    {
      title: 'other ports may be open',
      ...region({ emrBlockPublicAccess: { enabled: true, permittedPorts: [port(22), port(8000, 9000)] } }),
      at: [''],
    },
  ],
  unknown: [{ title: 'nobody may ask', ...region({ emrBlockPublicAccess: new Unknown('the call was denied', true) }) }],
  notApplicable: [{ title: 'the facts of the account as a whole', state: { Subject: {} } }],
} satisfies Examples;
