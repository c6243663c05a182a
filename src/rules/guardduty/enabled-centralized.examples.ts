import { type Examples, Unknown } from '../../core/index.ts';

const region = (facts: Readonly<Record<string, unknown>>) => ({ region: 'eu-central-1', state: { Subject: facts } });

const guardDuty = { enabled: true, openSince: {} };
const CentralMonitoringAccount = '999988887777';

export default {
  pass: [
    { title: 'it is on', ...region({ guardDuty }) },
    {
      title: 'findings go where they must',
      ...region({ guardDuty: { ...guardDuty, administratorId: '999988887777' } }),
      parameters: { CentralMonitoringAccount },
    },
  ],
  fail: [
    { title: 'there is no detector', ...region({}), at: [''] },
    { title: 'the detector is suspended', ...region({ guardDuty: { ...guardDuty, enabled: false } }), at: [''] },
    { title: 'findings stay in the account', ...region({ guardDuty }), parameters: { CentralMonitoringAccount }, at: [''] },
  ],
  unknown: [{ title: 'nobody may ask', ...region({ guardDuty: new Unknown('the call was denied', true) }) }],
  notApplicable: [{ title: 'the facts of the account as a whole', state: { Subject: {} } }],
} satisfies Examples;
