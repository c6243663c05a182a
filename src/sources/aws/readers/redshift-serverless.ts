import { namespace, workgroup } from '../../../shapes/redshiftserverless/redshift-serverless.ts';
import { untagged } from '../../../shapes/untagged.ts';
import { type Reader, service } from '../reader.ts';

const serverless = service({
  name: 'redshift-serverless',
  load: () => import('@aws-sdk/client-redshift-serverless'),
  client: 'RedshiftServerlessClient',
});

export const readers: readonly Reader[] = [
  serverless.table({
    name: 'redshift-serverless-namespaces',
    types: ['AWS::RedshiftServerless::Namespace'],
    list: { command: 'ListNamespaces', items: (out) => out.namespaces },
    resource: (one) => untagged(namespace(one)),
  }),
  serverless.table({
    name: 'redshift-serverless-workgroups',
    types: ['AWS::RedshiftServerless::Workgroup'],
    list: { command: 'ListWorkgroups', items: (out) => out.workgroups },
    resource: (one) => untagged(workgroup(one)),
  }),
];
