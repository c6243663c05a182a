import { finding, rule } from '../../core/index.ts';
import { onlyOf } from './_engine.ts';

const rows = [
  ['MQ_ACTIVE_DEPLOYMENT_MODE', 'ActiveMQ', 'ACTIVE_STANDBY_MULTI_AZ', 'in two Availability Zones'],
  ['MQ_RABBIT_DEPLOYMENT_MODE', 'RabbitMQ', 'CLUSTER_MULTI_AZ', 'as a cluster over several Availability Zones'],
] as const;

export default rows.map(([id, engine, mode, where]) =>
  rule({
    id,
    title: `${engine} brokers run ${where}`,
    severity: 'low',
    types: ['AWS::AmazonMQ::Broker'],
    recommended: false,
    why: 'A single broker is gone while its zone is gone, or while it is being patched, and with it whatever waits for its messages.',
    fix: `Set DeploymentMode to ${mode}, with a subnet for each zone. The change replaces the broker.`,
    scope: (broker) => onlyOf(engine, broker),
    *check(broker) {
      if ((broker.DeploymentMode ?? 'SINGLE_INSTANCE') === 'SINGLE_INSTANCE')
        yield finding('DeploymentMode', 'the broker is a single instance', { expected: mode });
    },
  }),
);
