import type { Examples } from '../../core/index.ts';

const broker = { BrokerName: 'orders', EngineType: 'RABBITMQ', DeploymentMode: 'CLUSTER_MULTI_AZ', HostInstanceType: 'mq.m5.large' };

export default {
  pass: [
    { title: 'the broker is private', properties: { ...broker, PubliclyAccessible: false } },
    { title: 'the broker is private, given as text', properties: { ...broker, PubliclyAccessible: 'false' } },
  ],
  fail: [{ title: 'the broker is public', properties: { ...broker, PubliclyAccessible: true }, at: ['PubliclyAccessible'] }],
  unknown: [
    {
      title: 'a parameter decides',
      template: {
        Parameters: { Public: { Type: 'String' } },
        Resources: { Orders: { Type: 'AWS::AmazonMQ::Broker', Properties: { ...broker, PubliclyAccessible: { Ref: 'Public' } } } },
      },
    },
  ],
} satisfies Examples;
