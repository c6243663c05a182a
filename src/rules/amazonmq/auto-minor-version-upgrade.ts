import { finding, rule } from '../../core/index.ts';

/** AWS has the same rule twice: by change, and periodic. The first of them is enough for who asks for no rule in particular. */
const ids = ['MQ_AUTO_MINOR_VERSION_UPGRADE_ENABLED', 'MQ_AUTOMATIC_MINOR_VERSION_UPGRADE_ENABLED'] as const;

export default ids.map((id) =>
  rule({
    id,
    title: 'Amazon MQ brokers take minor upgrades by themselves',
    severity: 'low',
    types: ['AWS::AmazonMQ::Broker'],
    recommended: id === ids[0],
    why: 'Minor upgrades carry the fixes for holes in the engine. A broker that waits for somebody to remember stays open to them.',
    fix: 'Set AutoMinorVersionUpgrade to true; upgrades happen in the maintenance window.',
    *check(broker) {
      // Brokers for which nothing is said take them.
      if (broker.AutoMinorVersionUpgrade === false)
        yield finding('AutoMinorVersionUpgrade', 'minor upgrades wait for somebody to apply them', { expected: 'true' });
    },
  }),
);
