import type { Examples } from '../../core/index.ts';

export default {
  pass: [{ title: 'IAM is switched on', properties: { Engine: 'aurora-mysql', EnableIAMDatabaseAuthentication: true } }],
  fail: [
    { title: 'nothing is said, which means no', properties: { Engine: 'aurora-mysql' }, at: ['EnableIAMDatabaseAuthentication'] },
    {
      title: 'IAM is switched off',
      properties: { Engine: 'aurora-mysql', EnableIAMDatabaseAuthentication: false },
      at: ['EnableIAMDatabaseAuthentication'],
    },
  ],
} satisfies Examples;
