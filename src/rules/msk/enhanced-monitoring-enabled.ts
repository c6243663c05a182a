import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'MSK_ENHANCED_MONITORING_ENABLED',
  title: 'MSK clusters are monitored down to the topic',
  severity: 'low',
  types: ['AWS::MSK::Cluster'],
  recommended: false,
  why: 'Metrics of whole brokers do not tell which topic fills them or falls behind, so whoever has to find out gropes in the dark.',
  fix: 'Set EnhancedMonitoring to PER_TOPIC_PER_BROKER or PER_TOPIC_PER_PARTITION.',
  *check(cluster) {
    const level = cluster.EnhancedMonitoring ?? 'DEFAULT';
    if (level !== 'PER_TOPIC_PER_BROKER' && level !== 'PER_TOPIC_PER_PARTITION')
      yield finding('EnhancedMonitoring', 'there are no metrics by topic', { expected: 'PER_TOPIC_PER_BROKER or PER_TOPIC_PER_PARTITION' });
  },
});
