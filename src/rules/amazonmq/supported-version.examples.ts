import type { Examples, ExamplesByRule } from '../../core/index.ts';

const broker = (EngineType: string, EngineVersion?: unknown) => ({
  BrokerName: 'orders',
  EngineType,
  ...(EngineVersion === undefined ? {} : { EngineVersion }),
  HostInstanceType: 'mq.m5.large',
  DeploymentMode: 'SINGLE_INSTANCE',
  PubliclyAccessible: false,
});

const of = (engine: string, other: string, [older, oldest, newer, newest]: readonly [string, string, string, string]): Examples => {
  const parameters = { supportedEngineVersion: oldest };
  return {
    pass: [
      { title: 'exactly the version', properties: broker(engine, oldest), parameters },
      { title: 'a newer minor version', properties: broker(engine, newer), parameters },
      { title: 'a newer major version, the engine in capitals', properties: broker(engine.toUpperCase(), newest), parameters },
      { title: 'the deployed broker has it', properties: broker(engine), state: { Subject: { EngineVersion: newer } }, parameters },
    ],
    fail: [{ title: 'an older version', properties: broker(engine, older), parameters, at: ['EngineVersion'] }],
    unknown: [
      { title: 'no version is named, so it gets that of the day', properties: broker(engine), parameters },
      {
        title: 'the version is a parameter',
        template: {
          Parameters: { Version: { Type: 'String' } },
          Resources: { Orders: { Type: 'AWS::AmazonMQ::Broker', Properties: broker(engine, { Ref: 'Version' }) } },
        },
        parameters,
      },
    ],
    notApplicable: [{ title: 'the other engine', properties: broker(other, older), parameters }],
  };
};

export default {
  ACTIVE_MQ_SUPPORTED_VERSION: of('ActiveMQ', 'RabbitMQ', ['5.9.0', '5.17.6', '5.18', '6.1']),
  RABBIT_MQ_SUPPORTED_VERSION: of('RabbitMQ', 'ActiveMQ', ['3.9.16', '3.12.13', '3.13', '4.0']),
} satisfies ExamplesByRule;
