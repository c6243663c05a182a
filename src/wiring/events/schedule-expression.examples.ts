import type { Examples } from '../../core/index.ts';
import { schedule } from './_samples.ts';

const rule = (ScheduleExpression: unknown) => ({ Type: 'AWS::Events::Rule', Properties: { ScheduleExpression, Targets: [] } });
const target = { Arn: 'arn:aws:sqs:eu-west-1:123456789012:jobs', RoleArn: 'arn:aws:iam::123456789012:role/send' };
const at = ['ScheduleExpression'];
const failing = (title: string, expression: string) => ({ title, resources: { Rule: rule(expression) }, at });

export default {
  pass: [
    { title: 'a rate of one', resources: { Rule: rule('rate(1 day)') } },
    { title: 'a rate of several', resources: { Rule: rule('rate(5 minutes)') } },
    { title: 'every morning', resources: { Rule: rule('cron(0 8 * * ? *)') } },
    { title: 'on working days', resources: { Rule: rule('cron(0/15 8-18 ? * MON-FRI *)') } },
    { title: 'on the last Friday of the month', resources: { Rule: rule('cron(0 8 ? * 6L *)') } },
    { title: 'once, by a schedule', resources: { Schedule: schedule(target, { ScheduleExpression: 'at(2030-01-01T00:00:00)' }) } },
    { title: 'a rule without a schedule', properties: { EventPattern: { source: ['aws.config'] } } },
    {
      title: 'the default of a parameter',
      template: { Parameters: { When: { Type: 'String', Default: 'rate(6 hours)' } }, Resources: { Rule: rule({ Ref: 'When' }) } },
    },
  ],
  fail: [
    failing('the unit is in the singular', 'rate(5 minute)'),
    failing('the unit is in the plural', 'rate(1 days)'),
    failing('a rate of nothing', 'rate(0 minutes)'),
    failing('five fields, as in unix', 'cron(0 8 * * *)'),
    failing('both day fields are given', 'cron(0 8 * * MON *)'),
    failing('neither day field is left open', 'cron(0 8 1 * 2 *)'),
    failing('it is no expression', 'every day'),
    failing('there is no such hour', 'cron(0 25 * * ? *)'),
    failing('the year has passed', 'cron(0 8 1 1 ? 2020)'),
    failing('once only, which rules cannot', 'at(2030-01-01T00:00:00)'),
    {
      title: 'the time has passed',
      resources: { Schedule: schedule(target, { ScheduleExpression: 'at(2020-01-01T00:00:00)' }) },
      at,
    },
    {
      title: 'the default of a parameter is wrong',
      template: { Parameters: { When: { Type: 'String', Default: 'rate(6 hour)' } }, Resources: { Rule: rule({ Ref: 'When' }) } },
      at,
    },
  ],
  unknown: [
    {
      title: 'the schedule is given on deployment',
      template: { Parameters: { When: { Type: 'String' } }, Resources: { Rule: rule({ Ref: 'When' }) } },
    },
    {
      title: 'how often is given on deployment',
      template: { Parameters: { Hours: { Type: 'Number' } }, Resources: { Rule: rule({ 'Fn::Sub': 'rate(${Hours} hours)' }) } },
    },
  ],
} satisfies Examples;
