import { type Examples, Unknown } from '../../core/index.ts';

const region = (facts: object) => ({ Subject: { of: 'region', ...facts } });

const port = (from: number, to = from) => ({ MinRange: from, MaxRange: to });

export default {
  pass: [
    { title: 'it is blocked', state: region({ emrBlockPublicAccess: { enabled: true, permittedPorts: [] } }) },
    { title: 'port 22 may be open', state: region({ emrBlockPublicAccess: { enabled: true, permittedPorts: [port(22)] } }) },
  ],
  fail: [
    { title: 'it is not', state: region({ emrBlockPublicAccess: { enabled: false, permittedPorts: [] } }), at: [''] },
    {
      title: 'other ports may be open',
      state: region({ emrBlockPublicAccess: { enabled: true, permittedPorts: [port(22), port(8000, 9000)] } }),
      at: [''],
    },
  ],
  unknown: [{ title: 'nobody may ask', state: region({ emrBlockPublicAccess: new Unknown('the call was denied', true) }) }],
  notApplicable: [{ title: 'the facts of the account as a whole', state: { Subject: { of: 'account' } } }],
} satisfies Examples;
