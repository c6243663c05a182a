import { cluster, primaryNodes, securityConfiguration } from '../../../shapes/emr/emr.ts';
import { type Reader, service } from '../reader.ts';

const emr = service({
  name: 'emr',
  prefix: 'elasticmapreduce',
  load: () => import('@aws-sdk/client-emr'),
  client: 'EMRClient',
});

/** Clusters that have ended stay listed for two months. */
const alive = ['STARTING', 'BOOTSTRAPPING', 'RUNNING', 'WAITING'] as const;

export const readers: readonly Reader[] = [
  emr.table({
    name: 'emr-clusters',
    types: ['AWS::EMR::Cluster'],
    list: { command: 'ListClusters', input: { ClusterStates: [...alive] }, items: (out) => out.Clusters },
    describe: { command: 'DescribeCluster', input: (one) => ({ ClusterId: one.Id }), item: (out) => out.Cluster },
    parts: [
      {
        command: 'ListInstances',
        input: (one) => ({
          ClusterId: one.Id,
          InstanceStates: ['AWAITING_FULFILLMENT', 'PROVISIONING', 'BOOTSTRAPPING', 'RUNNING'],
          ...(one.InstanceCollectionType === 'INSTANCE_FLEET'
            ? { InstanceFleetType: 'MASTER' as const }
            : { InstanceGroupTypes: ['MASTER' as const] }),
        }),
        givesState: ['MasterPublicIp'],
        // A cluster has three primary nodes at most.
        shape: (out) => ({ state: primaryNodes(out?.Instances ?? []) }),
      },
    ],
    resource: (one) => cluster(one),
  }),
  emr.table({
    name: 'emr-security-configurations',
    types: ['AWS::EMR::SecurityConfiguration'],
    list: { command: 'ListSecurityConfigurations', items: (out) => out.SecurityConfigurations },
    describe: { command: 'DescribeSecurityConfiguration', input: (one) => ({ Name: one.Name }), item: (out) => out },
    resource: (one) => securityConfiguration(one),
  }),
];
