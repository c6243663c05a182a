import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'OPENSEARCH_PRIMARY_NODE_FAULT_TOLERANCE',
  title: 'OpenSearch domains have three dedicated primary nodes',
  severity: 'low',
  recommended: false,
  types: ['AWS::OpenSearchService::Domain'],
  why: 'Data nodes that also lead the cluster lose it under load. Three nodes that do nothing else can always elect a leader, even when one is gone.',
  fix: 'Set ClusterConfig.DedicatedMasterEnabled to true and DedicatedMasterCount to 3.',
  *check(domain) {
    const config = domain.ClusterConfig;
    if (config?.DedicatedMasterEnabled !== true)
      return yield finding('ClusterConfig.DedicatedMasterEnabled', 'it has no dedicated primary nodes', { expected: 'true' });
    // Three unless said otherwise.
    const nodes = config.DedicatedMasterCount ?? 3;
    if (nodes < 3)
      yield finding('ClusterConfig.DedicatedMasterCount', `it has ${nodes} dedicated primary ${nodes === 1 ? 'node' : 'nodes'}`, {
        expected: '3 or more',
      });
  },
});
