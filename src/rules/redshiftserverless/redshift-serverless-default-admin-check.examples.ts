import type { Examples } from '../../core/index.ts';

export default {
  pass: [{ title: 'a name of its own', properties: { NamespaceName: 'reports', AdminUsername: 'harbour' } }],
  fail: [
    { title: 'the usual name', properties: { NamespaceName: 'reports', AdminUsername: 'admin' }, at: ['AdminUsername'] },
    { title: 'no name, which makes the usual one', properties: { NamespaceName: 'reports' }, at: ['AdminUsername'] },
  ],
  unknown: [
    {
      title: 'the name is a parameter without default',
      template: {
        Parameters: { Name: { Type: 'String' } },
        Resources: {
          Namespace: { Type: 'AWS::RedshiftServerless::Namespace', Properties: { NamespaceName: 'reports', AdminUsername: { Ref: 'Name' } } },
        },
      },
    },
  ],
} satisfies Examples;
