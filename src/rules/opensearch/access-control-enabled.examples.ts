import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    {
      title: 'access is controlled',
      properties: { AdvancedSecurityOptions: { Enabled: true, MasterUserOptions: { MasterUserARN: 'arn:aws:iam::111122223333:role/search-admin' } } },
    },
  ],
  fail: [
    { title: 'nothing is said, which means no', properties: { DomainName: 'logs' }, at: ['AdvancedSecurityOptions.Enabled'] },
    { title: 'access is not controlled', properties: { AdvancedSecurityOptions: { Enabled: false } }, at: ['AdvancedSecurityOptions.Enabled'] },
  ],
} satisfies Examples;
