import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'a name of its own', properties: { MasterUsername: 'harbour' } },
    { title: 'one of the valid names', properties: { MasterUsername: 'dba' }, parameters: { validAdminUserNames: 'dba,owner' } },
  ],
  fail: [
    { title: 'the usual name', properties: { MasterUsername: 'awsuser' }, at: ['MasterUsername'] },
    {
      title: 'a name that is not valid',
      properties: { MasterUsername: 'harbour' },
      parameters: { validAdminUserNames: 'dba' },
      at: ['MasterUsername'],
    },
  ],
  unknown: [
    {
      title: 'the name is a parameter without default',
      template: {
        Parameters: { Name: { Type: 'String' } },
        Resources: { Cluster: { Type: 'AWS::Redshift::Cluster', Properties: { MasterUsername: { Ref: 'Name' } } } },
      },
    },
  ],
} satisfies Examples;
