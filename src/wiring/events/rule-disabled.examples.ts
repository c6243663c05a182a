import type { Examples } from '../../core/index.ts';
import { arn, schedule, worker } from './_samples.ts';

const state = (State: unknown) => ({ Type: 'AWS::Events::Rule', Properties: { ScheduleExpression: 'rate(1 hour)', State, Targets: [] } });
const target = { Arn: arn('Worker'), RoleArn: 'arn:aws:iam::123456789012:role/invoke' };

export default {
  pass: [
    { title: 'it says nothing, which is enabled', properties: { ScheduleExpression: 'rate(1 hour)' } },
    { title: 'it is enabled', resources: { Rule: state('ENABLED') } },
    { title: 'it is enabled for all events of CloudTrail', resources: { Rule: state('ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS') } },
    { title: 'the schedule is enabled', resources: { Worker: worker, Schedule: schedule(target, { State: 'ENABLED' }) } },
  ],
  fail: [
    { title: 'the rule is disabled', resources: { Rule: state('DISABLED') }, at: ['State'] },
    { title: 'the state is misspelt', resources: { Rule: state('Enabled') }, at: ['State'] },
    { title: 'the schedule is disabled', resources: { Worker: worker, Schedule: schedule(target, { State: 'DISABLED' }) }, at: ['State'] },
  ],
  unknown: [
    {
      title: 'the state is given on deployment',
      template: { Parameters: { State: { Type: 'String' } }, Resources: { Rule: state({ Ref: 'State' }) } },
    },
  ],
} satisfies Examples;
