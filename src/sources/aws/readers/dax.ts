import { cluster } from '../../../shapes/dax/cluster.ts';
import { tagsOf } from '../../../shapes/tags.ts';
import { type Reader, service } from '../reader.ts';

const dax = service({ name: 'dax', load: () => import('@aws-sdk/client-dax'), client: 'DAXClient', gone: ['ClusterNotFoundFault'] });

export const readers: readonly Reader[] = [
  dax.table({
    name: 'dax-clusters',
    types: ['AWS::DAX::Cluster'],
    list: { command: 'DescribeClusters', items: (out) => out.Clusters, tokens: ['NextToken', 'NextToken'] },
    parts: [
      {
        command: 'ListTags',
        input: (one) => ({ ResourceName: one.ClusterArn }),
        gives: ['Tags'],
        // A resource has 50 tags at most, which come in one answer.
        shape: (out) => ({ properties: tagsOf('AWS::DAX::Cluster', out?.Tags) }),
      },
    ],
    resource: cluster,
  }),
];
