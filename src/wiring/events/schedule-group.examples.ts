import type { Examples } from '../../core/index.ts';
import { arn, schedule } from './_samples.ts';

const jobs = { Arn: 'arn:aws:sqs:eu-west-1:123456789012:jobs', RoleArn: 'arn:aws:iam::123456789012:role/send' };
const within = (GroupName: unknown, more: object = {}) => ({ ...schedule(jobs, { GroupName }), ...more });
const Group = { Type: 'AWS::Scheduler::ScheduleGroup', Properties: { Name: 'compliance' } };
const at = ['GroupName'];

export default {
  pass: [
    { title: 'the group is named by Ref', resources: { Group, Nightly: within({ Ref: 'Group' }) } },
    { title: 'the group is written out, and waited for', resources: { Group, Nightly: within('compliance', { DependsOn: 'Group' }) } },
    { title: 'the group is the default one', resources: { Group, Nightly: schedule(jobs) } },
    { title: 'the group is not in the template', resources: { Nightly: within('compliance') } },
  ],
  fail: [
    { title: 'the group is written out, and not waited for', resources: { Group, Nightly: within('compliance') }, at },
    { title: 'the name is misspelt', resources: { Group, Nightly: within('complience') }, at },
    { title: 'the group is named by its ARN', resources: { Group, Nightly: within(arn('Group')) }, at },
  ],
  unknown: [
    {
      title: 'the group is given on deployment',
      template: { Parameters: { Which: { Type: 'String' } }, Resources: { Group, Nightly: within({ Ref: 'Which' }) } },
    },
  ],
} satisfies Examples;
