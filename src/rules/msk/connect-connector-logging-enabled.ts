import { anyOf, finding, rule } from '../../core/index.ts';

export default rule({
  id: 'MSK_CONNECT_CONNECTOR_LOGGING_ENABLED',
  title: 'MSK Connect connectors send the logs of their workers somewhere',
  severity: 'medium',
  types: ['AWS::KafkaConnect::Connector'],
  why: 'A connector that stops or drops records says why only in the logs of its workers, and without a destination they are thrown away.',
  fix: 'Set Enabled to true for CloudWatchLogs, Firehose or S3 under LogDelivery.WorkerLogDelivery, with its destination.',
  *check(connector) {
    const to = connector.LogDelivery?.WorkerLogDelivery;
    const logs = anyOf(
      () => to?.CloudWatchLogs?.Enabled === true,
      () => to?.S3?.Enabled === true,
      () => to?.Firehose?.Enabled === true,
    );
    if (!logs) yield finding('LogDelivery.WorkerLogDelivery', 'the logs of the workers go nowhere', { expected: 'CloudWatchLogs, Firehose or S3' });
  },
});
