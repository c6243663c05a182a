import { cluster } from '../../../shapes/msk/cluster.ts';
import { type Reader, service } from '../reader.ts';

const kafka = service({
  name: 'kafka',
  load: () => import('@aws-sdk/client-kafka'),
  client: 'KafkaClient',
});

export const readers: readonly Reader[] = [
  kafka.table({
    name: 'msk-clusters',
    types: ['AWS::MSK::Cluster', 'AWS::MSK::ServerlessCluster'],
    list: { command: 'ListClustersV2', items: (out) => out.ClusterInfoList },
    resource: (one) => cluster(one),
  }),
];
