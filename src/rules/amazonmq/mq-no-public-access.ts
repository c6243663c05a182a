import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'MQ_NO_PUBLIC_ACCESS',
  title: 'Amazon MQ brokers cannot be reached from the internet',
  severity: 'high',
  types: ['AWS::AmazonMQ::Broker'],
  why: 'A public broker offers its login, and its web console, to everybody: guessed or leaked credentials are enough to read and write messages.',
  fix: 'Set PubliclyAccessible to false, and connect over the VPC. The change replaces the broker.',
  *check(broker) {
    if (broker.PubliclyAccessible === true) yield finding('PubliclyAccessible', 'the broker can be reached from the internet', { expected: 'false' });
  },
});
