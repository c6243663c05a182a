import { association, parameter, ssmDocument } from '../../../shapes/ssm/document.ts';
import type { Reader } from '../reader.ts';
import { ssm } from './_ssm.ts';

export const readers: readonly Reader[] = [
  ssm.table({
    name: 'ssm-documents',
    types: ['AWS::SSM::Document'],
    // Without the filter AWS's own documents are listed as well, hundreds of them.
    list: { command: 'ListDocuments', input: { Filters: [{ Key: 'Owner', Values: ['Self'] }] }, items: (out) => out.DocumentIdentifiers },
    parts: [
      {
        command: 'DescribeDocumentPermission',
        input: ({ Name }) => ({ Name, PermissionType: 'Share' as const }),
        givesState: ['sharedWith'],
        shape: (out) => ({ state: { sharedWith: out?.AccountIds ?? [] } }),
      },
    ],
    resource: ssmDocument,
  }),
  ssm.table({
    name: 'ssm-parameters',
    types: ['AWS::SSM::Parameter'],
    list: { command: 'DescribeParameters', items: (out) => out.Parameters },
    resource: parameter,
  }),
  ssm.table({
    name: 'ssm-associations',
    types: ['AWS::SSM::Association'],
    list: { command: 'ListAssociations', items: (out) => out.Associations },
    describe: {
      command: 'DescribeAssociation',
      input: ({ AssociationId }) => ({ AssociationId }),
      item: (out) => out.AssociationDescription,
    },
    resource: association,
  }),
];
