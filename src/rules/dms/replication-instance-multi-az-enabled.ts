import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'DMS_REPLICATION_INSTANCE_MULTI_AZ_ENABLED',
  title: 'DMS replication instances have a standby in another availability zone',
  severity: 'medium',
  recommended: false,
  types: ['AWS::DMS::ReplicationInstance'],
  why: 'When the zone of a single instance fails, replication stops, and the two databases drift apart until somebody starts it again.',
  fix: 'Set MultiAZ to true.',
  *check(instance) {
    if (instance.MultiAZ !== true) yield finding('MultiAZ', 'it stands in one availability zone only', { expected: 'true' });
  },
});
