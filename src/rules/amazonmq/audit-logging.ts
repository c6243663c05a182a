import { finding, rule } from '../../core/index.ts';
import { onlyOf } from './_engine.ts';

/** AWS has the same rule twice: by change, and periodic. The first of them is enough for who asks for no rule in particular. */
const ids = ['MQ_CLOUDWATCH_AUDIT_LOG_ENABLED', 'MQ_CLOUDWATCH_AUDIT_LOGGING_ENABLED'] as const;

export default ids.map((id) =>
  rule({
    id,
    title: 'ActiveMQ brokers write their audit log to CloudWatch',
    severity: 'medium',
    types: ['AWS::AmazonMQ::Broker'],
    recommended: id === ids[0],
    why: 'The audit log says who changed users, queues and settings through the console of the broker. Without it nobody can tell afterwards.',
    fix: 'Set Logs.Audit to true, and let Amazon MQ write to CloudWatch Logs by a resource policy.',
    // RabbitMQ has no audit log: the property does not apply to it.
    scope: (broker) => onlyOf('ActiveMQ', broker),
    *check(broker) {
      if (broker.Logs?.Audit !== true) yield finding('Logs.Audit', 'the broker writes no audit log', { expected: 'true' });
    },
  }),
);
