import { finding, rule, string } from '../../core/index.ts';
import { onlyOf } from './_engine.ts';

const rows = [
  ['ACTIVE_MQ_SUPPORTED_VERSION', 'ActiveMQ'],
  ['RABBIT_MQ_SUPPORTED_VERSION', 'RabbitMQ'],
] as const;

export default rows.map(([id, engine]) =>
  rule({
    id,
    title: `${engine} brokers run a supported engine version`,
    severity: 'low',
    types: ['AWS::AmazonMQ::Broker'],
    parameters: { supportedEngineVersion: string({ about: 'The oldest engine version that is accepted.', required: true }) },
    why: 'An engine out of support gets no fixes for the holes that are found in it, and Amazon MQ upgrades it one day on its own.',
    fix: 'Set EngineVersion to a version that is still supported.',
    scope: (broker) => onlyOf(engine, broker),
    *check(broker, { parameters: { supportedEngineVersion: oldest }, state }) {
      // A broker without a version gets the newest of the day, which only the deployed one tells.
      const version = broker.EngineVersion ?? String(state.EngineVersion);
      if (isOlder(version, oldest)) yield finding('EngineVersion', `version ${version} is older than ${oldest}`, { expected: `${oldest} or newer` });
    },
  }),
);

/** Compares as far as both go: `5.18` stands for whatever patch of it is newest. */
function isOlder(version: string, than: string): boolean {
  const theirs = than.split('.').map(Number);
  for (const [index, part] of version.split('.').map(Number).entries()) {
    const other = theirs[index];
    if (other === undefined || part > other) return false;
    if (part < other) return true;
  }
  return false;
}
