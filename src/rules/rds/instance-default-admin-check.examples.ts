import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'a name of its own', properties: { Engine: 'mysql', MasterUsername: 'harbour' } },
    { title: 'one of the valid names', properties: { Engine: 'mysql', MasterUsername: 'dba' }, parameters: { validAdminUserNames: 'dba' } },
  ],
  fail: [
    { title: 'postgres', properties: { Engine: 'postgres', MasterUsername: 'postgres' }, at: ['MasterUsername'] },
    { title: 'admin', properties: { Engine: 'sqlserver-se', MasterUsername: 'admin' }, at: ['MasterUsername'] },
    {
      title: 'a name that is not valid',
      properties: { Engine: 'mysql', MasterUsername: 'harbour' },
      parameters: { validAdminUserNames: 'dba,owner' },
      at: ['MasterUsername'],
    },
  ],
  unknown: [{ title: 'it has the administrator of its source', properties: { SourceDBInstanceIdentifier: 'orders' } }],
  notApplicable: [
    { title: 'the cluster has the administrator', properties: { Engine: 'aurora-mysql', DBClusterIdentifier: 'orders' } },
    { title: 'Neptune is left out', properties: { Engine: 'neptune' } },
  ],
} satisfies Examples;
