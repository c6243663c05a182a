import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'ELASTICSEARCH_NODE_TO_NODE_ENCRYPTION_CHECK',
  title: 'Elasticsearch domains encrypt what their nodes say to each other',
  severity: 'medium',
  types: ['AWS::Elasticsearch::Domain'],
  why: 'Documents pass between nodes with every search and every copy of a shard. Without encryption they do so in clear.',
  fix: 'Set NodeToNodeEncryptionOptions.Enabled to true.',
  *check(domain) {
    if (domain.NodeToNodeEncryptionOptions?.Enabled !== true)
      yield finding('NodeToNodeEncryptionOptions.Enabled', 'its nodes talk to each other in clear', { expected: 'true' });
  },
});
