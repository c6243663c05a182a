import type { Examples } from '../../core/index.ts';
import { hourly } from './_samples.ts';

const jobs = (Id?: unknown) => ({ ...(Id === undefined ? {} : { Id }), Arn: 'arn:aws:sqs:eu-west-1:123456789012:jobs' });

export default {
  pass: [
    { title: 'ids differ', resources: { Rule: hourly(jobs('one'), jobs('two')) } },
    { title: 'there are no targets', properties: { ScheduleExpression: 'rate(1 hour)' } },
  ],
  fail: [
    { title: 'two targets have one id', resources: { Rule: hourly(jobs('one'), jobs('one')) }, at: ['Targets[1].Id'] },
    { title: 'a target has no id', resources: { Rule: hourly(jobs()) }, at: ['Targets[0].Id'] },
    { title: 'an id has a space in it', resources: { Rule: hourly(jobs('the queue')) }, at: ['Targets[0].Id'] },
    { title: 'there are six targets', resources: { Rule: hourly(...['a', 'b', 'c', 'd', 'e', 'f'].map(jobs)) }, at: ['Targets'] },
  ],
  unknown: [
    {
      title: 'an id is given on deployment',
      template: { Parameters: { Id: { Type: 'String' } }, Resources: { Rule: hourly(jobs({ Ref: 'Id' }), jobs('two')) } },
    },
  ],
} satisfies Examples;
