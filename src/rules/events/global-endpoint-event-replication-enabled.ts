import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'GLOBAL_ENDPOINT_EVENT_REPLICATION_ENABLED',
  title: 'Global endpoints replicate events to both regions',
  severity: 'medium',
  types: ['AWS::Events::Endpoint'],
  why: 'Without replication the events that were on their way when a region failed are lost, and nothing tells that failing over works.',
  fix: 'Set ReplicationConfig.State to ENABLED, or leave it out, and give the endpoint a RoleArn.',
  *check(endpoint) {
    // Events are replicated where nothing is said.
    if (endpoint.ReplicationConfig?.State === 'DISABLED')
      yield finding('ReplicationConfig.State', 'events are not replicated', { expected: 'ENABLED' });
  },
});
