import type { Examples } from '../../core/index.ts';
import { arn, hourly, target, worker } from './_samples.ts';

export default {
  pass: [
    { title: 'the rule has a target', resources: { Worker: worker, Hourly: hourly(target(arn('Worker'))) } },
    { title: 'the target is not in the template', resources: { Hourly: hourly(target('arn:aws:sqs:eu-west-1:123456789012:jobs')) } },
  ],
  fail: [
    { title: 'there are none', properties: { ScheduleExpression: 'rate(1 hour)' }, at: ['Targets'] },
    { title: 'the list of targets is empty', resources: { Hourly: hourly() }, at: ['Targets'] },
    {
      title: 'the only target is left out',
      resources: { Hourly: { Type: 'AWS::Events::Rule', Properties: { ScheduleExpression: 'rate(1 hour)', Targets: [{ Ref: 'AWS::NoValue' }] } } },
      at: ['Targets'],
    },
  ],
  unknown: [
    {
      title: 'a custom resource is told of the rule, and may give it targets',
      resources: {
        Hourly: hourly(),
        Adder: {
          Type: 'Custom::Targets',
          Properties: { ServiceToken: 'arn:aws:lambda:eu-west-1:123456789012:function:adder', Rule: { Ref: 'Hourly' } },
        },
      },
    },
    {
      title: 'whether there are targets hangs on a condition',
      template: {
        Parameters: { Stage: { Type: 'String' } },
        Conditions: { IsLive: { 'Fn::Equals': [{ Ref: 'Stage' }, 'live'] } },
        Resources: {
          Worker: worker,
          Hourly: {
            Type: 'AWS::Events::Rule',
            Properties: {
              ScheduleExpression: 'rate(1 hour)',
              Targets: { 'Fn::If': ['IsLive', [target(arn('Worker'))], { Ref: 'AWS::NoValue' }] },
            },
          },
        },
      },
    },
  ],
} satisfies Examples;
