import type { Examples } from '../../core/index.ts';

const base = {
  Name: 'orders',
  EventBuses: [
    { EventBusArn: 'arn:aws:events:eu-central-1:111122223333:event-bus/orders' },
    { EventBusArn: 'arn:aws:events:eu-west-1:111122223333:event-bus/orders' },
  ],
  RoutingConfig: {
    FailoverConfig: { Primary: { HealthCheck: 'arn:aws:route53:::healthcheck/1234abcd' }, Secondary: { Route: 'eu-west-1' } },
  },
};

export default {
  pass: [
    { title: 'nothing is said', properties: base },
    { title: 'on', properties: { ...base, ReplicationConfig: { State: 'ENABLED' } } },
  ],
  fail: [{ title: 'off', properties: { ...base, ReplicationConfig: { State: 'DISABLED' } }, at: ['ReplicationConfig.State'] }],
  unknown: [
    {
      title: 'it is a parameter',
      template: {
        Parameters: { State: { Type: 'String' } },
        Resources: { Endpoint: { Type: 'AWS::Events::Endpoint', Properties: { ...base, ReplicationConfig: { State: { Ref: 'State' } } } } },
      },
    },
  ],
} satisfies Examples;
