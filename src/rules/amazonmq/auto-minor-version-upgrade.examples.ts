import type { Examples, ExamplesByRule } from '../../core/index.ts';

const broker = {
  BrokerName: 'orders',
  EngineType: 'RABBITMQ',
  DeploymentMode: 'SINGLE_INSTANCE',
  HostInstanceType: 'mq.m5.large',
  PubliclyAccessible: false,
};

const examples: Examples = {
  pass: [
    { title: 'upgrades are on', properties: { ...broker, AutoMinorVersionUpgrade: true } },
    { title: 'nothing is said, so upgrades are on', properties: broker },
  ],
  fail: [{ title: 'upgrades are off', properties: { ...broker, AutoMinorVersionUpgrade: false }, at: ['AutoMinorVersionUpgrade'] }],
  unknown: [
    {
      title: 'upgrades are a parameter',
      template: {
        Parameters: { Upgrade: { Type: 'String' } },
        Resources: { Orders: { Type: 'AWS::AmazonMQ::Broker', Properties: { ...broker, AutoMinorVersionUpgrade: { Ref: 'Upgrade' } } } },
      },
    },
  ],
};

export default {
  MQ_AUTO_MINOR_VERSION_UPGRADE_ENABLED: examples,
  MQ_AUTOMATIC_MINOR_VERSION_UPGRADE_ENABLED: examples,
} satisfies ExamplesByRule;
