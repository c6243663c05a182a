import type { Examples } from '../../core/index.ts';

const broker = {
  BrokerName: 'orders',
  EngineType: 'ACTIVEMQ',
  DeploymentMode: 'ACTIVE_STANDBY_MULTI_AZ',
  HostInstanceType: 'mq.m5.large',
  PubliclyAccessible: false,
};

export default {
  pass: [
    { title: 'users come from LDAP', properties: { ...broker, AuthenticationStrategy: 'LDAP' } },
    { title: 'users come from LDAP, in small letters', properties: { ...broker, AuthenticationStrategy: 'ldap' } },
  ],
  fail: [
    { title: 'nothing is said, so users are in the broker', properties: broker, at: ['AuthenticationStrategy'] },
    { title: 'users are in the broker', properties: { ...broker, AuthenticationStrategy: 'SIMPLE' }, at: ['AuthenticationStrategy'] },
  ],
  unknown: [
    {
      title: 'the strategy is a parameter',
      template: {
        Parameters: { Strategy: { Type: 'String' } },
        Resources: { Orders: { Type: 'AWS::AmazonMQ::Broker', Properties: { ...broker, AuthenticationStrategy: { Ref: 'Strategy' } } } },
      },
    },
  ],
  notApplicable: [{ title: 'a RabbitMQ broker', properties: { ...broker, EngineType: 'RABBITMQ', DeploymentMode: 'CLUSTER_MULTI_AZ' } }],
} satisfies Examples;
