import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'MQ_BROKER_GENERAL_LOGGING_ENABLED',
  title: 'Amazon MQ brokers write their general log to CloudWatch',
  severity: 'medium',
  types: ['AWS::AmazonMQ::Broker'],
  why: 'Without the log of a broker nobody learns why connections break, messages pile up or logins fail.',
  fix: 'Set Logs.General to true, and let Amazon MQ write to CloudWatch Logs by a resource policy.',
  *check(broker) {
    if (broker.Logs?.General !== true) yield finding('Logs.General', 'the broker writes no general log', { expected: 'true' });
  },
});
