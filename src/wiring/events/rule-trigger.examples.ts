import type { Examples } from '../../core/index.ts';
import { hourly, matching } from './_samples.ts';

export default {
  pass: [
    { title: 'it has a schedule', resources: { Rule: hourly() } },
    { title: 'it has an event pattern', resources: { Rule: matching({ source: ['aws.config'] }) } },
    { title: 'it has both', resources: { Rule: matching({ source: ['aws.config'] }, { ScheduleExpression: 'rate(1 day)' }) } },
    {
      title: 'the schedule is given on deployment',
      template: { Parameters: { When: { Type: 'String' } }, Resources: { Rule: matching(undefined, { ScheduleExpression: { Ref: 'When' } }) } },
    },
  ],
  fail: [{ title: 'it has neither', resources: { Rule: { Type: 'AWS::Events::Rule', Properties: { State: 'ENABLED', Targets: [] } } }, at: [''] }],
  unknown: [
    {
      title: 'whether it has a schedule hangs on a condition',
      template: {
        Parameters: { When: { Type: 'String' } },
        Conditions: { IsTimed: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'When' }, ''] }] } },
        Resources: { Rule: matching(undefined, { ScheduleExpression: { 'Fn::If': ['IsTimed', { Ref: 'When' }, { Ref: 'AWS::NoValue' }] } }) },
      },
    },
  ],
} satisfies Examples;
