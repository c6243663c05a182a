import { finding, rule } from '../../core/index.ts';
import { type Cluster, clusterTypes, madeByCdk } from './_cluster.ts';

export default rule({
  id: 'EKS_ENDPOINT_NO_PUBLIC_ACCESS',
  title: 'The Kubernetes API of EKS clusters is not open to the internet',
  severity: 'high',
  types: clusterTypes,
  why: 'A Kubernetes API that anybody can reach is tried with stolen tokens and new holes from the first hour on.',
  fix: 'Set ResourcesVpcConfig.EndpointPublicAccess to false and EndpointPrivateAccess to true.',
  *check(cluster, { resource }) {
    const message = 'the Kubernetes API can be reached from the internet';
    const made = madeByCdk(cluster, resource);
    // Absent is public.
    if (made) {
      if (String(made.resourcesVpcConfig?.endpointPublicAccess) !== 'false')
        yield finding('Config.resourcesVpcConfig.endpointPublicAccess', message, {
          expected: 'false',
          fix: 'Set endpointAccess of the Cluster construct to EndpointAccess.PRIVATE.',
        });
    } else if ((cluster as Cluster).ResourcesVpcConfig?.EndpointPublicAccess !== false)
      yield finding('ResourcesVpcConfig.EndpointPublicAccess', message, { expected: 'false' });
  },
});
