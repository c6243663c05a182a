import type { Examples } from '../../core/index.ts';
import { arn, matching, may, queue, role, target } from './_samples.ts';

const Bus = { Type: 'AWS::Events::EventBus', Properties: { Name: 'verdicts' } };
const events = 'events.amazonaws.com';
const on = (Arn: unknown, more: object = {}) => matching({ source: ['aws.config'] }, { Targets: [target(Arn, more)] });
const Forward = on(arn('Bus'), { RoleArn: arn('Role') });
const at = ['Targets[0].RoleArn'];
const central = 'arn:aws:events:eu-central-1:123456789012:event-bus/central';

export default {
  pass: [
    { title: 'the role may put events on the bus', resources: { Bus, Forward, Role: role(events, may('events:PutEvents', arn('Bus'))) } },
    {
      title: 'the bus is in another region, and the role not in the template',
      resources: { Forward: on(central, { RoleArn: 'arn:aws:iam::123456789012:role/forward' }) },
    },
    { title: 'what is targeted is no bus', resources: { Queue: queue, Rule: on(arn('Queue')) } },
  ],
  fail: [
    { title: 'there is no role', resources: { Bus, Forward: on(arn('Bus')) }, at },
    { title: 'there is no role for a bus in another region', resources: { Forward: on(central) }, at },
    {
      title: 'another service may assume the role',
      resources: { Bus, Forward, Role: role('lambda.amazonaws.com', may('events:PutEvents', '*')) },
      at,
    },
    { title: 'the role may put events on another bus', resources: { Bus, Forward, Role: role(events, may('events:PutEvents', central)) }, at },
  ],
  unknown: [
    {
      title: 'on which bus the role may put events is given on deployment',
      template: { Parameters: { On: { Type: 'String' } }, Resources: { Bus, Forward, Role: role(events, may('events:PutEvents', { Ref: 'On' })) } },
    },
  ],
} satisfies Examples;
