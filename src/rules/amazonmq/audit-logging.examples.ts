import type { Examples, ExamplesByRule } from '../../core/index.ts';

const broker = {
  BrokerName: 'orders',
  EngineType: 'ACTIVEMQ',
  DeploymentMode: 'ACTIVE_STANDBY_MULTI_AZ',
  HostInstanceType: 'mq.m5.large',
  PubliclyAccessible: false,
};

const examples: Examples = {
  pass: [{ title: 'the audit log is on', properties: { ...broker, Logs: { Audit: true } } }],
  fail: [
    { title: 'nothing is said of logs', properties: broker, at: ['Logs.Audit'] },
    { title: 'the general log alone', properties: { ...broker, Logs: { General: true } }, at: ['Logs.Audit'] },
    { title: 'the audit log is off', properties: { ...broker, Logs: { Audit: false, General: true } }, at: ['Logs.Audit'] },
  ],
  unknown: [
    {
      title: 'the audit log is a parameter',
      template: {
        Parameters: { Audit: { Type: 'String' } },
        Resources: { Orders: { Type: 'AWS::AmazonMQ::Broker', Properties: { ...broker, Logs: { Audit: { Ref: 'Audit' } } } } },
      },
    },
  ],
  notApplicable: [{ title: 'a RabbitMQ broker', properties: { ...broker, EngineType: 'RABBITMQ', DeploymentMode: 'CLUSTER_MULTI_AZ' } }],
};

export default {
  MQ_CLOUDWATCH_AUDIT_LOG_ENABLED: examples,
  MQ_CLOUDWATCH_AUDIT_LOGGING_ENABLED: examples,
} satisfies ExamplesByRule;
