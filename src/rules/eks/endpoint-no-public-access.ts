import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'EKS_ENDPOINT_NO_PUBLIC_ACCESS',
  title: 'The Kubernetes API of EKS clusters is not open to the internet',
  severity: 'high',
  types: ['AWS::EKS::Cluster'],
  why: 'A Kubernetes API that anybody can reach is tried with stolen tokens and new holes from the first hour on.',
  fix: 'Set ResourcesVpcConfig.EndpointPublicAccess to false and EndpointPrivateAccess to true.',
  *check(cluster) {
    // Absent is public.
    if (cluster.ResourcesVpcConfig?.EndpointPublicAccess !== false)
      yield finding('ResourcesVpcConfig.EndpointPublicAccess', 'the Kubernetes API can be reached from the internet', { expected: 'false' });
  },
});
