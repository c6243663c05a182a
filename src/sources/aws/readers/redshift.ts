import { cluster, logging } from '../../../shapes/redshift/cluster.ts';
import { eventSubscription } from '../../../shapes/redshift/event-subscription.ts';
import { parameterGroup, parameters, subnetGroup } from '../../../shapes/redshift/groups.ts';
import { snapshot } from '../../../shapes/redshift/snapshot.ts';
import { type Place, type Reader, service } from '../reader.ts';

const redshift = service({
  name: 'redshift',
  load: () => import('@aws-sdk/client-redshift'),
  client: 'RedshiftClient',
});

/** The API tells no ARNs. */
const arn = ({ partition, region, account }: Place, kind: string, name: string | undefined) =>
  `arn:${partition}:redshift:${region}:${account}:${kind}:${name}`;

export const readers: readonly Reader[] = [
  redshift.table({
    name: 'redshift-clusters',
    types: ['AWS::Redshift::Cluster'],
    list: { command: 'DescribeClusters', items: (out) => out.Clusters },
    parts: [
      {
        command: 'DescribeLoggingStatus',
        input: (one) => ({ ClusterIdentifier: one.ClusterIdentifier }),
        gives: ['LoggingProperties'],
        shape: (out) => ({ properties: logging(out ?? {}) }),
      },
    ],
    resource: (one, place) => cluster(one, arn(place, 'cluster', one.ClusterIdentifier)),
  }),
  redshift.table({
    name: 'redshift-parameter-groups',
    types: ['AWS::Redshift::ClusterParameterGroup'],
    list: { command: 'DescribeClusterParameterGroups', items: (out) => out.ParameterGroups },
    parts: [
      {
        command: 'DescribeClusterParameters',
        input: (one) => ({ ParameterGroupName: one.ParameterGroupName, MaxRecords: 100 }),
        gives: ['Parameters'],
        // A family has a few dozen, which fit a page.
        shape: (out) => ({ properties: out?.Marker ? {} : parameters(out?.Parameters ?? []) }),
      },
    ],
    resource: (one, place) => parameterGroup(one, arn(place, 'parametergroup', one.ParameterGroupName)),
  }),
  redshift.table({
    name: 'redshift-subnet-groups',
    types: ['AWS::Redshift::ClusterSubnetGroup'],
    list: { command: 'DescribeClusterSubnetGroups', items: (out) => out.ClusterSubnetGroups },
    resource: (one, place) => subnetGroup(one, arn(place, 'subnetgroup', one.ClusterSubnetGroupName)),
  }),
  redshift.table({
    name: 'redshift-snapshots',
    types: ['AWS::Redshift::Snapshot'],
    list: { command: 'DescribeClusterSnapshots', items: (out) => out.Snapshots },
    resource: (one) => snapshot(one),
  }),
  redshift.table({
    name: 'redshift-event-subscriptions',
    types: ['AWS::Redshift::EventSubscription'],
    list: { command: 'DescribeEventSubscriptions', items: (out) => out.EventSubscriptionsList },
    resource: (one, place) => eventSubscription(one, arn(place, 'eventsubscription', one.CustSubscriptionId)),
  }),
];
