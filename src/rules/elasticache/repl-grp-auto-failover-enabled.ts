import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'ELASTICACHE_REPL_GRP_AUTO_FAILOVER_ENABLED',
  title: 'Replication groups fail over to a replica by themselves',
  severity: 'medium',
  types: ['AWS::ElastiCache::ReplicationGroup'],
  why: 'Without automatic failover a lost primary means no writes until somebody wakes up and promotes a replica.',
  fix: 'Set AutomaticFailoverEnabled to true, and have at least one replica (NumCacheClusters or ReplicasPerNodeGroup).',
  *check(group) {
    // Off unless said otherwise.
    if (group.AutomaticFailoverEnabled !== true)
      yield finding('AutomaticFailoverEnabled', 'it does not fail over automatically', { expected: 'true' });
  },
});
