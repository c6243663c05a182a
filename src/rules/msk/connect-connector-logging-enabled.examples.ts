import type { Examples } from '../../core/index.ts';

const connector = { ConnectorName: 'orders', KafkaConnectVersion: '3.7.x' };
const to = (WorkerLogDelivery: object) => ({ ...connector, LogDelivery: { WorkerLogDelivery } });

export default {
  pass: [
    { title: 'logs go to CloudWatch', properties: to({ CloudWatchLogs: { Enabled: true, LogGroup: '/msk/orders' } }) },
    {
      title: 'logs go to a bucket, and not to CloudWatch',
      properties: to({ CloudWatchLogs: { Enabled: false }, S3: { Enabled: true, Bucket: 'logs' } }),
    },
    { title: 'logs go to Firehose', properties: to({ Firehose: { Enabled: true, DeliveryStream: 'logs' } }) },
  ],
  fail: [
    { title: 'nothing is said of logs', properties: connector, at: ['LogDelivery.WorkerLogDelivery'] },
    {
      title: 'every destination is off',
      properties: to({ CloudWatchLogs: { Enabled: false }, Firehose: { Enabled: false }, S3: { Enabled: false } }),
      at: ['LogDelivery.WorkerLogDelivery'],
    },
  ],
  unknown: [
    {
      title: 'the only destination is a parameter',
      template: {
        Parameters: { Log: { Type: 'String' } },
        Resources: {
          Orders: { Type: 'AWS::KafkaConnect::Connector', Properties: to({ CloudWatchLogs: { Enabled: { Ref: 'Log' }, LogGroup: '/msk/orders' } }) },
        },
      },
    },
  ],
} satisfies Examples;
