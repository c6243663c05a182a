import type { Examples } from '../../core/index.ts';

const broker = {
  BrokerName: 'orders',
  EngineType: 'ACTIVEMQ',
  DeploymentMode: 'SINGLE_INSTANCE',
  HostInstanceType: 'mq.m5.large',
  PubliclyAccessible: false,
};

export default {
  pass: [
    { title: 'nothing is said, so messages are on EFS', properties: broker },
    { title: 'messages are on EFS', properties: { ...broker, StorageType: 'EFS' } },
  ],
  fail: [{ title: 'messages are on EBS', properties: { ...broker, StorageType: 'EBS' }, at: ['StorageType'] }],
  unknown: [
    {
      title: 'the storage is a parameter',
      template: {
        Parameters: { Storage: { Type: 'String' } },
        Resources: { Orders: { Type: 'AWS::AmazonMQ::Broker', Properties: { ...broker, StorageType: { Ref: 'Storage' } } } },
      },
    },
  ],
  notApplicable: [
    { title: 'a RabbitMQ broker', properties: { ...broker, EngineType: 'RABBITMQ', StorageType: 'EBS' } },
    { title: 'a pair of brokers', properties: { ...broker, DeploymentMode: 'ACTIVE_STANDBY_MULTI_AZ' } },
    { title: 'an instance that has no choice', properties: { ...broker, HostInstanceType: 'mq.t3.micro' } },
  ],
} satisfies Examples;
