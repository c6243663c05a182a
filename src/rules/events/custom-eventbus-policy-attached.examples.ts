import type { Examples } from '../../core/index.ts';

const statement = { Sid: 'web', Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: 'events:PutEvents', Resource: '*' };

export default {
  pass: [
    { title: 'a policy of its own', properties: { Name: 'orders', Policy: { Statement: [statement] } } },
    {
      title: 'a policy that names it',
      resources: {
        Bus: { Type: 'AWS::Events::EventBus', Properties: { Name: 'orders' } },
        Policy: { Type: 'AWS::Events::EventBusPolicy', Properties: { EventBusName: { Ref: 'Bus' }, StatementId: 'web', Statement: statement } },
      },
    },
  ],
  fail: [
    { title: 'none', properties: { Name: 'orders' }, at: ['Policy'] },
    {
      title: 'the policy is for another bus',
      resources: {
        Bus: { Type: 'AWS::Events::EventBus', Properties: { Name: 'orders' } },
        Policy: { Type: 'AWS::Events::EventBusPolicy', Properties: { EventBusName: 'default', StatementId: 'web', Statement: statement } },
      },
      at: ['Policy'],
    },
  ],
  notApplicable: [
    { title: 'the default bus of an account', properties: { Name: 'default' }, state: { Subject: {} } },
    { title: 'the bus of a partner', properties: { Name: 'aws.partner/example.com/1/orders' }, state: { Subject: {} } },
  ],
  unknown: [
    {
      title: 'the bus of the policy is a parameter',
      template: {
        Parameters: { BusName: { Type: 'String' } },
        Resources: {
          Bus: { Type: 'AWS::Events::EventBus', Properties: { Name: 'orders' } },
          Policy: { Type: 'AWS::Events::EventBusPolicy', Properties: { EventBusName: { Ref: 'BusName' }, StatementId: 'web', Statement: statement } },
        },
      },
    },
  ],
} satisfies Examples;
