import { finding, independently, rule } from '../../core/index.ts';

export default rule({
  id: 'OPENSEARCH_DATA_NODE_FAULT_TOLERANCE',
  title: 'OpenSearch domains have three data nodes, spread over availability zones',
  severity: 'medium',
  types: ['AWS::OpenSearchService::Domain'],
  why: 'With fewer than three data nodes, or all in one zone, the loss of a node or a zone takes shards with it, and the domain turns red or stops taking documents.',
  fix: 'Set ClusterConfig.InstanceCount to 3 or more and ClusterConfig.ZoneAwarenessEnabled to true.',
  *check(domain) {
    yield* independently(
      function* () {
        // A single node unless said otherwise.
        const nodes = domain.ClusterConfig?.InstanceCount ?? 1;
        if (nodes < 3)
          yield finding('ClusterConfig.InstanceCount', `it has ${nodes === 1 ? 'a single data node' : `${nodes} data nodes`}`, {
            expected: '3 or more',
          });
      },
      function* () {
        if (domain.ClusterConfig?.ZoneAwarenessEnabled !== true)
          yield finding('ClusterConfig.ZoneAwarenessEnabled', 'its data nodes stand in one availability zone', { expected: 'true' });
      },
    );
  },
});
