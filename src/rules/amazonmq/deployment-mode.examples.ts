import type { Examples, ExamplesByRule } from '../../core/index.ts';

const broker = (EngineType: string, DeploymentMode: unknown) => ({
  BrokerName: 'orders',
  EngineType,
  DeploymentMode,
  HostInstanceType: 'mq.m5.large',
  PubliclyAccessible: false,
});

const of = (engine: string, other: string, mode: string): Examples => ({
  pass: [{ title: 'several zones', properties: broker(engine, mode) }],
  fail: [{ title: 'a single instance', properties: broker(engine, 'SINGLE_INSTANCE'), at: ['DeploymentMode'] }],
  unknown: [
    {
      title: 'the mode is a parameter',
      template: {
        Parameters: { Mode: { Type: 'String' } },
        Resources: { Orders: { Type: 'AWS::AmazonMQ::Broker', Properties: broker(engine, { Ref: 'Mode' }) } },
      },
    },
  ],
  notApplicable: [{ title: 'the other engine', properties: broker(other, 'SINGLE_INSTANCE') }],
});

export default {
  MQ_ACTIVE_DEPLOYMENT_MODE: of('ActiveMQ', 'RabbitMQ', 'ACTIVE_STANDBY_MULTI_AZ'),
  MQ_RABBIT_DEPLOYMENT_MODE: of('RabbitMQ', 'ActiveMQ', 'CLUSTER_MULTI_AZ'),
} satisfies ExamplesByRule;
