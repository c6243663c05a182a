import { type Examples, Unknown } from '../../core/index.ts';

const region = (facts: object) => ({ Subject: { of: 'region', ...facts } });

const guardDuty = { enabled: true, openSince: {} };
const CentralMonitoringAccount = '999988887777';

export default {
  pass: [
    { title: 'it is on', state: region({ guardDuty }) },
    {
      title: 'findings go where they must',
      state: region({ guardDuty: { ...guardDuty, administratorId: '999988887777' } }),
      parameters: { CentralMonitoringAccount },
    },
  ],
  fail: [
    { title: 'there is no detector', state: region({}), at: [''] },
    { title: 'the detector is suspended', state: region({ guardDuty: { ...guardDuty, enabled: false } }), at: [''] },
    { title: 'findings stay in the account', state: region({ guardDuty }), parameters: { CentralMonitoringAccount }, at: [''] },
  ],
  unknown: [{ title: 'nobody may ask', state: region({ guardDuty: new Unknown('the call was denied', true) }) }],
  notApplicable: [{ title: 'the facts of the account as a whole', state: { Subject: { of: 'account' } } }],
} satisfies Examples;
