import { type Examples, Unknown } from '../../core/index.ts';

const account = (facts: object) => ({ Subject: { ...facts } });

const organization = { id: 'o-1234567890', managementAccountId: '999988887777' };

export default {
  pass: [
    { title: 'it is', state: account({ organization }) },
    { title: 'it is in the wanted one', state: account({ organization }), parameters: { MasterAccountId: '999988887777' } },
  ],
  fail: [
    { title: 'it stands alone', state: account({}), at: [''] },
    { title: 'it is in another one', state: account({ organization }), parameters: { MasterAccountId: '111122223333' }, at: [''] },
  ],
  unknown: [{ title: 'nobody may ask', state: account({ organization: new Unknown('the call was denied', true) }) }],
  notApplicable: [{ title: 'the facts of a region', region: 'eu-central-1', state: { Subject: {} } }],
} satisfies Examples;
