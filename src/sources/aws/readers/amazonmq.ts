import { broker } from '../../../shapes/amazonmq/broker.ts';
import { type Reader, service } from '../reader.ts';

const mq = service({ name: 'mq', load: () => import('@aws-sdk/client-mq'), client: 'MqClient', gone: ['NotFoundException'] });

export const readers: readonly Reader[] = [
  mq.table({
    name: 'mq-brokers',
    types: ['AWS::AmazonMQ::Broker'],
    list: { command: 'ListBrokers', input: { MaxResults: 100 }, items: (out) => out.BrokerSummaries },
    describe: {
      command: 'DescribeBroker',
      input: ({ BrokerId }) => ({ BrokerId }),
      item: (out) => (out.BrokerState === 'DELETION_IN_PROGRESS' ? undefined : out),
    },
    resource: broker,
  }),
];
