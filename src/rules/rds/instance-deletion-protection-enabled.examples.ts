import type { Examples } from '../../core/index.ts';

export default {
  pass: [{ title: 'it is protected', properties: { Engine: 'postgres', DeletionProtection: true } }],
  fail: [
    { title: 'nothing is said, which means no', properties: { Engine: 'postgres' }, at: ['DeletionProtection'] },
    {
      title: 'protection is switched off',
      properties: { Engine: 'postgres', DeletionProtection: false },
      parameters: { databaseEngines: 'mysql,postgres' },
      at: ['DeletionProtection'],
    },
  ],
  notApplicable: [
    { title: 'members of a cluster go with the cluster', properties: { Engine: 'aurora-mysql', DBClusterIdentifier: 'orders' } },
    { title: 'another engine is to be judged', properties: { Engine: 'postgres' }, parameters: { databaseEngines: 'mysql' } },
  ],
} satisfies Examples;
