import { addon, cluster, fargateProfile, nodegroup } from '../../../shapes/eks/cluster.ts';
import { type Reader, service } from '../reader.ts';

const eks = service({ name: 'eks', load: () => import('@aws-sdk/client-eks'), client: 'EKSClient', gone: ['ResourceNotFoundException'] });

const clusters = eks.table({
  name: 'eks-clusters',
  types: ['AWS::EKS::Cluster'],
  list: { command: 'ListClusters', input: { maxResults: 100 }, items: (out) => out.clusters },
  describe: { command: 'DescribeCluster', input: (name) => ({ name }), item: (out) => out.cluster },
  resource: cluster,
});

const nodegroups = eks.reader({
  name: 'eks-nodegroups',
  types: ['AWS::EKS::Nodegroup'],
  calls: ['ListClusters', 'ListNodegroups', 'DescribeNodegroup'],
  async *read(api) {
    const names = api.list('ListClusters', { maxResults: 100 }, (out) => out.clusters);
    const read = api.each(names, async (clusterName) => {
      const listed = api.list('ListNodegroups', { clusterName, maxResults: 100 }, (out) => out.nodegroups);
      const told = api.each(listed, (nodegroupName) => api.call('DescribeNodegroup', { clusterName, nodegroupName }));
      return (await Array.fromAsync(told)).flatMap((out) => (out.nodegroup ? [nodegroup(out.nodegroup)] : []));
    });
    for await (const found of read) yield* found;
  },
});

const addons = eks.reader({
  name: 'eks-addons',
  types: ['AWS::EKS::Addon'],
  calls: ['ListClusters', 'ListAddons', 'DescribeAddon'],
  async *read(api) {
    const names = api.list('ListClusters', { maxResults: 100 }, (out) => out.clusters);
    const read = api.each(names, async (clusterName) => {
      const listed = api.list('ListAddons', { clusterName, maxResults: 100 }, (out) => out.addons);
      const told = api.each(listed, (addonName) => api.call('DescribeAddon', { clusterName, addonName }));
      return (await Array.fromAsync(told)).flatMap((out) => (out.addon ? [addon(out.addon)] : []));
    });
    for await (const found of read) yield* found;
  },
});

const fargateProfiles = eks.reader({
  name: 'eks-fargate-profiles',
  types: ['AWS::EKS::FargateProfile'],
  calls: ['ListClusters', 'ListFargateProfiles', 'DescribeFargateProfile'],
  async *read(api) {
    const names = api.list('ListClusters', { maxResults: 100 }, (out) => out.clusters);
    const read = api.each(names, async (clusterName) => {
      const listed = api.list('ListFargateProfiles', { clusterName, maxResults: 100 }, (out) => out.fargateProfileNames);
      const told = api.each(listed, (fargateProfileName) => api.call('DescribeFargateProfile', { clusterName, fargateProfileName }));
      return (await Array.fromAsync(told)).flatMap((out) => (out.fargateProfile ? [fargateProfile(out.fargateProfile)] : []));
    });
    for await (const found of read) yield* found;
  },
});

export const readers: readonly Reader[] = [clusters, nodegroups, addons, fargateProfiles];
