import { finding, rule } from '../../core/index.ts';
import { onlyOf } from './_engine.ts';

export default rule({
  id: 'MQ_ACTIVE_SINGLE_INSTANCE_BROKER_STORAGE_TYPE_EFS',
  title: 'Single ActiveMQ brokers keep their messages on EFS',
  severity: 'low',
  types: ['AWS::AmazonMQ::Broker'],
  recommended: false,
  why: 'EBS keeps the messages of a broker in one Availability Zone, EFS in several: after the loss of a zone they are still there.',
  fix: 'Set StorageType to EFS, or leave it out. The change replaces the broker.',
  scope(broker) {
    const engine = onlyOf('ActiveMQ', broker);
    if (engine !== true) return engine;
    if ((broker.DeploymentMode ?? 'SINGLE_INSTANCE') !== 'SINGLE_INSTANCE') return 'it is more than a single instance';
    return broker.HostInstanceType?.toLowerCase().startsWith('mq.m5.') ? true : 'its instance is not of the mq.m5 family, which alone has the choice';
  },
  *check(broker) {
    // EFS is the default of ActiveMQ.
    if ((broker.StorageType ?? 'EFS').toLowerCase() !== 'efs')
      yield finding('StorageType', 'messages are kept in one zone alone', { expected: 'EFS' });
  },
});
