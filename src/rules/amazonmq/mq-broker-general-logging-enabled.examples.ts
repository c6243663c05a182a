import type { Examples } from '../../core/index.ts';

const broker = {
  BrokerName: 'orders',
  EngineType: 'RABBITMQ',
  DeploymentMode: 'CLUSTER_MULTI_AZ',
  HostInstanceType: 'mq.m5.large',
  PubliclyAccessible: false,
};

export default {
  pass: [{ title: 'the general log is on', properties: { ...broker, Logs: { General: true } } }],
  fail: [
    { title: 'nothing is said of logs', properties: broker, at: ['Logs.General'] },
    { title: 'the general log is off', properties: { ...broker, Logs: { General: false } }, at: ['Logs.General'] },
    { title: 'the audit log alone', properties: { ...broker, EngineType: 'ACTIVEMQ', Logs: { Audit: true } }, at: ['Logs.General'] },
  ],
  unknown: [
    {
      title: 'the log is a parameter',
      template: {
        Parameters: { Log: { Type: 'String' } },
        Resources: { Orders: { Type: 'AWS::AmazonMQ::Broker', Properties: { ...broker, Logs: { General: { Ref: 'Log' } } } } },
      },
    },
  ],
} satisfies Examples;
