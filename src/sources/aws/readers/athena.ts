import { workGroup } from '../../../shapes/athena/work-group.ts';
import { untagged } from '../../../shapes/untagged.ts';
import { type Reader, service } from '../reader.ts';

const athena = service({
  name: 'athena',
  load: () => import('@aws-sdk/client-athena'),
  client: 'AthenaClient',
});

export const readers: readonly Reader[] = [
  athena.table({
    name: 'athena-workgroups',
    types: ['AWS::Athena::WorkGroup'],
    list: { command: 'ListWorkGroups', items: (out) => out.WorkGroups },
    describe: { command: 'GetWorkGroup', input: (one) => ({ WorkGroup: one.Name }), item: (out) => out.WorkGroup },
    resource: (one, { partition, region, account }) => untagged(workGroup(one, `arn:${partition}:athena:${region}:${account}:workgroup/${one.Name}`)),
  }),
];
