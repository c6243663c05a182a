import type { Examples } from '../../core/index.ts';

const rule = (properties: Record<string, unknown>) => ({ Type: 'AWS::Events::Rule', Properties: properties });
const Bus = { Type: 'AWS::Events::EventBus', Properties: { Name: 'verdicts' } };

export default {
  pass: [
    { title: 'it names no bus', properties: { ScheduleExpression: 'rate(1 hour)' } },
    { title: 'it names the default bus', properties: { ScheduleExpression: 'rate(1 hour)', EventBusName: 'default' } },
    {
      title: 'it names the default bus by its ARN',
      properties: {
        ScheduleExpression: 'rate(1 hour)',
        EventBusName: { 'Fn::Sub': 'arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:event-bus/default' },
      },
    },
    {
      title: 'what is on another bus has a pattern',
      resources: { Bus, Rule: rule({ EventPattern: { source: ['app'] }, EventBusName: { Ref: 'Bus' } }) },
    },
  ],
  fail: [
    {
      title: 'it names a bus of the template',
      resources: { Bus, Rule: rule({ ScheduleExpression: 'rate(1 hour)', EventBusName: { Ref: 'Bus' } }) },
      at: ['EventBusName'],
    },
    { title: 'it names a bus', properties: { ScheduleExpression: 'rate(1 hour)', EventBusName: 'verdicts' }, at: ['EventBusName'] },
  ],
  unknown: [
    {
      title: 'the bus is given on deployment',
      template: {
        Parameters: { Bus: { Type: 'String' } },
        Resources: { Rule: rule({ ScheduleExpression: 'rate(1 hour)', EventBusName: { Ref: 'Bus' } }) },
      },
    },
  ],
} satisfies Examples;
