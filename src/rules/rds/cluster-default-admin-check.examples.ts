import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'a name of its own', properties: { Engine: 'aurora-mysql', MasterUsername: 'harbour' } },
    {
      title: 'one of the valid names',
      properties: { Engine: 'aurora-mysql', MasterUsername: 'dba' },
      parameters: { validAdminUserNames: 'dba,owner' },
    },
  ],
  fail: [
    { title: 'admin', properties: { Engine: 'aurora-mysql', MasterUsername: 'admin' }, at: ['MasterUsername'] },
    { title: 'postgres', properties: { Engine: 'aurora-postgresql', MasterUsername: 'postgres' }, at: ['MasterUsername'] },
    {
      title: 'a name that is not valid',
      properties: { Engine: 'aurora-mysql', MasterUsername: 'harbour' },
      parameters: { validAdminUserNames: 'dba' },
      at: ['MasterUsername'],
    },
  ],
  unknown: [
    { title: 'it has the administrator of the snapshot', properties: { Engine: 'aurora-mysql', SnapshotIdentifier: 'before-upgrade' } },
    {
      title: 'the name stands in a secret',
      properties: { Engine: 'aurora-mysql', MasterUsername: '{{resolve:secretsmanager:orders:SecretString:username}}' },
    },
  ],
  notApplicable: [{ title: 'DocumentDB is left out', properties: { Engine: 'docdb', MasterUsername: 'admin' } }],
} satisfies Examples;
