import { endpoint, replicationInstance, replicationTask } from '../../../shapes/dms/dms.ts';
import { tagsOf } from '../../../shapes/tags.ts';
import { untagged } from '../../../shapes/untagged.ts';
import { type Reader, service } from '../reader.ts';

const dms = service({
  name: 'database-migration-service',
  prefix: 'dms',
  load: () => import('@aws-sdk/client-database-migration-service'),
  client: 'DatabaseMigrationServiceClient',
});

export const readers: readonly Reader[] = [
  dms.table({
    name: 'dms-replication-instances',
    types: ['AWS::DMS::ReplicationInstance'],
    list: { command: 'DescribeReplicationInstances', items: (out) => out.ReplicationInstances },
    resource: (one) => untagged(replicationInstance(one)),
  }),
  dms.table({
    name: 'dms-replication-tasks',
    types: ['AWS::DMS::ReplicationTask'],
    list: { command: 'DescribeReplicationTasks', items: (out) => out.ReplicationTasks },
    parts: [
      {
        command: 'ListTagsForResource',
        input: (one) => ({ ResourceArn: one.ReplicationTaskArn }),
        gives: ['Tags'],
        shape: (out) => ({ properties: tagsOf('AWS::DMS::ReplicationTask', out?.TagList) }),
      },
    ],
    resource: (one) => replicationTask(one),
  }),
  dms.table({
    name: 'dms-endpoints',
    types: ['AWS::DMS::Endpoint'],
    list: { command: 'DescribeEndpoints', items: (out) => out.Endpoints },
    parts: [
      {
        command: 'ListTagsForResource',
        input: (one) => ({ ResourceArn: one.EndpointArn }),
        gives: ['Tags'],
        shape: (out) => ({ properties: tagsOf('AWS::DMS::Endpoint', out?.TagList) }),
      },
    ],
    resource: (one) => endpoint(one),
  }),
];
