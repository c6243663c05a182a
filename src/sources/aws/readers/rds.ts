import { dbCluster } from '../../../shapes/rds/db-cluster.ts';
import { dbInstance } from '../../../shapes/rds/db-instance.ts';
import { dbClusterSnapshot, dbSnapshot, restore } from '../../../shapes/rds/db-snapshot.ts';
import { eventSubscription } from '../../../shapes/rds/event-subscription.ts';
import { globalCluster } from '../../../shapes/rds/global-cluster.ts';
import { dbProxy } from '../../../shapes/rds/proxy.ts';
import { tagsOf } from '../../../shapes/tags.ts';
import { untagged } from '../../../shapes/untagged.ts';
import type { Reader } from '../reader.ts';
import { rds } from './_rds.ts';

/** The three services whose databases one API tells of. */
const every = (name: string) => ['AWS::RDS::', 'AWS::Neptune::', 'AWS::DocDB::'].map((service) => `${service}${name}`);

export const readers: readonly Reader[] = [
  rds.table({
    name: 'rds-instances',
    types: every('DBInstance'),
    list: { command: 'DescribeDBInstances', items: (out) => out.DBInstances },
    resource: (one) => dbInstance(one),
  }),
  rds.table({
    name: 'rds-clusters',
    types: every('DBCluster'),
    list: { command: 'DescribeDBClusters', items: (out) => out.DBClusters },
    resource: (one) => dbCluster(one),
  }),
  rds.table({
    name: 'rds-global-clusters',
    types: every('GlobalCluster'),
    list: { command: 'DescribeGlobalClusters', items: (out) => out.GlobalClusters },
    resource: (one) => globalCluster(one),
  }),
  rds.table({
    name: 'rds-snapshots',
    types: ['AWS::RDS::DBSnapshot'],
    list: { command: 'DescribeDBSnapshots', items: (out) => out.DBSnapshots },
    parts: [
      {
        command: 'DescribeDBSnapshotAttributes',
        input: (one) => ({ DBSnapshotIdentifier: one.DBSnapshotIdentifier }),
        // Nobody can share an automated one.
        when: (one) => one.SnapshotType !== 'automated',
        givesState: ['restorableBy'],
        shape: (out) => ({ state: restore(out?.DBSnapshotAttributesResult?.DBSnapshotAttributes) }),
      },
    ],
    resource: (one) => dbSnapshot(one, one.SnapshotType === 'automated' ? [] : undefined),
  }),
  rds.table({
    name: 'rds-cluster-snapshots',
    types: ['AWS::RDS::ClusterSnapshot'],
    list: { command: 'DescribeDBClusterSnapshots', items: (out) => out.DBClusterSnapshots },
    parts: [
      {
        command: 'DescribeDBClusterSnapshotAttributes',
        input: (one) => ({ DBClusterSnapshotIdentifier: one.DBClusterSnapshotIdentifier }),
        when: (one) => one.SnapshotType !== 'automated',
        givesState: ['restorableBy'],
        shape: (out) => ({ state: restore(out?.DBClusterSnapshotAttributesResult?.DBClusterSnapshotAttributes) }),
      },
    ],
    resource: (one) => dbClusterSnapshot(one, one.SnapshotType === 'automated' ? [] : undefined),
  }),
  rds.table({
    name: 'rds-event-subscriptions',
    // A subscription does not say for which of the services it was made.
    types: every('EventSubscription'),
    list: { command: 'DescribeEventSubscriptions', items: (out) => out.EventSubscriptionsList },
    parts: [
      {
        command: 'ListTagsForResource',
        input: (one) => ({ ResourceName: one.EventSubscriptionArn }),
        gives: ['Tags'],
        shape: (out) => ({ properties: tagsOf('AWS::RDS::EventSubscription', out?.TagList) }),
      },
    ],
    resource: (one) => eventSubscription(one),
  }),
  rds.table({
    name: 'rds-proxies',
    types: ['AWS::RDS::DBProxy'],
    list: { command: 'DescribeDBProxies', items: (out) => out.DBProxies },
    resource: (one) => untagged(dbProxy(one)),
  }),
];
