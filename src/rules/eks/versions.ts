import { finding, rule, some, string } from '../../core/index.ts';
import { clusterTypes, versionOf } from './_cluster.ts';
import { compareVersions } from './_versions.ts';

const parameters = {
  oldestVersionSupported: string({ about: 'The oldest version of Kubernetes that AWS supports, such as 1.31.', required: true }),
};

export default [
  rule({
    id: 'EKS_CLUSTER_SUPPORTED_VERSION',
    title: 'EKS clusters run a supported version of Kubernetes',
    severity: 'high',
    types: clusterTypes,
    parameters,
    why: 'A version out of support gets no more repairs, and AWS moves the cluster to another at a time of its own choice.',
    fix: 'Set Version to a supported version, one minor version at a time, and bring the node groups after.',
    *check(cluster, { parameters, resource }) {
      const { version, path } = versionOf(cluster, resource);
      // Absent is the version that AWS takes for new clusters.
      if (version !== undefined && compareVersions(version, parameters.oldestVersionSupported) < 0)
        yield finding(path, `Kubernetes ${version} is no longer supported`, { expected: `${parameters.oldestVersionSupported} or newer` });
    },
  }),
  rule({
    id: 'EKS_CLUSTER_OLDEST_SUPPORTED_VERSION',
    title: 'EKS clusters do not run the oldest supported version of Kubernetes',
    severity: 'medium',
    recommended: false,
    types: clusterTypes,
    parameters,
    why: 'The oldest version is the next to fall out of support: what is not moved in time is moved by AWS.',
    fix: 'Set Version to a newer version, one minor version at a time, and bring the node groups after.',
    *check(cluster, { parameters, resource }) {
      const { version, path } = versionOf(cluster, resource);
      if (version !== undefined && compareVersions(version, parameters.oldestVersionSupported) === 0)
        yield finding(path, `Kubernetes ${version} is the oldest version that is supported`, {
          expected: `newer than ${parameters.oldestVersionSupported}`,
        });
    },
  }),
  rule({
    id: 'EKS_NODEGROUP_SUPPORTED_VERSION_CHECK',
    title: 'EKS node groups run a supported version of Kubernetes',
    severity: 'high',
    types: ['AWS::EKS::Nodegroup'],
    parameters,
    needs: [
      { type: 'AWS::EKS::Cluster', ours: 'ClusterName', fields: ['Version'] },
      { type: 'Custom::AWSCDK-EKS-Cluster', ours: 'ClusterName', fields: ['Config'] },
    ],
    why: 'Nodes of a version out of support get no more repairs, and some day the control plane no longer speaks with them.',
    fix: 'Set Version (or ReleaseVersion) of the node group to a supported version.',
    *check(group, { parameters, related }) {
      const oldest = parameters.oldestVersionSupported;
      // Bottlerocket counts its releases by itself: they name no version of Kubernetes. The release of an image of one's own is its id.
      const release = group.AmiType?.startsWith('BOTTLEROCKET') ? undefined : group.ReleaseVersion;
      const own = group.Version ?? (/^\d+\.\d+/.test(release ?? '') ? release : undefined);
      if (own !== undefined) {
        if (compareVersions(own, oldest) < 0)
          yield finding(group.Version === undefined ? 'ReleaseVersion' : 'Version', `Kubernetes ${own} is no longer supported`, {
            expected: `${oldest} or newer`,
          });
        return;
      }
      // Absent is the version of the cluster.
      const clusters = [...related('AWS::EKS::Cluster').items, ...related('Custom::AWSCDK-EKS-Cluster').items];
      if (clusters.length === 0) related('AWS::EKS::Cluster').raise();
      const isOld = (version: string | undefined) => version !== undefined && compareVersions(version, oldest) < 0;
      if (some(clusters, ({ properties, resource }) => isOld(versionOf(properties, resource).version)))
        yield finding('Version', 'it has the version of its cluster, which is no longer supported', { expected: `${oldest} or newer` });
    },
  }),
];
